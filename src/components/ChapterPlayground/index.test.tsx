// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fixture } from '../Playground/fixture';
import ChapterPlayground from '.';

const playground = vi.hoisted(() => ({ fails: true }));

vi.mock('@site/src/components/Playground', () => ({
  default: () => {
    if (playground.fails) throw new Error('cannot draw');
    return <p>playground</p>;
  },
}));

it('keeps the chapter when a playground cannot be drawn, and opens it again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<ChapterPlayground experiment={fixture} />);
  expect(screen.getByRole('alert').textContent).toContain('cannot draw');
  playground.fails = false;
  await userEvent.click(screen.getByRole('button', { name: '重新打开实验' }));
  expect(screen.getByText('playground')).toBeTruthy();
});
