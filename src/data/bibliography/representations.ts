/** Representations learned without labels, and on graphs. */
import type { Work } from './work';

export const representations: readonly Work[] = [
  {
    key: 'Alain12',
    authors: ['Guillaume Alain', 'Yoshua Bengio'],
    title: 'What regularized auto-encoders learn from the data-generating distribution',
    venue: 'ICLR 2013',
    year: 2012,
    arxiv: '1211.4246',
  },
  {
    key: 'Chen20',
    authors: ['Ting Chen', 'Simon Kornblith', 'Mohammad Norouzi', 'Geoffrey Hinton'],
    title: 'A simple framework for contrastive learning of visual representations',
    venue: 'ICML 2020',
    year: 2020,
    arxiv: '2002.05709',
  },
  {
    key: 'Grill20',
    authors: ['Jean-Bastien Grill', 'Florian Strub', 'Florent Altché'],
    moreAuthors: true,
    title: 'Bootstrap your own latent: A new approach to self-supervised learning',
    venue: 'NeurIPS 2020',
    year: 2020,
    arxiv: '2006.07733',
  },
  {
    key: 'He21',
    authors: ['Kaiming He', 'Xinlei Chen', 'Saining Xie'],
    moreAuthors: true,
    title: 'Masked autoencoders are scalable vision learners',
    venue: 'CVPR 2022',
    year: 2021,
    arxiv: '2111.06377',
  },
  {
    key: 'Oord18',
    authors: ['Aaron van den Oord', 'Yazhe Li', 'Oriol Vinyals'],
    title: 'Representation learning with contrastive predictive coding',
    year: 2018,
    arxiv: '1807.03748',
  },
  {
    key: 'Rifai11',
    authors: ['Salah Rifai', 'Pascal Vincent', 'Xavier Muller', 'Xavier Glorot', 'Yoshua Bengio'],
    title: 'Contractive auto-encoders: Explicit invariance during feature extraction',
    venue: 'ICML 2011',
    year: 2011,
  },
  {
    key: 'Kipf16',
    authors: ['Thomas N. Kipf', 'Max Welling'],
    title: 'Semi-supervised classification with graph convolutional networks',
    venue: 'ICLR 2017',
    year: 2016,
    arxiv: '1609.02907',
  },
  {
    key: 'Li18b',
    authors: ['Qimai Li', 'Zhichao Han', 'Xiao-Ming Wu'],
    title: 'Deeper insights into graph convolutional networks for semi-supervised learning',
    venue: 'AAAI 2018',
    year: 2018,
    arxiv: '1801.07606',
  },
];
