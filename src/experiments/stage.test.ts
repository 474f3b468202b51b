import { expect, it } from 'vitest';
import { readStage, writeStage } from './stage';

it('is not asked for by other queries', () => {
  expect(readStage('')).toBeUndefined();
  expect(readStage('?seed=3')).toBeUndefined();
});

it('shows all claims, or those that are named', () => {
  expect(readStage('?stage')).toEqual([]);
  expect(readStage('?stage=falls,starts-higher')).toEqual(['falls', 'starts-higher']);
});

it('is written into a query, and out of it again', () => {
  expect(writeStage('', [])).toBe('?stage');
  expect(writeStage('?a=1&stage', ['falls', 'rises'])).toBe('?a=1&stage=falls,rises');
  expect(writeStage('?a=1&stage=falls', undefined)).toBe('?a=1');
  expect(writeStage('?stage', undefined)).toBe('');
});
