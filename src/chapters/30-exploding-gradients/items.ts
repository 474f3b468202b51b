/** Question 30 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '30.1': { verdict: 'imprecise', heading: 'gradient' },
  '30.2': { verdict: 'imprecise', heading: 'product' },
  '30.3': { verdict: 'right', heading: 'cliff' },
  '30.4': { verdict: 'imprecise', heading: 'overflow' },
  '30.5': { verdict: 'imprecise', heading: 'product' },
  '30.6': { verdict: 'omission', heading: 'detect' },
  '30.M1': { verdict: 'omission', heading: 'vanishing' },
  '30.M2': { verdict: 'omission', heading: 'cliff' },
  '30.M3': { verdict: 'omission', heading: 'bounded' },
  '30.M4': { verdict: 'omission', heading: 'or-step-size' },
  '30.M5': { verdict: 'omission', heading: 'cures' },
  '30.M6': { verdict: 'omission', heading: 'overflow' },
  '30.M7': { verdict: 'omission', heading: 'cures' },
};
