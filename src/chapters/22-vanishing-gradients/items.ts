/** Question 22 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '22.1': { verdict: 'imprecise', heading: 'double' },
  '22.2': { verdict: 'garbled', heading: 'double' },
  '22.3': { verdict: 'imprecise', heading: 'double' },
  '22.4': { verdict: 'imprecise', heading: 'double' },
  '22.5': { verdict: 'imprecise', heading: 'initialization' },
  '22.6': { verdict: 'imprecise', heading: 'batch-norm' },
  '22.7': { verdict: 'imprecise', heading: 'double' },
  '22.8': { verdict: 'wrong', heading: 'initialization' },
  '22.9': { verdict: 'imprecise', heading: 'batch-norm' },
  '22.10': { verdict: 'omission', heading: 'more' },
  '22.11': { verdict: 'omission', heading: 'batch-norm' },
  '22.M1': { verdict: 'omission', heading: 'initialization' },
  '22.M2': { verdict: 'omission', heading: 'shortcuts' },
  '22.M3': { verdict: 'omission', heading: 'clipping' },
  '22.M4': { verdict: 'omission', heading: 'shortcuts' },
  '22.M5': { verdict: 'omission', heading: 'batch-norm' },
  '22.M6': { verdict: 'omission', heading: 'more' },
  '22.M7': { verdict: 'omission', heading: 'more' },
  '22.M8': { verdict: 'omission', heading: 'double' },
};
