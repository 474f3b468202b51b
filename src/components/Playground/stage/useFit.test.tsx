// @vitest-environment jsdom
/** Layout is the browser's; here a box of 300 px whose content is `height` px tall at full size. */
import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFit } from './useFit';

let height = 0;
let changed = (): void => undefined;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(react: () => void) {
        changed = react;
      }
      observe() {
        changed();
      }
      disconnect() {
        return undefined;
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => {
    // Smaller type has fewer lines, too.
    return height * Number(size()) ** 2;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const size = (): string => screen.getByTestId('content').style.getPropertyValue('--fit');

function Box() {
  const box = useRef<HTMLDivElement>(null);
  useFit(box);
  return (
    <div ref={box}>
      <div data-testid="content" />
    </div>
  );
}

it.each([
  [200, '1'],
  [380, '0.875'],
  [500, '0.75'],
  [5000, '0.625'],
])('%d px of content: %s', (tall, expected) => {
  height = tall;
  render(<Box />);
  expect(size()).toBe(expected);
});

it('follows what is shown, both ways', () => {
  height = 200;
  render(<Box />);
  height = 500;
  changed();
  expect(size()).toBe('0.75');
  height = 200;
  changed();
  expect(size()).toBe('1');
});
