// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const entries = [
  { id: 'why', level: 2, text: '为什么' },
  { id: 'dying-relu', level: 3, text: '死亡 ReLU', experiment: true },
];

vi.mock('@generated/chapters/default/contents.js', () => ({
  default: { a: '/assets/a.json', lost: '/assets/lost.json' },
}));

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const { default: PageContents } = await import('./index');

it('fetches the contents of a page that the reader has gone on to', async () => {
  const fetched = vi.fn(() =>
    Promise.resolve(Response.json({ 'a/far': entries, 'a/next': entries })),
  );
  vi.stubGlobal('fetch', fetched);
  render(<PageContents page="a/far" />);
  const link = await screen.findByRole('link', { name: '死亡 ReLU' });
  expect(link).toHaveAttribute('href', '#dying-relu');
  expect(fetched).toHaveBeenCalledWith('/assets/a.json');
  render(<PageContents page="a/next" />);
  expect(screen.getAllByRole('link', { name: '死亡 ReLU' })).toHaveLength(2);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('takes over what the page’s HTML shows, and fetches nothing', () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  document.body.innerHTML = `<ul data-contents="a/here"><li><a href="#why" data-level="2">为什么</a></li></ul><main></main>`;
  render(<PageContents page="a/here" />, { container: document.querySelector('main')! });
  expect(document.querySelectorAll('main a')).toHaveLength(1);
  expect(fetched).not.toHaveBeenCalled();
});

it('does without where the file cannot be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  render(<PageContents page="lost" />);
  await Promise.resolve();
  expect(screen.queryByRole('list')).toBeNull();
});
