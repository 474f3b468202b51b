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
  densities: { zh: '所选距离处的两个分布', en: 'The two distributions at the chosen distance' },
  density: { zh: '概率密度', en: 'Density' },
  distribution: { zh: '分布', en: 'Distribution' },
  generator: { zh: '生成器', en: 'Generator' },
  js: { zh: 'JS 散度：停在 ln 2', en: 'JS divergence: stops at ln 2' },
  nats: { zh: 'JS 散度（奈特）', en: 'JS divergence (nats)' },
  w1: { zh: 'W₁ 距离：照直上升', en: 'W₁ distance: rises straight on' },
  length: { zh: 'W₁ 距离', en: 'W₁ distance' },
  pair: { zh: '哪一对', en: 'Pair' },
  gaussians: { zh: '两个正态分布', en: 'Two Gaussians' },
  lines: { zh: '两条平行线', en: 'Two parallel lines' },
  slopes: { zh: '对距离的斜率（对数轴）', en: 'Slopes in the distance (log axis)' },
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
