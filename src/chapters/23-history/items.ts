/** Question 23 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '23.1': { verdict: 'right', heading: 'neurons' },
  '23.2': { verdict: 'wrong', heading: 'samuel' },
  '23.3': { verdict: 'right', heading: 'perceptron' },
  '23.4': { verdict: 'wrong', heading: 'perceptron' },
  '23.5': { verdict: 'imprecise', heading: 'delta-rule' },
  '23.6': { verdict: 'imprecise', heading: 'delta-rule' },
  '23.7': { verdict: 'imprecise', heading: 'order' },
  '23.8': { verdict: 'imprecise', heading: 'limits-of-one-layer' },
  '23.9': { verdict: 'right', heading: 'limits-of-one-layer' },
  '23.10': { verdict: 'imprecise', heading: 'credit' },
  '23.11': { verdict: 'imprecise', heading: 'credit' },
  '23.12': { verdict: 'wrong', heading: 'credit' },
  '23.13': { verdict: 'imprecise', heading: 'vanishing' },
  '23.14': { verdict: 'imprecise', heading: 'second-lull' },
  '23.15': { verdict: 'imprecise', heading: 'deep-learning' },
  '23.16': { verdict: 'imprecise', heading: 'neurons' },
  '23.17': { verdict: 'right', heading: 'perceptron' },
  '23.18': { verdict: 'imprecise', heading: 'order' },
  '23.19': { verdict: 'right', heading: 'credit' },
  '23.20': { verdict: 'right', heading: 'second-lull' },
  '23.21': { verdict: 'outdated', heading: 'deep-learning' },
  '23.M1': { verdict: 'omission', heading: 'convolution' },
  '23.M2': { verdict: 'omission', heading: 'to-the-present' },
  '23.M3': { verdict: 'omission', heading: 'credit' },
  '23.M4': { verdict: 'omission', heading: 'energy' },
  '23.M5': { verdict: 'omission', heading: 'credit' },
  '23.M6': { verdict: 'omission', heading: 'second-lull' },
};

/** Items shown together with another: the same sentence of the list, or the same mistake again. */
export const shownWith: Readonly<Record<string, string>> = {
  '23.5': '23.6',
  '23.18': '23.7',
};
