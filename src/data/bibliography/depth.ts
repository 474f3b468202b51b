/** What depth can represent at a size that width cannot. */
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
    key: 'Montufar14',
    authors: ['Guido Montúfar', 'Razvan Pascanu', 'Kyunghyun Cho', 'Yoshua Bengio'],
    title: 'On the number of linear regions of deep neural networks',
    venue: 'NIPS 2014',
    year: 2014,
    arxiv: '1402.1869',
  },
  {
    key: 'Telgarsky15',
    authors: ['Matus Telgarsky'],
    title: 'Representation benefits of deep feedforward networks',
    year: 2015,
    arxiv: '1509.08101',
  },
];
