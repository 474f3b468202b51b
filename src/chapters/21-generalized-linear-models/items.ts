/** Question 21 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '21.1': { verdict: 'garbled', heading: 'why' },
  '21.2': { verdict: 'imprecise', heading: 'recursive' },
  '21.3': { verdict: 'right', heading: 'recursive' },
  '21.4': { verdict: 'imprecise', heading: 'beyond-linear' },
  '21.5': { verdict: 'imprecise', heading: 'beyond-linear' },
  '21.6': { verdict: 'garbled', heading: 'recursive' },
  '21.7': { verdict: 'wrong', heading: 'link' },
  '21.8': { verdict: 'imprecise', heading: 'link' },
  '21.9': { verdict: 'right', heading: 'link' },
  '21.10': { verdict: 'right', heading: 'link' },
  '21.11': { verdict: 'omission', heading: 'lost-table' },
  '21.M1': { verdict: 'omission', heading: 'recursive' },
  '21.M2': { verdict: 'omission', heading: 'canonical' },
  '21.M3': { verdict: 'omission', heading: 'fitting' },
  '21.M4': { verdict: 'omission', heading: 'recursive' },
  '21.M5': { verdict: 'omission', heading: 'separation' },
  '21.M6': { verdict: 'omission', heading: 'link' },
};
