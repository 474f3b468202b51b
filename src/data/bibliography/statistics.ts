/** Statistics: generalized linear models, their data, and how they are fitted. */
import type { Work } from './work';

export const statistics: readonly Work[] = [
  {
    key: 'Albert84',
    authors: ['Adelin Albert', 'John A. Anderson'],
    title: 'On the existence of maximum likelihood estimates in logistic regression models',
    venue: 'Biometrika 71, 1–10',
    year: 1984,
    doi: '10.1093/biomet/71.1.1',
  },
  {
    key: 'Dobson90',
    authors: ['Annette J. Dobson'],
    title: 'An Introduction to Generalized Linear Models',
    venue: 'Chapman and Hall',
    year: 1990,
  },
  {
    key: 'Guo17b',
    authors: ['Chuan Guo', 'Geoff Pleiss', 'Yu Sun', 'Kilian Q. Weinberger'],
    title: 'On calibration of modern neural networks',
    venue: 'ICML 2017',
    year: 2017,
    arxiv: '1706.04599',
  },
  {
    key: 'Neal92',
    authors: ['Radford M. Neal'],
    title: 'Connectionist learning of belief networks',
    venue: 'Artificial Intelligence 56, 71–113',
    year: 1992,
    doi: '10.1016/0004-3702(92)90065-6',
  },
  {
    key: 'Ranganath14',
    authors: ['Rajesh Ranganath', 'Linpeng Tang', 'Laurent Charlin', 'David M. Blei'],
    title: 'Deep exponential families',
    venue: 'AISTATS 2015',
    year: 2014,
    arxiv: '1411.2581',
  },
  {
    key: 'Spector80',
    authors: ['Lee C. Spector', 'Michael Mazzeo'],
    title: 'Probit analysis and economic education',
    venue: 'Journal of Economic Education 11, 37–44',
    year: 1980,
  },
  {
    key: 'Tobin58',
    authors: ['James Tobin'],
    title: 'Estimation of relationships for limited dependent variables',
    venue: 'Econometrica 26, 24–36',
    year: 1958,
    doi: '10.2307/1907382',
  },
  {
    key: 'Wedderburn74',
    authors: ['Robert W. M. Wedderburn'],
    title: 'Quasi-likelihood functions, generalized linear models, and the Gauss–Newton method',
    venue: 'Biometrika 61, 439–447',
    year: 1974,
    doi: '10.1093/biomet/61.3.439',
  },
];
