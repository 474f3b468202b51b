// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

interface Page {
  docusaurus: { prefetch: (path: string) => unknown; preload: (path: string) => unknown };
}

const page = window as unknown as Page;
const prefetch = vi.fn();
const preload = vi.fn();

function connect(connection: object | undefined): void {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
}

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  page.docusaurus = { prefetch, preload };
  const { onRouteDidUpdate } = await import('./prefetch');
  onRouteDidUpdate();
  onRouteDidUpdate();
});

it('fetches no page because its link has come into view', () => {
  connect({ saveData: false, effectiveType: '4g' });
  page.docusaurus.prefetch('/methods');
  expect(prefetch).not.toHaveBeenCalled();
  expect(preload).not.toHaveBeenCalled();
});

it('fetches the page whose link is under the mouse where the connection is free, and only there', () => {
  connect(undefined);
  page.docusaurus.preload('/methods');
  expect(preload).not.toHaveBeenCalled();
  connect({ saveData: false, effectiveType: '4g' });
  page.docusaurus.preload('/methods');
  expect(preload).toHaveBeenCalledExactlyOnceWith('/methods');
});

it('fetches the page whose link is pressed, and no other site', () => {
  connect(undefined);
  document.body.innerHTML =
    '<a href="/methods#here"><b>methods</b></a><a href="https://example.org/x">away</a><a href="#top">up</a>';
  for (const element of document.querySelectorAll('b, a:not(:has(b))')) {
    element.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  }
  expect(preload).toHaveBeenCalledWith('/methods');
  expect(preload).not.toHaveBeenCalledWith('/x');
  expect(preload).not.toHaveBeenCalledWith('/');
});
