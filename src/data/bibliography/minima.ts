/** Minima: how flat they are, the paths between them, and which of them generalise. */
import type { Work } from './work';

export const minima: readonly Work[] = [
  {
    key: 'Ainsworth22',
    authors: ['Samuel K. Ainsworth', 'Jonathan Hayase', 'Siddhartha Srinivasa'],
    title: 'Git Re-Basin: Merging models modulo permutation symmetries',
    venue: 'ICLR 2023',
    year: 2022,
    arxiv: '2209.04836',
  },
  {
    key: 'Draxler18',
    authors: ['Felix Draxler', 'Kambis Veschgini', 'Manfred Salmhofer', 'Fred A. Hamprecht'],
    title: 'Essentially no barriers in neural network energy landscape',
    venue: 'ICML 2018',
    year: 2018,
    arxiv: '1803.00885',
  },
  {
    key: 'Entezari21',
    authors: ['Rahim Entezari', 'Hanie Sedghi', 'Olga Saukh', 'Behnam Neyshabur'],
    title: 'The role of permutation invariance in linear mode connectivity of neural networks',
    venue: 'ICLR 2022',
    year: 2021,
    arxiv: '2110.06296',
  },
  {
    key: 'Garipov18',
    authors: [
      'Timur Garipov',
      'Pavel Izmailov',
      'Dmitrii Podoprikhin',
      'Dmitry Vetrov',
      'Andrew Gordon Wilson',
    ],
    title: 'Loss surfaces, mode connectivity, and fast ensembling of DNNs',
    venue: 'NeurIPS 2018',
    year: 2018,
    arxiv: '1802.10026',
  },
  {
    key: 'Goodfellow15',
    authors: ['Ian J. Goodfellow', 'Oriol Vinyals', 'Andrew M. Saxe'],
    title: 'Qualitatively characterizing neural network optimization problems',
    venue: 'ICLR 2015',
    year: 2015,
    arxiv: '1412.6544',
  },
  {
    key: 'Li18',
    authors: ['Hao Li', 'Zheng Xu', 'Gavin Taylor', 'Christoph Studer', 'Tom Goldstein'],
    title: 'Visualizing the loss landscape of neural nets',
    venue: 'NeurIPS 2018',
    year: 2018,
    arxiv: '1712.09913',
  },
  {
    key: 'Wu17',
    authors: ['Lei Wu', 'Zhanxing Zhu', 'Weinan E'],
    title: 'Towards understanding generalization of deep learning: Perspective of loss landscapes',
    year: 2017,
    arxiv: '1706.10239',
  },
];
