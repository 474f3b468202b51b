/** Generalisation: weight decay, double descent, early stopping. */
import type { Work } from './work';

export const generalisation: readonly Work[] = [
  {
    key: 'Loshchilov17',
    authors: ['Ilya Loshchilov', 'Frank Hutter'],
    title: 'Decoupled weight decay regularization',
    venue: 'ICLR 2019',
    year: 2017,
    arxiv: '1711.05101',
  },
  {
    key: 'Belkin18',
    authors: ['Mikhail Belkin', 'Daniel Hsu', 'Siyuan Ma', 'Soumik Mandal'],
    title: 'Reconciling modern machine-learning practice and the classical bias–variance trade-off',
    venue: 'PNAS 116(32), 15849–15854',
    year: 2018,
    arxiv: '1812.11118',
  },
  {
    key: 'Hastie19',
    authors: ['Trevor Hastie', 'Andrea Montanari', 'Saharon Rosset', 'Ryan J. Tibshirani'],
    title: 'Surprises in high-dimensional ridgeless least squares interpolation',
    venue: 'Annals of Statistics 50(2), 949–986',
    year: 2019,
    arxiv: '1903.08560',
  },
  {
    key: 'Nakkiran19',
    authors: ['Preetum Nakkiran'],
    moreAuthors: true,
    title: 'Deep double descent: Where bigger models and more data hurt',
    venue: 'ICLR 2020',
    year: 2019,
    arxiv: '1912.02292',
  },
  {
    key: 'Prechelt98',
    authors: ['Lutz Prechelt'],
    title: 'Early stopping – but when?',
    venue: 'Neural Networks: Tricks of the Trade, LNCS 1524, 55–69',
    year: 1998,
    doi: '10.1007/3-540-49430-8_3',
  },
];
