/** Works on residual blocks: their shortcuts, their start, their reading as an ensemble. */
import type { Work } from './work';

export const residual: readonly Work[] = [
  {
    key: 'Bachlechner20',
    authors: [
      'Thomas Bachlechner',
      'Bodhisattwa Prasad Majumder',
      'Huanru Henry Mao',
      'Garrison W. Cottrell',
      'Julian McAuley',
    ],
    title: 'ReZero is all you need: Fast convergence at large depth',
    venue: 'UAI 2021',
    year: 2020,
    arxiv: '2003.04887',
  },
  {
    key: 'Goyal17',
    authors: ['Priya Goyal'],
    moreAuthors: true,
    title: 'Accurate, large minibatch SGD: Training ImageNet in 1 hour',
    year: 2017,
    arxiv: '1706.02677',
  },
  {
    key: 'He18',
    authors: ['Tong He', 'Zhi Zhang', 'Hang Zhang', 'Zhongyue Zhang', 'Junyuan Xie', 'Mu Li'],
    title: 'Bag of tricks for image classification with convolutional neural networks',
    venue: 'CVPR 2019',
    year: 2018,
    arxiv: '1812.01187',
  },
  {
    key: 'Huang16',
    authors: ['Gao Huang', 'Yu Sun', 'Zhuang Liu', 'Daniel Sedra', 'Kilian Q. Weinberger'],
    title: 'Deep networks with stochastic depth',
    venue: 'ECCV 2016',
    year: 2016,
    arxiv: '1603.09382',
  },
  {
    key: 'Andersen54',
    authors: ['Erik Sparre Andersen'],
    title: 'On the fluctuations of sums of random variables II',
    venue: 'Mathematica Scandinavica 2, 195–223',
    year: 1954,
    doi: '10.7146/math.scand.a-10407',
  },
  {
    key: 'Veit16',
    authors: ['Andreas Veit', 'Michael Wilber', 'Serge Belongie'],
    title: 'Residual networks behave like ensembles of relatively shallow networks',
    venue: 'NIPS 2016',
    year: 2016,
    arxiv: '1605.06431',
  },
];
