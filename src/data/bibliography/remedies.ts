/** Works that only the chain of remedies needs. */
import type { Work } from './work';

export const remedies: readonly Work[] = [
  {
    key: 'Lim17',
    authors: ['Jae Hyun Lim', 'Jong Chul Ye'],
    title: 'Geometric GAN',
    year: 2017,
    arxiv: '1705.02894',
  },
  {
    key: 'Villani09',
    authors: ['Cédric Villani'],
    title: 'Optimal Transport: Old and New',
    venue: 'Springer',
    year: 2009,
    doi: '10.1007/978-3-540-71050-9',
  },
  {
    key: 'Wu18',
    authors: ['Yuxin Wu', 'Kaiming He'],
    title: 'Group normalization',
    venue: 'ECCV 2018',
    year: 2018,
    arxiv: '1803.08494',
  },
  {
    key: 'Zhang19',
    authors: ['Biao Zhang', 'Rico Sennrich'],
    title: 'Root mean square layer normalization',
    venue: 'NeurIPS 2019',
    year: 2019,
    arxiv: '1910.07467',
  },
  {
    key: 'Zhang19b',
    authors: ['Hongyi Zhang', 'Yann N. Dauphin', 'Tengyu Ma'],
    title: 'Fixup initialization: Residual learning without normalization',
    venue: 'ICLR 2019',
    year: 2019,
    arxiv: '1901.09321',
  },
];
