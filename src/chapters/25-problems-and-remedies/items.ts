/** Question 25 of the interview list, line by line: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '25.0': { verdict: 'garbled', heading: 'title' },
  '25.1': { verdict: 'imprecise', heading: 'saturation-to-relu' },
  '25.2': { verdict: 'imprecise', heading: 'dead-half-to-leaky' },
  '25.3': { verdict: 'wrong', heading: 'drift-to-selu' },
  '25.4': { verdict: 'right', heading: 'depth-to-highway' },
  '25.5': { verdict: 'imprecise', heading: 'degradation-to-resnet' },
  '25.6': { verdict: 'wrong', heading: 'scale-to-batchnorm' },
  '25.7': { verdict: 'wrong', heading: 'overfitting-to-dropout' },
  '25.8': { verdict: 'imprecise', heading: 'time-to-lstm' },
  '25.9': { verdict: 'right', heading: 'lstm-to-gru' },
  '25.10': { verdict: 'imprecise', heading: 'divergence-to-wgan' },
  '25.11': { verdict: 'wrong', heading: 'clipping-to-penalty' },
  '25.12': { verdict: 'wrong', heading: 'order' },
  '25.M1': { verdict: 'omission', heading: 'missing' },
  '25.M2': { verdict: 'omission', heading: 'scale-to-batchnorm' },
  '25.M3': { verdict: 'omission', heading: 'dead-half-to-leaky' },
};
