/** What to see is said of recorded charts, in both languages, and what to turn first of parameters. */
import { expect, it } from 'vitest';
import type { Localized } from '../../../src/data/language';
import { checkKnobs, checkSee } from './names';
import { reporterOf } from './place';

const report = reporterOf('/nowhere', 'src/experiments/26-x/sample');

function toldOf(see: Localized, charts: readonly string[]): string[] {
  const labels = { loss: { zh: '损失', en: 'Loss', see }, step: { zh: '步', en: 'Step' } };
  const recorded = Object.fromEntries(charts.map((name) => [name, { layers: [] }]));
  return checkSee(labels, recorded, report).map(({ message }) => message);
}

const both: Localized = { zh: '看右端。', en: 'Look right.' };

it('takes what to see for a recorded chart', () => {
  expect(toldOf(both, ['loss'])).toEqual([]);
});

it('tells of one that stands with another name', () => {
  expect(toldOf(both, ['accuracy'])).toEqual([
    '"see" stands with the label "loss", which no recorded chart has.',
  ]);
});

it('tells of a language that lacks it', () => {
  expect(toldOf({ ...both, en: '' }, ['loss'])).toEqual([
    'What to see in the chart "loss" has no text in "en".',
  ]);
});

it('takes parameters of the run, or none, as knobs to turn first', () => {
  const params = ['steps', 'depth'].map((name) => ({ kind: 'switch' as const, name, value: true }));
  const told = (knobs?: string[]): string[] =>
    checkKnobs(knobs, params, report).map(({ message, fix }) => `${message} ${fix}`);
  expect(told()).toEqual([]);
  expect(told(['depth', 'steps'])).toEqual([]);
  expect(told(['depth', 'width'])).toEqual([
    '"knobs" names "width", which is no parameter of the recorded run. take one of: steps, depth.',
  ]);
});
