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
];
