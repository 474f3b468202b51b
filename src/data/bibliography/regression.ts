/** Logistic regression in use. */
import type { Work } from './work';

export const regression: readonly Work[] = [
  {
    key: 'He14b',
    authors: ['Xinran He', 'Junfeng Pan', 'Ou Jin', 'Tianbing Xu', 'Bo Liu', 'Tao Xu'],
    moreAuthors: true,
    title: 'Practical lessons from predicting clicks on ads at Facebook',
    venue: 'ADKDD 2014',
    year: 2014,
    doi: '10.1145/2648584.2648589',
  },
  {
    key: 'Ng01',
    authors: ['Andrew Y. Ng', 'Michael I. Jordan'],
    title:
      'On discriminative vs. generative classifiers: A comparison of logistic regression and naive Bayes',
    venue: 'NeurIPS 2001, 841–848',
    year: 2001,
    url: 'https://papers.nips.cc/paper/2001/hash/7b7a53e239400a13bd6be6c91c4f6c4e-Abstract.html',
  },
];
