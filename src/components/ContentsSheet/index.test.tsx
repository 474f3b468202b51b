// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('@generated/chapters/default/contents.js', () => ({ default: { a: '/assets/a.json' } }));

const { default: ContentsSheet } = await import('./index');

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const entries = [
    { id: 'why', level: 2, text: '为什么' },
    { id: 'dying-relu', level: 3, text: '死亡 ReLU', experiment: true },
  ];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ 'a/section': entries })));
});
afterEach(() => vi.unstubAllGlobals());

async function openSheet() {
  const user = userEvent.setup();
  render(<ContentsSheet page="a/section" />);
  await user.click(screen.getByRole('button', { name: '本页目录' }));
  return user;
}

it('makes the list once it is opened: sections, experiments and the way to the answer', async () => {
  render(<ContentsSheet page="a/section" />);
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '本页目录' }));
  expect(await screen.findByRole('link', { name: '死亡 ReLU' })).toHaveAttribute(
    'href',
    '#dying-relu',
  );
  expect(screen.getByRole('link', { name: '回到答案' })).toHaveAttribute('href', '/a#answer');
});

it.each([
  ['choosing a section', 'link', '为什么'],
  ['going back to the answer', 'link', '回到答案'],
  ['its button', 'button', '关闭'],
] as const)('is closed by %s', async (_, role, name) => {
  const user = await openSheet();
  await user.click(await screen.findByRole(role, { name }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is closed by a tap beside it', async () => {
  const user = await openSheet();
  const dialog = screen.getByRole('dialog');
  dialog.getBoundingClientRect = () => new DOMRect(0, 300, 360, 440);
  await user.pointer([
    { keys: '[MouseLeft]', target: dialog, coords: { clientX: 9, clientY: 400 } },
  ]);
  expect(dialog).toBeInTheDocument();
  await user.pointer([
    { keys: '[MouseLeft]', target: dialog, coords: { clientX: 9, clientY: 20 } },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
