// @vitest-environment jsdom
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startScript } from './pageTemplate';

let frames: FrameRequestCallback[];

/** What has asked for a frame is called, and what waits no time at all. */
function draw(): void {
  for (const call of frames.splice(0)) call(0);
  vi.advanceTimersByTime(0);
}

const running = (): string[] =>
  [...document.scripts].map(({ src, async }) => `${new URL(src).pathname}${async ? ' async' : ''}`);

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
  document.head.innerHTML =
    '<link rel="preload" as="font" href="/a.woff2">' +
    '<link rel="preload" as="script" href="/runtime.js"><link rel="preload" as="script" href="/main.js">';
  runInThisContext(startScript);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('runs the scripts once the first picture is drawn, in order and once only', () => {
  draw();
  expect(running()).toEqual([]);
  draw();
  expect(running()).toEqual(['/runtime.js', '/main.js']);
  vi.advanceTimersByTime(2_000);
  expect(running()).toEqual(['/runtime.js', '/main.js']);
});

it('runs them where no picture is drawn', () => {
  vi.advanceTimersByTime(499);
  expect(running()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(running()).toEqual(['/runtime.js', '/main.js']);
});
