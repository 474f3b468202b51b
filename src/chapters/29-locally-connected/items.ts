/** Question 29 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '29.1': { verdict: 'imprecise', heading: 'deepface' },
  '29.2': { verdict: 'right', heading: 'deepface' },
  '29.3': { verdict: 'omission', heading: 'deepface' },
  '29.4': { verdict: 'imprecise', heading: 'deepface' },
  '29.5': { verdict: 'right', heading: 'deepface' },
  '29.6': { verdict: 'right', heading: 'deepface' },
  '29.7': { verdict: 'imprecise', heading: 'experiment' },
  '29.8': { verdict: 'garbled', heading: 'experiment' },
  '29.9': { verdict: 'omission', heading: 'receptive-field-size' },
  '29.10': { verdict: 'omission', heading: 'cost' },
  '29.M1': { verdict: 'omission', heading: 'missing' },
  '29.M2': { verdict: 'omission', heading: 'missing' },
  '29.M3': { verdict: 'omission', heading: 'missing' },
  '29.M4': { verdict: 'omission', heading: 'missing' },
  '29.M5': { verdict: 'omission', heading: 'missing' },
};
