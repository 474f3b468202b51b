// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useRef, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useIntent } from './useIntent';

const intent = vi.fn();

function Used(): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useIntent(box, intent);
  return (
    <div ref={box}>
      <button type="button">run</button>
    </div>
  );
}

afterEach(() => intent.mockReset());

it.each(['click', 'focusIn', 'keyDown'] as const)('takes %s for a wish, once', (event) => {
  render(<Used />);
  fireEvent[event](screen.getByRole('button'));
  fireEvent[event](screen.getByRole('button'));
  expect(intent).toHaveBeenCalledTimes(1);
});

it('takes neither scrolling, nor a finger that begins to, nor a mouse above it, nor being in view for a wish', () => {
  const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
  render(<Used />);
  const button = screen.getByRole('button');
  for (const event of [
    'pointerEnter',
    'pointerOver',
    'pointerDown',
    'mouseMove',
    'scroll',
  ] as const)
    fireEvent[event](button);
  expect(observe).not.toHaveBeenCalled();
  expect(intent).not.toHaveBeenCalled();
});
