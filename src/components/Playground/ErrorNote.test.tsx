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

it('says it in short, offers the repair, and takes the reader to the line', async () => {
  const { onWish } = note(error, { 'model.ts': 'f（1）' });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/混进了全角标点.*共 2 处。/);
  expect(alert).not.toHaveTextContent('只有字符串和注释');
  fireEvent.click(screen.getByRole('button', { name: '换成半角字符' }));
  expect(onWish).toHaveBeenLastCalledWith({ file: 'model.ts', line: 1, changes });
  fireEvent.click(screen.getByRole('button', { name: '到 model.ts 第 1 行' }));
  expect(onWish).toHaveBeenLastCalledWith({ file: 'model.ts', line: 1 });
});

it('is announced as a whole, once there is all of it', async () => {
  note({ code: 'library-failed', message: 'offline', values: { file: 'a.js' } }, {});
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/你的代码和参数都还在.*offline/);
});

it('offers it only as long as it fits the text', async () => {
  const { again } = note(error, { 'model.ts': 'f（1）' });
  await screen.findByRole('alert');
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

it('has no repair for other errors', async () => {
  const { repair: _, ...other } = error;
  note(other, { 'model.ts': 'f（1）' });
  await screen.findByRole('alert');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
