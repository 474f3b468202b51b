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
    key: 'Hanin17',
    authors: ['Boris Hanin', 'Mark Sellke'],
    title: 'Approximating continuous functions by ReLU nets of minimal width',
    year: 2017,
    arxiv: '1710.11278',
  },
  {
    key: 'Johnson18',
    authors: ['Jesse Johnson'],
    title: 'Deep, skinny neural networks are not universal approximators',
    venue: 'ICLR 2019',
    year: 2018,
    arxiv: '1810.00393',
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
