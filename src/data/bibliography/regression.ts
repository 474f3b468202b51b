/** Logistic regression in use. */
import type { Work } from './work';

export const regression: readonly Work[] = [
  {
    key: 'Duan83',
    authors: ['Naihua Duan'],
    title: 'Smearing estimate: A nonparametric retransformation method',
    venue: 'Journal of the American Statistical Association 78(383), 605–610',
    year: 1983,
    doi: '10.1080/01621459.1983.10478017',
  },
  {
    key: 'Hauck77',
    authors: ['Walter W. Hauck', 'Allan Donner'],
    title: 'Wald’s test as applied to hypotheses in logit analysis',
    venue: 'Journal of the American Statistical Association 72, 851–853',
    year: 1977,
    doi: '10.1080/01621459.1977.10479969',
  },
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
    key: 'MicciBarreca01',
    authors: ['Daniele Micci-Barreca'],
    title:
      'A preprocessing scheme for high-cardinality categorical attributes in classification and prediction problems',
    venue: 'ACM SIGKDD Explorations 3(1), 27–32',
    year: 2001,
    doi: '10.1145/507533.507538',
  },
  {
    key: 'Ng01',
    authors: ['Andrew Y. Ng', 'Michael I. Jordan'],
    title:
      'On discriminative vs. generative classifiers: A comparison of logistic regression and naive Bayes',
    venue: 'NIPS 2001, 841–848',
    year: 2001,
    url: 'https://papers.nips.cc/paper/2001/hash/7b7a53e239400a13bd6be6c91c4f6c4e-Abstract.html',
  },
  {
    key: 'NiculescuMizil05',
    authors: ['Alexandru Niculescu-Mizil', 'Rich Caruana'],
    title: 'Predicting good probabilities with supervised learning',
    venue: 'ICML 2005, 625–632',
    year: 2005,
    doi: '10.1145/1102351.1102430',
  },
  {
    key: 'Platt99',
    authors: ['John C. Platt'],
    title:
      'Probabilistic outputs for support vector machines and comparisons to regularized likelihood methods',
    venue: 'Advances in Large Margin Classifiers, MIT Press, 61–74',
    year: 1999,
  },
  {
    key: 'Rendle10',
    authors: ['Steffen Rendle'],
    title: 'Factorization machines',
    venue: 'ICDM 2010, 995–1000',
    year: 2010,
    doi: '10.1109/ICDM.2010.127',
  },
];
