// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onRouteDidUpdate } from './keepPlace';

let grow = (): void => undefined;
const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
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
  document.body.innerHTML = '<p id="place"></p>';
  document.getElementById('place')!.scrollIntoView = scrolled;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const here = { pathname: '/a', hash: '' };
const there = { pathname: '/b', hash: '#place' };

it('comes back to the place as the page grows, until the reader moves', () => {
  onRouteDidUpdate({ location: there, previousLocation: here });
  grow();
  grow();
  expect(scrolled).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('wheel'));
  grow();
  expect(scrolled).toHaveBeenCalledTimes(2);
});

it('leaves a page alone that was loaded whole, or is left', () => {
  onRouteDidUpdate({ location: there, previousLocation: null });
  grow();
  onRouteDidUpdate({ location: there, previousLocation: here });
  onRouteDidUpdate({ location: here, previousLocation: there });
  grow();
  expect(scrolled).not.toHaveBeenCalled();
});
