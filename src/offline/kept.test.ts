import { expect, it } from 'vitest';
import { addressOf, cacheName, cachePrefix, isHashed, isPage, keyOf } from './kept';

const scope = 'https://name.test/ten-questions/';

it('keeps a page once, however it is asked for', () => {
  const page = `${scope}history/lstm`;
  for (const address of ['', '/', '/index.html', '#gates', '?play=1', '/?play=1#gates'])
    expect(keyOf(`${page}${address}`)).toBe(page);
  expect(keyOf('https://name.test/')).toBe('https://name.test/');
  expect(keyOf(scope)).toBe(keyOf(`${scope}index.html`));
});

it('keeps other files under their own names', () => {
  expect(keyOf(`${scope}img/logo.svg?1`)).toBe(`${scope}img/logo.svg`);
  expect(isPage('/ten-questions/app.zh.webmanifest')).toBe(false);
  expect(isPage('/ten-questions/runtime/index.html')).toBe(true);
});

it('asks for the files of the list where the page will look for them', () => {
  expect(addressOf('index.html', scope)).toBe(scope);
  expect(addressOf('en/history/index.html', scope)).toBe(`${scope}en/history/`);
  expect(addressOf('assets/js/main.1.js', scope)).toBe(`${scope}assets/js/main.1.js`);
});

it('tells the releases of one path from those of another', () => {
  expect(cacheName(scope, '1f')).not.toBe(cacheName('https://name.test/', '1f'));
  expect(cacheName(scope, '1f').startsWith(cachePrefix(scope))).toBe(true);
  expect(cacheName(scope, '1f').startsWith(cachePrefix('https://name.test/'))).toBe(false);
});

it.each([
  ['/assets/js/main.83106671.js', true],
  ['/ten-questions/en/assets/css/styles.f9711acf.css', true],
  ['/runtime/tfjs-443b10b760.js', true],
  ['/runtime/index.html', false],
  ['/runtime/licenses.txt', false],
  ['/img/logo.svg', false],
])('%s has its hash in its name: %s', (path, hashed) => {
  expect(isHashed(path)).toBe(hashed);
});
