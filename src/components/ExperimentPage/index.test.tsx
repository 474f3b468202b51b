// @vitest-environment jsdom
/** An experiment's own page: what it says around the workbench, with and without its HTML at hand. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import type { Grounds as GroundsData, OwnPage } from '../../experiments/summary';
import Grounds from './Grounds';
import Head from './Head';
import LateGrounds from './LateGrounds';
import Neighbours from './Neighbours';

const facts: OwnPage = {
  id: 'dying-relu',
  chapter: 26,
  topics: ['activation'],
  backend: 'wasm',
  title: '死亡 ReLU',
  question: '会死多少？',
  summary: '看单元怎样关闭。',
  claims: 2,
  places: [{ to: '/activation-functions/dying-relu#dying-relu', title: '死亡与稀疏' }],
  previous: { id: 'wgan-gp', chapter: 25, title: 'WGAN-GP' },
  next: { id: 'loss-undoes-saturation', chapter: 26, title: '饱和' },
  ofChapter: [
    { id: 'dying-relu', chapter: 26, title: '死亡 ReLU' },
    { id: 'loss-undoes-saturation', chapter: 26, title: '饱和' },
  ],
  recorded: { seconds: 3.41, browser: 'Chromium 156' },
};

const grounds: GroundsData = {
  claims: [
    {
      id: 'kills',
      statement: '大步之后单元死亡。',
      criterion: '0.25 – 0.6',
      value: '0.435',
      verdict: 'holds',
      metric: '死亡单元的占比',
      given: [{ name: '大步的学习率', value: '10' }],
      control: '大步没有走',
      source: 'seeds 1-20: 0.310 to 0.505',
    },
    {
      id: 'open',
      statement: '没有前提。',
      criterion: '= 0',
      verdict: 'unknown',
      metric: '变化',
      given: [],
      source: 'exact',
    },
  ],
  files: [{ name: 'network.ts', code: 'const a = 1;\nconst b = 2;\n' }],
};

afterEach(() => vi.unstubAllGlobals());

it('says where it stands in the site and in the text, and what its run took', () => {
  render(<Head page={facts} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('死亡 ReLU');
  const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(targets).toEqual([
    '/experiments',
    '/experiments?chapter=26',
    '/activation-functions/dying-relu#dying-relu',
    '/experiments?topic=activation',
  ]);
  expect(screen.getByText('3.4 秒（Chromium 156）')).toBeTruthy();
  expect(screen.getByText('wasm')).toBeTruthy();
});

it('says so where nothing is recorded and no text uses it', () => {
  const { recorded: _, ...unrecorded } = facts;
  render(<Head page={{ ...unrecorded, places: [] }} />);
  expect(screen.getByText('尚无记录')).toBeTruthy();
  expect(screen.queryByText('原文')).toBeNull();
});

it('gives each claim its value, band, presuppositions, control and source', () => {
  render(<Grounds {...grounds} />);
  const [kills, open] = screen.getAllByRole('listitem');
  for (const text of [
    '死亡单元的占比：0.435',
    '成立',
    '0.25 – 0.6',
    '大步的学习率 = 10',
    '大步没有走',
    'seeds 1-20: 0.310 to 0.505',
  ])
    expect(kills).toHaveTextContent(text);
  expect(open).toHaveTextContent('变化：—');
  expect(within(open!).queryByText('前提')).toBeNull();
  expect(within(open!).queryByText('对照')).toBeNull();
});

it('has the other files folded, whole and readable', () => {
  render(<Grounds {...grounds} />);
  const details = screen.getByText('network.ts').closest('details');
  expect(details).not.toHaveAttribute('open');
  expect(details?.querySelector('pre')).toHaveTextContent('const a = 1; const b = 2;');
  expect(details).toHaveTextContent('2 行');
});

it('leaves the HTML as it stands, and fetches nothing', () => {
  const fetching = vi.fn();
  vi.stubGlobal('fetch', fetching);
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<LateGrounds source={grounds} />);
  const before = container.firstElementChild?.innerHTML;
  render(<LateGrounds source="/data/grounds.json" />, { container, hydrate: true });
  expect(container.firstElementChild?.innerHTML).toBe(before);
  expect(before).toContain('大步没有走');
  expect(fetching).not.toHaveBeenCalled();
});

it('fetches what a page reached by a link inside the site has no HTML of', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(grounds)));
  render(<LateGrounds source="/data/grounds.json" />);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
});

it('leads to the experiments before and after, and names another question', () => {
  render(<Neighbours page={facts} />);
  expect(screen.getByRole('link', { name: '上一个实验（问题 25）WGAN-GP' })).toHaveAttribute(
    'href',
    '/experiments/wgan-gp',
  );
  expect(screen.getByRole('link', { name: '下一个实验饱和' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '死亡 ReLU' })).toHaveAttribute('aria-current', 'page');
});
