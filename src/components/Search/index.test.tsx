// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// Loaded here, so that opening it takes no time.
import './Dialog';
import { serialize } from './engine';
import Search from './index';

const files: Readonly<Record<string, string>> = {
  '/index.json': serialize([
    {
      id: 0,
      kind: 'term',
      shelf: 'term',
      to: '/glossary#saddle-point',
      title: '鞍点',
      place: 'saddle point',
      names: 'saddle point',
      text: '',
    },
    ...['一', '二', '三', '四', '五'].map((title, at) => ({
      id: 10 + at,
      kind: 'work' as const,
      shelf: 'work',
      to: `/answers#work-${at}`,
      title: `牛顿法 ${title}`,
      place: '',
      names: '',
      text: '',
    })),
    {
      id: 1,
      kind: 'claim',
      shelf: 'claim',
      to: '/experiments/saddle-escape#claim-slow',
      title: '离鞍点越近，走得越久。',
      place: '离开鞍点要多少步',
      names: '',
      text: '',
    },
  ]),
  '/term.json': JSON.stringify({ 0: '临界点的一种，海森矩阵有正有负。鞍点不是极小。' }),
};
const asked: string[] = [];

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(files[address] ?? null));
  });
});
afterEach(() => vi.unstubAllGlobals());

it('asks for nothing until it is opened, and shows what it finds by kind, with marks', async () => {
  const user = userEvent.setup();
  render(<Search />);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toEqual([]);
  await user.keyboard('/');
  await user.type(await screen.findByRole('textbox', { name: '搜索词' }), '鞍点');
  const [term, claim] = await screen.findAllByRole('link');
  expect(term).toHaveAttribute('href', '/glossary#saddle-point');
  expect(term).toHaveTextContent(/^鞍点saddle point/);
  expect(claim).toHaveTextContent(/^离鞍点越近/);
  expect(screen.getByRole('region', { name: '术语' })).toContainElement(term ?? null);
  expect(screen.getByRole('region', { name: '论断' })).toContainElement(claim ?? null);
  expect(await screen.findByText(/临界点的一种/)).toBeInTheDocument();
  expect(claim?.querySelector('mark')).toHaveTextContent('鞍点');
  expect(screen.getByRole('status')).toHaveTextContent('找到 2 条');
  expect(asked).toEqual(['/index.json', '/term.json']);

  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(claim).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(screen.getByRole('textbox')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says so where nothing is found', async () => {
  const user = userEvent.setup();
  render(<Search />);
  await user.click(screen.getByRole('button', { name: '搜索' }));
  await user.type(await screen.findByRole('textbox'), 'zzzzzz');
  expect(await screen.findByText(/^没有找到/)).toBeInTheDocument();
});

it('shows two of a kind, and the rest at a press, which arrows reach too', async () => {
  const user = userEvent.setup();
  render(<Search />);
  await user.click(screen.getByRole('button', { name: '搜索' }));
  await user.type(await screen.findByRole('textbox'), '牛顿法');
  expect(await screen.findAllByRole('link')).toHaveLength(2);
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('button', { name: '还有 3 条' })).toHaveFocus();
  await user.keyboard('{Enter}');
  const links = screen.getAllByRole('link');
  expect(links).toHaveLength(5);
  expect(links[2]).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(links[3]).toHaveFocus();
});
