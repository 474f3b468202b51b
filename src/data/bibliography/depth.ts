/** What depth can represent that width cannot. */
import type { Work } from './work';

export const depth: readonly Work[] = [
  {
    key: 'Eldan16',
    authors: ['Ronen Eldan', 'Ohad Shamir'],
    title: 'The power of depth for feedforward neural networks',
    venue: 'COLT 2016',
    year: 2016,
    arxiv: '1512.03965',
  },
  {
    key: 'Telgarsky15',
    authors: ['Matus Telgarsky'],
    title: 'Representation benefits of deep feedforward networks',
    year: 2015,
    arxiv: '1509.08101',
  },
];
