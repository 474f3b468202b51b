/** Texts for every name that momentum-on-a-ravine uses. */
import type { Experiment } from '../../experiment';

const methods = {
  descent: { zh: '梯度下降', en: 'Gradient descent' },
  heavyBall: { zh: '重球动量', en: 'Heavy ball' },
  nesterov: { zh: 'Nesterov', en: 'Nesterov' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  conditionNumber: { zh: '条件数 κ', en: 'Condition number κ' },
  margin: { zh: '实际曲率是预计的几倍', en: 'Real curvature, times the planned one' },
  momentum: { zh: '太大的 β', en: 'The β that is too large' },
  // Charts, tables and their fields
  paths: {
    zh: '前 29 步的路（圆点为起点）',
    en: 'The first 29 steps (dot: start)',
    see: {
      zh: '梯度下降在陡的方向来回跳，沿平的方向爬；重球先冲出去，再绕回来；Nesterov 平稳得多。',
      en: 'Gradient descent jumps across and crawls along; the heavy ball shoots out first; Nesterov is far calmer.',
    },
  },
  distances: {
    zh: '到谷底的距离',
    en: 'Distance from the bottom',
    see: {
      zh: '纵轴是对数，直线的斜率就是每步的倍数：两种动量陡得多。β 太大的那条一直在上面晃。',
      en: 'On the log axis the slope is the factor of a step: both kinds of momentum are far steeper. With too large a β it stays up and swings.',
    },
  },
  factors: {
    zh: 'η = 1/κ 时每步的倍数',
    en: 'Factor of a step at η = 1/κ',
    see: {
      zh: '平的方向先降后升，最低处就是最好的 β。过了它，两条线都落在 √β 上，越往右越慢。',
      en: 'Along the flat direction it falls, then rises: the lowest point is the best β. Past it both lines are √β, slower and slower.',
    },
  },
  ...methods,
  tooMuch: { zh: '重球，β 太大', en: 'Heavy ball, β too large' },
  step: { zh: '步', en: 'Step' },
  distance: { zh: '距离', en: 'Distance' },
  beta: { zh: '动量 β', en: 'Momentum β' },
  factor: { zh: '每步的倍数', en: 'Factor of a step' },
  direction: { zh: '方向', en: 'Direction' },
  flat: { zh: '平的，ηλ = 1/κ', en: 'Flat, ηλ = 1/κ' },
  steep: { zh: '陡的，ηλ = 1', en: 'Steep, ηλ = 1' },
  methods: { zh: '三种方法，各用最好的设置', en: 'Three methods at their best' },
  steps: { zh: '缩小到百万分之一的步数', en: 'Steps to a millionth' },
  peak: { zh: '途中最远，起点为 1', en: 'Farthest on the way, start = 1' },
  above: { zh: '曲率估错时每步的倍数', en: 'Factor at the wrong curvature' },
  // Metrics
  ...Object.fromEntries(
    Object.entries(methods).flatMap(([method, { zh, en }]) => [
      [`${method}Factor`, { zh: `${zh}：每步的倍数`, en: `${en}: factor of a step` }],
      [
        `${method}Steps`,
        { zh: `${zh}：缩小到百万分之一的步数`, en: `${en}: steps to a millionth` },
      ],
      [`${method}Peak`, { zh: `${zh}：途中最远`, en: `${en}: farthest on the way` }],
      [
        `${method}Above`,
        { zh: `${zh}：曲率估错时每步的倍数`, en: `${en}: factor at the wrong curvature` },
      ],
    ]),
  ),
  bestFactor: { zh: 'η = 1/κ，最好的 β：每步的倍数', en: 'η = 1/κ, best β: factor of a step' },
  bestMomentum: { zh: 'η = 1/κ 时最好的 β', en: 'Best β at η = 1/κ' },
  swing: {
    zh: 'β 太大：第 900 至 1000 步里的最远处，起点为 1',
    en: 'β too large: farthest in steps 900 to 1000, start = 1',
  },
  cruise: { zh: '坡度恒为 1：最后的速度', en: 'Constant slope of 1: velocity in the end' },
  stepsToCruise: {
    zh: '速度升到最终的 63% 以前的步数',
    en: 'Steps before the velocity is at 63% of that',
  },
  gapAtOneRate: { zh: '两种写法之差，η 不变', en: 'Gap of the two forms, η constant' },
  gapAfterDrop: {
    zh: '两种写法之差，η 降到十分之一',
    en: 'Gap of the two forms, η cut to a tenth',
  },
};
