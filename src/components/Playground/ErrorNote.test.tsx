// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { RunError } from '../../runtime/protocol';
import ErrorNote from './ErrorNote';

const changes = [
  { at: 1, from: '（', to: '(' },
  { at: 3, from: '）', to: ')' },
];
const error: RunError = {
  code: 'odd-characters',
  message: '（ → (   ） → )',
  values: { count: '2' },
  path: 'model.ts',
  line: 1,
  repair: { path: 'model.ts', changes },
};

function note(given: RunError, files: Record<string, string>) {
  const onWish = vi.fn();
  const view = render(<ErrorNote error={given} language="zh" files={files} onWish={onWish} />);
  const again = (now: Record<string, string>) =>
    view.rerender(<ErrorNote error={given} language="zh" files={now} onWish={onWish} />);
  return { onWish, again };
}

it('offers the repair, and takes the reader to the line', async () => {
  const { onWish } = note(error, { 'model.ts': 'f（1）' });
  expect(await screen.findByText(/混进了全角标点.*共 2 处/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '换成半角字符' }));
  expect(onWish).toHaveBeenLastCalledWith({ file: 'model.ts', line: 1, changes });
  fireEvent.click(screen.getByRole('button', { name: '到 model.ts 第 1 行' }));
  expect(onWish).toHaveBeenLastCalledWith({ file: 'model.ts', line: 1 });
});

it('offers it only as long as it fits the text', () => {
  const { again } = note(error, { 'model.ts': 'f（1）' });
  for (const [text, offered] of [
    ['f(1)', 0],
    ['f（1）;', 1],
    // autocorrect-disable-next-line
    ['ff（1）', 0],
    ['', 0],
  ] as const) {
    again({ 'model.ts': text });
    expect(screen.queryAllByRole('button', { name: '换成半角字符' })).toHaveLength(offered);
  }
  again({});
  expect(screen.queryByRole('button', { name: '换成半角字符' })).toBeNull();
});

it('has no repair for other errors', () => {
  const { repair: _, ...other } = error;
  note(other, { 'model.ts': 'f（1）' });
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
