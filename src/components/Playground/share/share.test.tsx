// @vitest-environment jsdom
/** A sender makes a link with a note and a task; who opens it sees both, and how the task stands. */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { briefKey } from '../../settingsKey';
import { fixture } from '../fixture';
import { defaultSettings } from '../settings';
import { decodeShare, encodeShare } from '../shareLink';
import { field, run, say, startAnew } from '../testing';
import Playground from '..';
import type { Message } from './brief';

vi.mock('../sharedSession', async () => (await import('../testing')).mocked);

const task: Message['task'] = { files: ['main.ts'], claim: 'falls', want: 'fails' };

beforeEach(() => {
  startAnew();
  Element.prototype.scrollIntoView = vi.fn();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
});
afterEach(() => {
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

async function openPanel(): Promise<HTMLElement> {
  render(<Playground experiment={fixture} />);
  fireEvent.click(screen.getByRole('button', { name: '分享' }));
  return screen.findByRole('dialog', { name: '分享：损失怎样下降' });
}

async function carriedBy(panel: HTMLElement): Promise<Message | undefined> {
  const { value } = within(panel).getByLabelText<HTMLInputElement>('分享链接');
  return (await decodeShare(new URL(value).hash, fixture.id))?.message;
}

async function openLink(message: Message): Promise<HTMLElement> {
  const hash = await encodeShare(fixture.id, defaultSettings(fixture), {}, message);
  window.history.replaceState(null, '', hash);
  render(<Playground experiment={fixture} />);
  return screen.findByRole('complementary', { name: '分享者的话' });
}

function end(number: number, last: number): void {
  const events = [
    { type: 'report', name: 'last', value: last } as const,
    { type: 'report', name: 'first', value: 1 } as const,
  ];
  say({ type: 'run-started', run: number, backend: 'cpu' });
  say({ type: 'lab', run: number, events });
  say({ type: 'run-ended', run: number, status: 'done', elapsed: 5 });
}

it('puts note and task into the link, and says how long it is', async () => {
  const panel = await openPanel();
  await waitFor(async () => expect(await carriedBy(panel)).toEqual({}));
  fireEvent.change(within(panel).getByLabelText(/^留言/), { target: { value: ' 先猜 ' } });
  fireEvent.click(within(panel).getByLabelText('出一道题'));
  fireEvent.change(within(panel).getByLabelText('哪条论断'), {
    target: { value: 'starts-higher' },
  });
  fireEvent.click(within(panel).getByLabelText('成立'));
  fireEvent.click(within(panel).getByLabelText('decay.ts'));
  const expected = { files: ['main.ts', 'decay.ts'], claim: 'starts-higher', want: 'holds' };
  await waitFor(async () =>
    expect(await carriedBy(panel)).toEqual({ note: '先猜', task: expected }),
  );
  const { value } = within(panel).getByLabelText<HTMLInputElement>('分享链接');
  expect(panel).toHaveTextContent(`链接长 ${value.length} 个字符。`);
});

it('copies where the browser has no share sheet, and says so where it may not', async () => {
  const panel = await openPanel();
  await waitFor(async () => expect(await carriedBy(panel)).toEqual({}));
  expect(within(panel).queryByRole('button', { name: '发送……' })).toBeNull();
  fireEvent.click(within(panel).getByRole('button', { name: '复制链接' }));
  await within(panel).findByText(/请自己复制/);
});

it('hands the link to the share sheet where there is one', async () => {
  const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
  const panel = await openPanel();
  await waitFor(async () => expect(await carriedBy(panel)).toEqual({}));
  const { value: url } = within(panel).getByLabelText<HTMLInputElement>('分享链接');
  fireEvent.click(within(panel).getByRole('button', { name: '发送……' }));
  await waitFor(() => expect(share).toHaveBeenCalledWith({ title: '损失怎样下降', url }));
  expect(within(panel).queryByText(/请改用复制/)).toBeNull();
});

it('draws a QR code of the link once it is asked for', async () => {
  const panel = await openPanel();
  expect(panel.querySelector('[data-qr]')).toBeNull();
  fireEvent.click(within(panel).getByRole('button', { name: '二维码' }));
  expect(await within(panel).findByRole('img', { name: '分享链接的二维码' })).toBeTruthy();
});

it('shows a note as text, whatever stands in it', async () => {
  const aside = await openLink({ note: '<img src=x onerror=alert(1)>\n第二行' });
  expect(aside).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(aside.querySelector('img')).toBeNull();
  expect(aside.querySelector('[data-task]')).toBeNull();
});

it('follows a task from open to reached as runs end', async () => {
  const aside = await openLink({ task });
  expect(aside).toHaveTextContent(
    '代码只改 main.ts（参数可调），让这条论断不成立：损失降到十分之一以下。',
  );
  const standing = () => aside.querySelector('[data-task]');
  expect(standing()).toHaveAttribute('data-task', 'open');
  end(run(), 0.01);
  expect(standing()).toHaveAttribute('data-task', 'open');
  expect(aside).toHaveTextContent('它仍然成立');
  end(run(), 0.9);
  expect(standing()).toHaveAttribute('data-task', 'reached');
});

it('is there after a reload once the reader has begun, and gone once it is put away', async () => {
  await openLink({ note: '试试', task });
  expect(window.localStorage.getItem(briefKey(fixture.id))).toBeNull();
  fireEvent.change(field('shape'), { target: { value: 'noisy' } });
  expect(window.location.hash).toBe('');
  cleanup();
  render(<Playground experiment={fixture} />);
  const aside = await screen.findByRole('complementary', { name: '分享者的话' });
  expect(aside).toHaveTextContent('试试');
  act(() => within(aside).getByRole('button', { name: '不做了，收起' }).click());
  cleanup();
  render(<Playground experiment={fixture} />);
  expect(screen.queryByRole('complementary')).toBeNull();
});
