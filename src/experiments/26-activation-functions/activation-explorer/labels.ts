/** Texts for every name that activation-explorer uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const same = (name: string): Localized => ({ zh: name, en: name });

/** Named among the texts that experiments share. */
const sharedNames = { sigmoid: same('sigmoid'), tanh: same('tanh'), relu: same('ReLU') };

const functionNames: Readonly<Record<string, Localized>> = {
  step: { zh: '阶跃', en: 'Step' },
  leakyRelu: same('Leaky ReLU (0.01)'),
  prelu: same('PReLU (0.25)'),
  elu: same('ELU'),
  selu: same('SELU'),
  softplus: same('Softplus'),
  silu: same('SiLU (Swish)'),
  gelu: same('GELU'),
  mish: same('Mish'),
  sin: { zh: '正弦', en: 'Sine' },
  square: { zh: '平方', en: 'Square' },
  identity: { zh: '恒等', en: 'Identity' },
};

const measures: Readonly<Record<string, Localized>> = {
  Degree: { zh: '多项式次数', en: 'Degree as a polynomial' },
  UsableShare: { zh: '导数不为零的占比', en: 'Share where the derivative is not 0' },
  MaxSlope: { zh: '导数的最大值', en: 'Greatest derivative' },
  Kernels: { zh: '算一次所用的算子数', en: 'Kernels in one evaluation' },
  Left: { zh: '左侧饱和', en: 'Saturation on the left' },
  Right: { zh: '右侧饱和', en: 'Saturation on the right' },
  WayBack: { zh: '往回走的路程', en: 'Way back' },
  Argmin: { zh: '最小值的位置', en: 'Place of the minimum' },
  Min: { zh: '[−10, 10] 上的最小值', en: 'Minimum on [−10, 10]' },
  Max: { zh: '[−10, 10] 上的最大值', en: 'Maximum on [−10, 10]' },
  AtZero: { zh: 'x = 0 处的函数值', en: 'Value at x = 0' },
  SlopeLeft: { zh: '0 左侧的导数', en: 'Derivative left of 0' },
  SlopeRight: { zh: '0 右侧的导数', en: 'Derivative right of 0' },
  Parameters: { zh: '可训练参数的个数', en: 'Trainable parameters' },
  Mean: { zh: '标准正态输入下的均值', en: 'Mean for standard normal input' },
  SecondMoment: { zh: '标准正态输入下的二阶矩', en: 'Second moment for standard normal input' },
  VarianceFromLow: { zh: '输入方差为 0.5 时的方差', en: 'Variance for an input of variance 0.5' },
  VarianceFromHigh: { zh: '输入方差为 1.5 时的方差', en: 'Variance for an input of variance 1.5' },
};

const metrics = Object.entries({ ...sharedNames, ...functionNames }).flatMap(([name, shown]) =>
  Object.entries(measures).map(([measure, what]): [string, Localized] => [
    name + measure,
    { zh: `${shown.zh}：${what.zh}`, en: `${shown.en}: ${what.en.toLowerCase()}` },
  ]),
);

const properties: Readonly<Record<string, Localized>> = {
  nonLinear: { zh: '（1）非线性', en: '(1) Non-linear' },
  usableGradient: { zh: '（2）导数可用', en: '(2) Usable derivative' },
  cheap: { zh: '（3）计算简单', en: '(3) Cheap' },
  nonSaturating: { zh: '（4）不饱和', en: '(4) Non-saturating' },
  monotonic: { zh: '（5）单调', en: '(5) Monotonic' },
  bounded: { zh: '（6）输出有界', en: '(6) Bounded output' },
  nearIdentity: { zh: '（7）原点附近接近恒等', en: '(7) Near identity at 0' },
  fewParameters: { zh: '（8）参数少', en: '(8) Few parameters' },
  selfNormalizing: { zh: '（9）自归一化', en: '(9) Self-normalising' },
};

const counts = Object.entries(properties).map(([property, shown]): [string, Localized] => [
  `${property}Count`,
  { zh: `${shown.zh}：具备的函数个数`, en: `${shown.en}: number of functions` },
]);

export const labels: Experiment['labels'] = {
  ...Object.fromEntries(metrics),
  ...Object.fromEntries(counts),
  ...properties,
  ...measures,
  ...functionNames,
  // Parameters
  formula: { zh: '自己写的公式', en: 'Formula to type' },
  typed: { zh: '自己写（用下面的公式）', en: 'Typed (the formula below)' },
  // The chart
  curves: {
    zh: '函数与它的导数',
    en: 'The function and its derivatives',
    see: {
      zh: '看 0 左侧的谷底：正是 f′ 穿过 0 的地方，所以 SiLU 不单调。右边 f′ 略高过 1，又慢慢回来。',
      en: 'The valley left of 0 is just where f′ crosses 0: SiLU is not monotonic. On the right f′ rises a little above 1 and comes back.',
    },
  },
  curve: { zh: '曲线', en: 'Curve' },
  f: { zh: '函数 f', en: 'Function f' },
  firstDerivative: { zh: '一阶导数 f′', en: 'First derivative f′' },
  secondDerivative: { zh: '二阶导数 f″', en: 'Second derivative f″' },
  // Tables
  card: { zh: '所选函数的九条性质', en: 'Nine properties of the chosen function' },
  measures: { zh: '所选函数的度量', en: 'Measures of the chosen function' },
  overview: { zh: '全部函数的九条性质', en: 'Nine properties of all functions' },
  function: { zh: '函数', en: 'Function' },
  property: { zh: '性质', en: 'Property' },
  holds: { zh: '具备', en: 'Holds' },
  measure: { zh: '度量', en: 'Measure' },
  value: { zh: '数值', en: 'Value' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  notPolynomial: { zh: '6 次以内不是', en: 'none up to 6' },
  hard: { zh: '硬', en: 'hard' },
  soft: { zh: '软', en: 'soft' },
  none: { zh: '无', en: 'none' },
  unbounded: { zh: '无界', en: 'unbounded' },
};
