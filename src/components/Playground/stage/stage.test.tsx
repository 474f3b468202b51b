// @vitest-environment jsdom
/** An experiment on the stage: reached by button and address, left by key and button, alone while it is there. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fixture } from '../fixture';
import { field, run, session, startAnew } from '../testing';
import Playground from '..';

vi.mock('../sharedSession', async () => (await import('../testing')).mocked);

let screenOf: Element | null = null;

// It loads late in the page; no test waits for how long that takes.
beforeAll(() => import('./Stage'));
beforeEach(() => {
  startAnew();
  screenOf = null;
  // jsdom has no full screen.
  Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
  Object.defineProperty(document, 'fullscreenElement', {
    get: () => screenOf,
    configurable: true,
  });
  document.documentElement.requestFullscreen = vi.fn(() => change(document.documentElement));
  document.exitFullscreen = vi.fn(() => change(null));
});
afterEach(() => window.history.replaceState(null, '', '/'));

function change(element: Element | null): Promise<void> {
  screenOf = element;
  document.dispatchEvent(new Event('fullscreenchange'));
  return Promise.resolve();
}

const stage = () => screen.findByRole('dialog', { name: '损失怎样下降' });
const opener = () => screen.getByRole('button', { name: '放上讲台' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function openByButton(): Promise<HTMLElement> {
  render(<Playground experiment={fixture} ownPage />);
  fireEvent.click(opener());
  return stage();
}

async function openByAddress(search: string): Promise<HTMLElement> {
  window.history.replaceState(null, '', search);
  render(<Playground experiment={fixture} ownPage />);
  return stage();
}

it('takes the whole screen by its button, and gives screen and focus back', async () => {
  const box = await openByButton();
  expect(screenOf).toBe(document.documentElement);
  expect(window.location.search).toBe('?stage');
  expect(box).toHaveFocus();
  fireEvent.click(within(box).getByRole('button', { name: '离开' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screenOf).toBeNull();
  expect(window.location.search).toBe('');
  expect(opener()).toHaveFocus();
});

it('fills the window where it is reached by its address, and Escape leaves it', async () => {
  await openByAddress('?stage');
  expect(screenOf).toBeNull();
  press('Escape');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener()).toHaveFocus();
});

it('is left with the whole screen, but not by the key that ends only that', async () => {
  await openByButton();
  press('f');
  expect(screenOf).toBeNull();
  expect(await stage()).toBeTruthy();
  press('f');
  expect(screenOf).not.toBeNull();
  act(() => void change(null));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is no part of a chapter', () => {
  window.history.replaceState(null, '', '?stage');
  render(<Playground experiment={fixture} />);
  expect(screen.queryByRole('button', { name: '放上讲台' })).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is alone: the page behind it cannot be reached', async () => {
  const { container } = render(<Playground experiment={fixture} ownPage />);
  fireEvent.click(opener());
  const box = await stage();
  expect(container.inert).toBe(true);
  expect(box.inert).not.toBe(true);
  press('Escape');
  expect(container.inert).toBe(false);
});

it('shows the code by key and by button', async () => {
  const box = await openByAddress('?stage');
  expect(box).not.toHaveTextContent('// 学习率');
  press('c');
  expect(box).toHaveTextContent('// 学习率');
  fireEvent.click(within(box).getByRole('button', { name: '代码' }));
  expect(box).not.toHaveTextContent('// 学习率');
});

it('turns and runs the same playground as the page', async () => {
  const box = await openByAddress('?stage');
  fireEvent.change(field('shape'), { target: { value: 'noisy' } });
  press('r');
  expect(session.requests.at(-1)?.params).toEqual({ shape: 'noisy' });
  expect(box).toHaveAttribute('data-status', 'loading');
  press('s');
  expect(session.stops).toBe(1);
  press('Escape');
  expect(field('shape')).toHaveValue('noisy');
  expect(run()).toBe(2);
});

it('has the claims that were chosen, and keeps the choice in the address', async () => {
  const box = await openByAddress('?stage=falls');
  const shown = () =>
    [...box.querySelectorAll('[data-claim]')].map((claim) => claim.getAttribute('data-claim'));
  expect(shown()).toEqual(['falls']);
  press('k');
  const sheet = await screen.findByRole('dialog', { name: '选论断' });
  expect(within(sheet).getByLabelText('损失降到十分之一以下。')).toBeDisabled();
  fireEvent.click(within(sheet).getByLabelText('开始时的损失更大。'));
  expect(shown()).toEqual(['falls', 'starts-higher']);
  expect(window.location.search).toBe('?stage');
  fireEvent.click(within(sheet).getByLabelText('损失降到十分之一以下。'));
  expect(window.location.search).toBe('?stage=starts-higher');
});

it('lists its keys on ?, and Escape closes the list before it leaves', async () => {
  await openByAddress('?stage');
  press('?');
  const help = await screen.findByRole('dialog', { name: '按键' });
  expect(within(help).getByRole('button', { name: '关闭' })).toHaveFocus();
  press('Escape');
  expect(screen.queryByRole('dialog', { name: '按键' })).toBeNull();
  expect(await stage()).toBeTruthy();
});

it('draws QR codes of the address and of the state, and says when that is too long', async () => {
  const long = Array.from({ length: 3_000 }, (_, n) => (n * n * 7919).toString(36)).join();
  const files = { 'main.ts': long };
  const { settingsKey } = await import('../../settingsKey');
  const { defaultSettings, saveSettings } = await import('../settings');
  const beginning = defaultSettings(fixture);
  saveSettings(fixture, { ...beginning, files }, beginning, () => window.localStorage);
  expect(window.localStorage.getItem(settingsKey(fixture.id))).not.toBeNull();
  await openByAddress('?stage');
  press('q');
  const sheet = await screen.findByRole('dialog', { name: '二维码' });
  expect(await within(sheet).findByRole('img', { name: '实验地址的二维码' })).toBeTruthy();
  expect(sheet).toHaveTextContent(`${window.location.origin}/`);
  fireEvent.click(within(sheet).getByLabelText('现在的参数和代码'));
  await waitFor(() => expect(sheet).toHaveTextContent(/放不进二维码/));
});

it('has the note and the task of a link, and takes them away for the page too', async () => {
  const { encodeShare } = await import('../shareLink');
  const { defaultSettings } = await import('../settings');
  const task = { files: [], claim: 'falls', want: 'fails' as const };
  const message = { note: '先猜，再运行。', task };
  const hash = await encodeShare(fixture.id, defaultSettings(fixture), {}, message);
  const box = await openByAddress(`?stage=falls${hash}`);
  const brief = await within(box).findByRole('complementary', { name: '分享者的话' });
  expect(brief).toHaveTextContent('先猜，再运行。');
  expect(brief.querySelector('[data-task="open"]')).toHaveTextContent(
    '只调参数，不改代码，让这条论断不成立：损失降到十分之一以下。',
  );
  fireEvent.click(within(brief).getByRole('button', { name: '不做了，收起' }));
  expect(within(box).queryByRole('complementary')).toBeNull();
  press('Escape');
  expect(document.querySelector('[data-brief]')).toBeNull();
});
