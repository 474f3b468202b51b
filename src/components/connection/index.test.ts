import { expect, it } from 'vitest';
import { isFree, isKnownFree } from '.';

it.each([
  ['a browser that tells nothing, as on every iPhone', undefined, false],
  ['a fast line of a computer', { saveData: false, effectiveType: '4g' }, true],
  ['wifi', { saveData: false, effectiveType: '4g', type: 'wifi' }, true],
  ['a cable', { saveData: false, effectiveType: '4g', type: 'ethernet' }, true],
  ['a phone on mobile data, however fast', { effectiveType: '4g', type: 'cellular' }, false],
  ['a tethered phone', { effectiveType: '4g', type: 'bluetooth' }, false],
  ['a reader who saves data', { saveData: true, effectiveType: '4g', type: 'wifi' }, false],
  ['a slow line', { saveData: false, effectiveType: '3g' }, false],
  ['a line of unknown speed', { saveData: false }, false],
])('%s', (_, connection, free) => {
  expect(isFree(connection)).toBe(free);
});

it('knows to be free only what a browser says the kind of', () => {
  expect(isKnownFree({ effectiveType: '4g', type: 'wifi' })).toBe(true);
  expect(isKnownFree({ effectiveType: '4g' })).toBe(false);
  expect(isKnownFree({ effectiveType: '4g', type: 'wifi', saveData: true })).toBe(false);
});
