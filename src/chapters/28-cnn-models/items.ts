/** Question 28 of the interview list, row by row of its lost table: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '28.1': { verdict: 'right', heading: 'lost-table' },
  '28.2': { verdict: 'right', heading: 'lost-table' },
  '28.3': { verdict: 'imprecise', heading: 'errors' },
  '28.4': { verdict: 'right', heading: 'lost-table' },
  '28.5': { verdict: 'right', heading: 'lost-table' },
  '28.6': { verdict: 'right', heading: 'lost-table' },
  '28.7': { verdict: 'wrong', heading: 'kernels' },
  '28.8': { verdict: 'right', heading: 'lost-table' },
  '28.9': { verdict: 'right', heading: 'lost-table' },
  '28.10': { verdict: 'right', heading: 'lost-table' },
  '28.11': { verdict: 'right', heading: 'lost-table' },
  '28.12': { verdict: 'right', heading: 'lost-table' },
  '28.13': { verdict: 'omission', heading: 'models' },
  '28.M1': { verdict: 'omission', heading: 'missing' },
  '28.M2': { verdict: 'omission', heading: 'missing' },
  '28.M3': { verdict: 'omission', heading: 'errors' },
  '28.M4': { verdict: 'omission', heading: 'missing' },
  '28.M5': { verdict: 'omission', heading: 'missing' },
};
