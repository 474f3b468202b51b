// @vitest-environment jsdom
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyTheme, themeScript } from './theme';

const { dataset } = document.documentElement;

beforeEach(() => {
  // As Docusaurus leaves them for a reader whose system is light.
  Object.assign(dataset, { theme: 'light', themeChoice: 'system' });
});
afterEach(() => window.history.replaceState(null, '', '/'));

const own = { theme: 'light', themeChoice: 'system' };

it.each([
  ['?seed=3&theme=dark', { theme: 'dark', themeChoice: 'dark' }],
  ['?theme=light', { theme: 'light', themeChoice: 'light' }],
  ['?theme=toString', own],
  ['?theme=', own],
  ['', own],
])('%s: the script in the HTML and the page agree', (search, expected) => {
  window.history.replaceState(null, '', `/embed/x${search}`);
  runInThisContext(themeScript);
  expect({ ...dataset }).toEqual(expected);
  Object.assign(dataset, own);
  applyTheme(search);
  expect({ ...dataset }).toEqual(expected);
});
