// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let grow = (): void => undefined;
const scrolled = vi.fn();
const scrollTo = vi.fn();
let place: typeof import('./index');

/** A page whose anchors stand at these heights, scrolled to `y`. */
function page(tops: Readonly<Record<string, number>>, y: number): void {
  const ids = Object.keys(tops);
  document.body.innerHTML = `<main><article><h1>饱和</h1>${ids
    .map((id) => `<h2 id="${id}"></h2>`)
    .join('')}</article></main>`;
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  for (const id of ids) {
    const element = document.getElementById(id)!;
    element.scrollIntoView = scrolled;
    element.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
    element.getBoundingClientRect = () => new DOMRect(0, tops[id]! - window.scrollY, 1, 1);
  }
  document.querySelector('main')!.getBoundingClientRect = () =>
    new DOMRect(0, -window.scrollY, 1, 4000);
}

function stopAt(y: number): void {
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(300);
}

function loadedBy(type: string, referrer = ''): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as never);
  Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.clearAllMocks();
  localStorage.clear();
  document.documentElement.lang = 'zh-Hans';
  loadedBy('navigate');
  window.scrollTo = scrollTo as typeof window.scrollTo;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly call: () => void) {}
      observe(): void {
        grow = this.call;
      }
      disconnect(): void {
        grow = () => undefined;
      }
    },
  );
  place = await import('./index');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const at = (pathname: string, { hash = '', key = pathname } = {}) => ({ pathname, hash, key });
function go(to: ReturnType<typeof at>, from: ReturnType<typeof at> | null = null): void {
  place.onRouteUpdate({ location: to, previousLocation: from });
  place.onRouteDidUpdate({ location: to, previousLocation: from });
}

describe('inside the site', () => {
  it('comes back to where the reader was, also where the page has other heights now', () => {
    page({ first: 400, second: 1400 }, 0);
    go(at('/a'));
    stopAt(820);
    page({}, 0);
    go(at('/glossary'), at('/a'));
    page({ first: 400, second: 2400 }, 0);
    go(at('/a'), at('/glossary'));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 1320, behavior: 'instant' });
    page({ first: 800, second: 2800 }, 0);
    grow();
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 1720, behavior: 'instant' });
  });

  it('notes a place that the reader has only just reached', () => {
    page({ first: 400, second: 1400 }, 820);
    go(at('/a'));
    window.dispatchEvent(new Event('scroll'));
    go(at('/b'), at('/a'));
    go(at('/a'), at('/b'));
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });

  it('begins at the top where a link leads to the page again', () => {
    page({ first: 400, second: 1400 }, 0);
    go(at('/a'));
    stopAt(820);
    go(at('/b'), at('/a'));
    go(at('/a', { key: 'new' }), at('/b'));
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('stays with the anchor of a link as the page grows, until the reader moves', () => {
    page({ first: 400 }, 0);
    go(at('/b', { hash: '#first' }), at('/a'));
    grow();
    grow();
    expect(scrolled).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new Event('wheel'));
    grow();
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});

describe('a page that is loaded whole', () => {
  async function visited(y: number): Promise<void> {
    page({ first: 400, second: 1400 }, 0);
    go(at('/a'));
    stopAt(y);
    vi.resetModules();
    place = await import('./index');
    page({ first: 400, second: 1400 }, 0);
  }

  it('opens where it was left on a later visit', async () => {
    await visited(820);
    go(at('/a'));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 820, behavior: 'instant' });
  });

  it('opens there from the other language, whatever anchor the address has', async () => {
    await visited(820);
    loadedBy('navigate', `${window.location.origin}/en/a`);
    go(at('/a', { hash: '#first' }));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 820, behavior: 'instant' });
  });

  it.each([
    ['a link of the site', 'navigate', '/b', ''],
    ['an anchor', 'navigate', '', '#first'],
    ['the browser, which finds the place itself', 'reload', '', ''],
  ])('leaves it to %s', async (_, type, from, hash) => {
    await visited(820);
    loadedBy(type, from && `${window.location.origin}${from}`);
    go(at('/a', { hash }));
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('opens at the top where nothing is kept, or what is kept is damaged', () => {
    localStorage.setItem('ten-questions:visits', '[{"path":7},null,{');
    page({ first: 400 }, 0);
    go(at('/a'));
    localStorage.setItem('ten-questions:visits', '[{"path":"/a"},null]');
    go(at('/a'));
    expect(scrollTo).not.toHaveBeenCalled();
  });
});
