/** Texts for every name that saddle-escape uses. */
import type { Experiment } from '../../experiment';

const powers = [
  { power: 3, epsilon: '10⁻³' },
  { power: 6, epsilon: '10⁻⁶' },
  { power: 9, epsilon: '10⁻⁹' },
  { power: 12, epsilon: '10⁻¹²' },
];

export const labels: Experiment['labels'] = {
  // Parameters
  learningRate: { zh: '步长 η', en: 'Step size η' },
  momentum: { zh: '动量', en: 'Momentum' },
  noise: { zh: '每步的噪声', en: 'Noise in every step' },
  // Charts, tables and their fields
  land: {
    zh: 'f = x² − y² + y⁴ 与行走的路（圆点为起点）',
    en: 'f = x² − y² + y⁴ and the walks (dot: start)',
    see: {
      zh: '三条路都先直奔鞍点 (0, 0)。恰在 y = 0 的停在那里；偏开 ε 的和有噪声的转了弯，落进一侧的谷底。',
      en: 'All three head straight for the saddle at (0, 0). The one right on y = 0 stays there; the other two turn aside into a valley.',
    },
  },
  height: { zh: '高度 f', en: 'Height f' },
  start: { zh: '起点', en: 'Start' },
  onAxis: { zh: '恰在 y = 0', en: 'Right on y = 0' },
  offAxis: { zh: '偏开 ε', en: 'Off by ε' },
  noisy: { zh: '恰在 y = 0，有噪声', en: 'On y = 0, with noise' },
  heights: {
    zh: '高度随步数：平台，然后跌落',
    en: 'Height: a plateau, then the fall',
    see: {
      zh: '三条都先落到高度 0 的平台，那就是鞍点。偏开 ε 的先跌下去，有噪声的稍晚，恰在 y = 0 的一直留在上面。',
      en: 'All drop to the plateau at 0, the saddle. The one off by ε falls off first, the noisy one a little later, the one on y = 0 not at all.',
    },
  },
  step: { zh: '步', en: 'Step' },
  steps: {
    zh: '步数',
    en: 'Steps',
    see: {
      zh: '横轴是对数，点落在直线上：偏离缩小到千分之一，只多走那么几十步。加动量，步数不到一半。',
      en: 'The offset is on a log axis and the dots lie on lines: a thousandth of it costs only some dozens of steps more. Momentum needs less than half.',
    },
  },
  epsilon: { zh: '偏离 ε', en: 'Offset ε' },
  plain: { zh: '梯度下降', en: 'Gradient descent' },
  heavy: { zh: '加动量', en: 'With momentum' },
  // Metrics
  onAxisSteps: {
    zh: '恰在 y = 0：离开的步数（上限 2000）',
    en: 'Right on y = 0: steps to escape (2000 at most)',
  },
  offAxisSteps: { zh: '偏开 ε：离开的步数', en: 'Off by ε: steps to escape' },
  noisySteps: { zh: '有噪声：离开的步数', en: 'With noise: steps to escape' },
  newtonDistance: {
    zh: '牛顿法 20 步后到鞍点的距离',
    en: 'Newton’s method: distance from the saddle after 20 steps',
  },
  ...Object.fromEntries(
    powers.flatMap(({ power, epsilon }) => [
      [
        `plain${power}`,
        {
          zh: `ε = ${epsilon}：梯度下降的步数`,
          en: `ε = ${epsilon}: steps of gradient descent`,
        },
      ],
      [
        `heavy${power}`,
        { zh: `ε = ${epsilon}：加动量的步数`, en: `ε = ${epsilon}: steps with momentum` },
      ],
    ]),
  ),
};
