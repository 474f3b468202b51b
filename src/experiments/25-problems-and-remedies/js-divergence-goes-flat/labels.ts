/** Texts for every name that js-divergence-goes-flat uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const atDistances = [1, 2, 4, 6, 10].flatMap((d): [string, Localized][] => [
  [`js${d}`, { zh: `相距 ${d} 时的 JS 散度`, en: `JS divergence at distance ${d}` }],
  [`jsSlope${d}`, { zh: `相距 ${d} 时 JS 的斜率`, en: `Slope of JS at distance ${d}` }],
]);

export const labels: Experiment['labels'] = {
  ...Object.fromEntries(atDistances),
  // Parameters
  distance: { zh: '距离 d', en: 'Distance d' },
  deviation: { zh: '标准差', en: 'Standard deviation' },
  farthest: { zh: '最远的距离', en: 'Greatest distance' },
  gridStep: { zh: '积分步长（标准差的倍数）', en: 'Integration step (in standard deviations)' },
  // Charts and their fields
  densities: {
    zh: '所选距离处的两个分布',
    en: 'The two distributions at the chosen distance',
    see: {
      zh: '两条曲线只剩尾部还叠在一起，而 JS 散度看的正是重叠。',
      en: 'The two curves share only their tails, and overlap is all that the JS divergence sees.',
    },
  },
  density: { zh: '概率密度', en: 'Density' },
  distribution: { zh: '分布', en: 'Distribution' },
  generator: { zh: '生成器', en: 'Generator' },
  js: {
    zh: 'JS 散度：停在 ln 2',
    en: 'JS divergence: stops at ln 2',
    see: {
      zh: '竖线是所选距离：正态分布的 JS 到这里已接近封顶，再远就平了。平行线一分开，JS 就停在顶上。',
      en: 'Vertical: the chosen distance. JS of the Gaussians is near its ceiling there, and flat beyond; that of the lines is there as soon as they part.',
    },
  },
  nats: { zh: 'JS 散度（奈特）', en: 'JS divergence (nats)' },
  w1: {
    zh: 'W₁ 距离：照直上升',
    en: 'W₁ distance: rises straight on',
    see: {
      zh: '两对分布落在同一条线上：W₁ 就是距离，分得再开也照样上升。',
      en: 'Both pairs lie on one line: W₁ is the distance itself and keeps rising, however far apart they are.',
    },
  },
  length: { zh: 'W₁ 距离', en: 'W₁ distance' },
  pair: { zh: '哪一对', en: 'Pair' },
  gaussians: { zh: '两个正态分布', en: 'Two Gaussians' },
  lines: { zh: '两条平行线', en: 'Two parallel lines' },
  slopes: {
    zh: '对距离的斜率（对数轴）',
    en: 'Slopes with respect to the distance (log axis)',
    see: {
      zh: 'W₁ 的斜率处处是 1；JS 的先升一点，然后越落越快：离得越远，剩下的梯度越少。',
      en: 'The slope of W₁ is 1 everywhere; that of JS rises a little, then falls ever faster: the further apart, the less gradient is left.',
    },
  },
  slope: { zh: '斜率', en: 'Slope' },
  measure: { zh: '度量', en: 'Measure' },
  jsOfGaussians: { zh: 'JS，正态分布（平行线的恒为 0）', en: 'JS of Gaussians (of lines: 0)' },
  w1OfBoth: { zh: 'W₁，两对都是', en: 'W₁ of either pair' },
  // Metrics
  jsAtDistance: { zh: '所选距离处的 JS 散度', en: 'JS divergence at the chosen distance' },
  jsSlopeAtDistance: { zh: '所选距离处 JS 的斜率', en: 'Slope of JS at the chosen distance' },
  w1SlopeError: {
    zh: 'W₁ 的斜率与 1 的最大偏差',
    en: 'Greatest deviation of the slope of W₁ from 1',
  },
  jsOfLines: { zh: '平行线的 JS 散度', en: 'JS divergence of parallel lines' },
  jsSlopeOfLines: { zh: '平行线的 JS 斜率', en: 'Slope of JS for parallel lines' },
};
