/** Question 26 of the interview list, item by item: verdicts, and where the chapter treats each. */
import type { SourceItem } from '../source-item';

export const items: Readonly<Record<string, SourceItem>> = {
  '26.0': { verdict: 'imprecise', heading: 'why' },
  '26.1a': { verdict: 'imprecise', heading: 'nonlinearity' },
  '26.1b': { verdict: 'right', heading: 'without' },
  '26.2a': { verdict: 'right', heading: 'differentiability' },
  '26.2b': { verdict: 'imprecise', heading: 'differentiability' },
  '26.2c': { verdict: 'garbled', heading: 'differentiability' },
  '26.3a': { verdict: 'right', heading: 'cheap' },
  '26.3b': { verdict: 'right', heading: 'cheap' },
  '26.4a': { verdict: 'right', heading: 'saturation' },
  '26.4b': { verdict: 'imprecise', heading: 'saturation' },
  '26.4c': { verdict: 'imprecise', heading: 'saturation' },
  '26.4d': { verdict: 'right', heading: 'saturation' },
  '26.4e': { verdict: 'wrong', heading: 'dead-units' },
  '26.4f': { verdict: 'imprecise', heading: 'dead-units' },
  '26.5': { verdict: 'outdated', heading: 'monotonicity' },
  '26.6a': { verdict: 'right', heading: 'boundedness' },
  '26.6b': { verdict: 'imprecise', heading: 'boundedness' },
  '26.6c': { verdict: 'right', heading: 'boundedness' },
  '26.7a': { verdict: 'right', heading: 'identity' },
  '26.7b': { verdict: 'right', heading: 'identity' },
  '26.7c': { verdict: 'right', heading: 'identity' },
  '26.7d': { verdict: 'right', heading: 'identity' },
  '26.8a': { verdict: 'imprecise', heading: 'parameters' },
  '26.8b': { verdict: 'right', heading: 'parameters' },
  '26.8c': { verdict: 'garbled', heading: 'parameters' },
  '26.9a': { verdict: 'imprecise', heading: 'normalization' },
  '26.9b': { verdict: 'right', heading: 'normalization' },
  '26.M1': { verdict: 'omission', heading: 'missing' },
  '26.M2': { verdict: 'omission', heading: 'missing' },
  '26.M3': { verdict: 'omission', heading: 'missing' },
  '26.M4': { verdict: 'omission', heading: 'missing' },
  '26.M5': { verdict: 'omission', heading: 'missing' },
};

/** References [1] to [9] of the list, lost on the way, as bibliography keys. */
export const lostReferences: readonly {
  readonly key: string;
  /** True where the identity is a conjecture. */
  readonly reconstructed: boolean;
}[] = [
  { key: 'Goodfellow16', reconstructed: false },
  { key: 'Lin13', reconstructed: false },
  { key: 'Maas13', reconstructed: false },
  { key: 'He15a', reconstructed: false },
  { key: 'Glorot10', reconstructed: true },
  { key: 'He15b', reconstructed: false },
  { key: 'Goodfellow13', reconstructed: false },
  { key: 'Klambauer17', reconstructed: false },
  { key: 'Ioffe15', reconstructed: false },
];
