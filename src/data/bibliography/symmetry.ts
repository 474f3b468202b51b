/** Back-propagation through time, its truncation, and normalisation in recurrence. */
import type { Work } from './work';

export const symmetry: readonly Work[] = [
  {
    key: 'Tallec17',
    authors: ['Corentin Tallec', 'Yann Ollivier'],
    title: 'Unbiasing truncated backpropagation through time',
    year: 2017,
    arxiv: '1705.08209',
  },
  {
    key: 'Werbos90',
    authors: ['Paul J. Werbos'],
    title: 'Backpropagation through time: What it does and how to do it',
    venue: 'Proceedings of the IEEE 78(10), 1550–1560',
    year: 1990,
    doi: '10.1109/5.58337',
  },
];
