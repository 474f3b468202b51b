/** What activation-explorer must show: closed forms, and roots found to 1e-8 by other means. */
import { equals, type Claim } from '../../claim';

/** One grid cell is 0.001; values come from float32, whose error is far below these. */
const valueTolerance = 1e-4;
const placeTolerance = 1e-3;

export const claims: readonly Claim[] = [
  equals('sigmoid-slope', 'sigmoidMaxSlope', 0.25, valueTolerance, 'closed form: σ(0)(1 − σ(0))', {
    zh: 'sigmoid 的导数最大只有 0.25。',
    en: 'The derivative of sigmoid is 0.25 at most.',
  }),
  equals('tanh-slope', 'tanhMaxSlope', 1, valueTolerance, 'closed form: 1 − tanh²(0)', {
    zh: 'tanh 的导数最大为 1。',
    en: 'The derivative of tanh is 1 at most.',
  }),
  equals(
    'silu-minimum',
    'siluMin',
    -0.278465,
    valueTolerance,
    'closed form: −W(1/e), W of Lambert',
    {
      zh: 'SiLU 先降到 −0.2785 再上升：它不单调。',
      en: 'SiLU falls to −0.2785 before it rises: it is not monotonic.',
    },
  ),
  equals(
    'silu-minimum-place',
    'siluArgmin',
    -1.278465,
    placeTolerance,
    'closed form: −1 − W(1/e)',
    {
      zh: 'SiLU 的最小值在 x = −1.278 处。',
      en: 'SiLU has its minimum at x = −1.278.',
    },
  ),
  equals(
    'gelu-minimum',
    'geluMin',
    -0.169971,
    valueTolerance,
    'root of Φ(x) + xφ(x), found in float64',
    {
      zh: 'GELU 先降到 −0.1700 再上升：它不单调。',
      en: 'GELU falls to −0.1700 before it rises: it is not monotonic.',
    },
  ),
  equals(
    'gelu-minimum-place',
    'geluArgmin',
    -0.751791,
    placeTolerance,
    'root of Φ(x) + xφ(x), found in float64',
    {
      zh: 'GELU 的最小值在 x = −0.752 处。',
      en: 'GELU has its minimum at x = −0.752.',
    },
  ),
  equals(
    'mish-minimum',
    'mishMin',
    -0.308843,
    valueTolerance,
    'root of the derivative, found in float64',
    {
      zh: 'Mish 先降到 −0.3088 再上升：它不单调。',
      en: 'Mish falls to −0.3088 before it rises: it is not monotonic.',
    },
  ),
  equals(
    'mish-minimum-place',
    'mishArgmin',
    -1.192431,
    placeTolerance,
    'root of the derivative, found in float64',
    {
      zh: 'Mish 的最小值在 x = −1.192 处。',
      en: 'Mish has its minimum at x = −1.192.',
    },
  ),
  equals(
    'step-has-no-gradient',
    'stepUsableShare',
    0,
    0,
    'closed form: constant on both sides of 0',
    {
      zh: '阶跃函数的导数凡有定义处都为 0，梯度下降用不上它。',
      en: 'The derivative of the step function is 0 wherever it exists: of no use to gradient descent.',
    },
  ),
  equals('square-is-a-polynomial', 'squareDegree', 2, 0, 'Leshno93', {
    zh: '平方函数非线性，却是二次多项式：再宽的单隐层也只能拼出二次函数。',
    en: 'The square is not linear, yet it is a polynomial of degree 2: one hidden layer of any width makes only quadratics.',
  }),
  equals('relu-mean', 'reluMean', 0.398942, valueTolerance, 'closed form: 1 / √(2π)', {
    zh: '输入服从标准正态时，ReLU 输出的均值是 0.3989，不以零为中心。',
    en: 'For standard normal inputs the mean output of ReLU is 0.3989: it is not zero-centred.',
  }),
  equals(
    'relu-second-moment',
    'reluSecondMoment',
    0.5,
    valueTolerance,
    'He15a: ReLU keeps half of the second moment',
    {
      zh: '输入服从标准正态时，ReLU 只留下一半的二阶矩。',
      en: 'For standard normal inputs ReLU keeps half of the second moment.',
    },
  ),
  equals('selu-mean', 'seluMean', 0, valueTolerance, 'Klambauer17: fixed point (0, 1)', {
    zh: '输入服从标准正态时，SELU 输出的均值仍是 0。',
    en: 'For standard normal inputs the mean output of SELU is still 0.',
  }),
  equals(
    'selu-second-moment',
    'seluSecondMoment',
    1,
    valueTolerance,
    'Klambauer17: fixed point (0, 1)',
    {
      zh: '输入服从标准正态时，SELU 输出的二阶矩仍是 1。',
      en: 'For standard normal inputs the second moment of SELU’s output is still 1.',
    },
  ),
];
