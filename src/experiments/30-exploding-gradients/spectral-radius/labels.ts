/** Texts for every name that spectral-radius uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const kinds: Record<string, Localized> = {
  orthogonal: { zh: '正交', en: 'Orthogonal' },
  gaussian: { zh: '高斯', en: 'Gaussian' },
  shear: { zh: '剪切', en: 'Shear' },
};
const measures: Record<string, Localized> = {
  radius: { zh: '谱半径', en: 'Spectral radius' },
  norm: { zh: '谱范数', en: 'Spectral norm' },
  peak: { zh: '最大的倍数', en: 'Greatest factor' },
  end: { zh: '100 步之后的倍数', en: 'Factor after 100 steps' },
};

const ofKind = Object.entries(kinds).flatMap(([kind, name]) =>
  Object.entries(measures).map(([key, what]): [string, Localized] => [
    `${kind}-${key}`,
    { zh: `${name.zh}矩阵：${what.zh}`, en: `${name.en} matrix: ${what.en.toLowerCase()}` },
  ]),
);
const powers = [0.9, 1, 1.1, 1.2].flatMap((radius) =>
  [50, 100].map((lag): [string, Localized] => [
    `times${radius}-lag${lag}`,
    {
      zh: `半径 ${radius}，往回 ${lag} 步的倍数`,
      en: `Radius ${radius}, factor over ${lag} steps`,
    },
  ]),
);

export const labels: Experiment['labels'] = {
  ...kinds,
  ...measures,
  ...Object.fromEntries([...ofKind, ...powers]),
  'linear-lag50': { zh: '线性网络：往回 50 步的倍数', en: 'Linear net: factor over 50 steps' },
  'tanh-lag50': { zh: 'tanh 网络：往回 50 步的倍数', en: 'tanh net: factor over 50 steps' },
  // Parameters; `radius` is above
  boundedRadius: { zh: '谱半径（tanh 一图）', en: 'Spectral radius (tanh chart)' },
  size: { zh: '单元数', en: 'Units' },
  // Charts, tables and their fields
  powers: {
    zh: '正交矩阵的倍数：半径的 t 次方',
    en: 'Multiples of an orthogonal matrix: radius to the t',
    see: {
      zh: '纵轴是对数，所以都是直线。半径 1 是分界：小于 1 往下落，大于 1 往上升，差一点点也是指数的差。',
      en: 'The axis is logarithmic, so all lines are straight. Radius 1 divides them: below it they fall, above it they rise, exponentially.',
    },
  },
  kinds: {
    zh: '谱半径相同的三种矩阵',
    en: 'Three matrices of equal spectral radius',
    see: {
      zh: '远处三条几乎平行，因为谱半径相同；近处大不一样：剪切矩阵先放大好几倍，然后才落。',
      en: 'Far back all three are nearly parallel, as their radius is the same. Nearby they differ: the shear first magnifies several times over.',
    },
  },
  bounded: {
    zh: '有界的 tanh 与线性网络',
    en: 'Bounded tanh and a linear net',
    see: {
      zh: '线性网络直线上升。tanh 慢得多，可总的也在升：输出有界，梯度照样放大。',
      en: 'The linear net rises in a straight line. tanh is far slower, yet on the whole it rises too: its output is bounded, its gradient is not.',
    },
  },
  lag: { zh: '往回的步数 t', en: 'Steps back, t' },
  growth: { zh: '梯度放大的倍数', en: 'Factor on the gradient' },
  times: { zh: '半径', en: 'Radius' },
  kind: { zh: '矩阵', en: 'Matrix' },
  linear: { zh: '线性', en: 'Linear' },
  matrices: { zh: '半径与范数', en: 'Radius and norm' },
};
