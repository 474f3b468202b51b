// @vitest-environment jsdom
/** A run leaked: the reader asks for the lines, and a second run of the same code finds them. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import Playground from '.';
import { fixture } from './fixture';
import { field, last, run, say, session, startAnew } from './testing';

vi.mock('./sharedSession', async () => (await import('./testing')).mocked);

beforeEach(startAnew);

const ended = { type: 'run-ended', status: 'done', elapsed: 1, leakedTensors: 4000 } as const;
const find = '再跑一遍，找出是哪几行';

function leak(): void {
  render(<Playground experiment={fixture} />);
  say({ ...ended, run: run() });
}

it('runs what ran once more, whatever was changed since, and lists the lines', () => {
  leak();
  fireEvent.change(field('rate'), { target: { value: '0.5' } });
  const { length } = session.requests;
  const first = last();
  fireEvent.click(screen.getByRole('button', { name: find }));
  expect(session.requests).toHaveLength(length + 1);
  expect(last()).toEqual({ ...first, traceTensors: true });
  expect(screen.getByText(/正在再跑一遍/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: find })).toBeNull();

  const leaks = [
    { path: 'main.ts', line: 12, count: 3400 },
    { path: 'decay.ts', line: 3, count: 340 },
  ];
  say({ ...ended, run: length + 1, leaks });
  expect(screen.getByRole('button', { name: 'decay.ts 第 3 行：340 个张量' })).toBeTruthy();
  expect(document.querySelector('[data-status]')).toHaveAttribute('data-status', 'done');
  fireEvent.click(screen.getByRole('button', { name: /^main.ts 第 12 行/ }));
});

it('says when nothing was found, and when it was broken off', () => {
  leak();
  fireEvent.click(screen.getByRole('button', { name: find }));
  say({ type: 'run-ended', run: 2, status: 'stopped', elapsed: 1 });
  expect(screen.getByText(/没有跑完/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: find }));
  say({ ...ended, run: 3, leaks: [] });
  expect(screen.getByText('没有找到产生这些张量的代码行。')).toBeTruthy();
});

it('forgets what was found when another run begins', () => {
  leak();
  fireEvent.click(screen.getByRole('button', { name: find }));
  const late = session.listener;
  const number = run();
  act(() => late({ type: 'run-ended', run: 2, status: 'stopped', elapsed: 1 }));
  say({ ...ended, run: number });
  expect(screen.getByRole('button', { name: find })).toBeTruthy();
});
