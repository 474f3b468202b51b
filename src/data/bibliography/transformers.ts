/** What is inside a Transformer block, and what was measured about it. */
import type { Work } from './work';

export const transformers: readonly Work[] = [
  {
    key: 'Dong21',
    authors: ['Yihe Dong', 'Jean-Baptiste Cordonnier', 'Andreas Loukas'],
    title:
      'Attention is not all you need: Pure attention loses rank doubly exponentially with depth',
    venue: 'ICML 2021',
    year: 2021,
    arxiv: '2103.03404',
  },
  {
    key: 'Geva20',
    authors: ['Mor Geva', 'Roei Schuster', 'Jonathan Berant', 'Omer Levy'],
    title: 'Transformer feed-forward layers are key-value memories',
    venue: 'EMNLP 2021',
    year: 2020,
    arxiv: '2012.14913',
  },
  {
    key: 'Kitaev20',
    authors: ['Nikita Kitaev', 'Łukasz Kaiser', 'Anselm Levskaya'],
    title: 'Reformer: The efficient Transformer',
    venue: 'ICLR 2020',
    year: 2020,
    arxiv: '2001.04451',
  },
  {
    key: 'Michel19',
    authors: ['Paul Michel', 'Omer Levy', 'Graham Neubig'],
    title: 'Are sixteen heads really better than one?',
    venue: 'NeurIPS 2019',
    year: 2019,
    arxiv: '1905.10650',
  },
  {
    key: 'Shen20',
    authors: ['Sheng Shen', 'Zhewei Yao', 'Amir Gholami', 'Michael W. Mahoney', 'Kurt Keutzer'],
    title: 'PowerNorm: Rethinking batch normalization in Transformers',
    venue: 'ICML 2020',
    year: 2020,
    arxiv: '2003.07845',
  },
  {
    key: 'Voita19',
    authors: ['Elena Voita', 'David Talbot', 'Fedor Moiseev', 'Rico Sennrich', 'Ivan Titov'],
    title:
      'Analyzing multi-head self-attention: Specialized heads do the heavy lifting, the rest can be pruned',
    venue: 'ACL 2019',
    year: 2019,
    arxiv: '1905.09418',
  },
];
