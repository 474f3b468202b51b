/** Variance of the reparameterised and of the score-function gradient, measured and in closed form; one case where the former loses. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '重参数化与方差',
    en: 'Reparameterisation and variance',
  },
  question: {
    zh: '两种无偏的梯度估计，方差差多少，谁总是赢？',
    en: 'Two unbiased estimates of a gradient: how far apart are their variances, and does one always win?',
  },
  summary: {
    zh: '对同一个期望求导，量出重参数化和得分函数两种估计的方差，与闭式核对；再看函数摆得太快时谁输。',
    en: 'Differentiate one expectation in two ways, measure the variances of the reparameterised and the score-function estimate against closed forms, then see which loses when the function swings too fast.',
  },
  topics: ['generative', 'gradients'],
  backend: 'cpu',
};
