/** What activation-explorer must show: closed forms, and roots found to 1e-8 by other means. */
import type { Localized } from '../../../data/language';
import { equals, type Claim } from '../../claim';

/** float32 and the grid, with a straight line inside a cell, err by less than a tenth of these. */
const valueTolerance = 1e-5;
const placeTolerance = 1e-4;

const under = (control: string, claim: Claim): Claim => ({ ...claim, control });

/** How many of the 15 functions the overview marks with a property. */
const count = (
  id: string,
  property: string,
  value: number,
  { control, source, zh, en }: Localized & { readonly control: string; readonly source: string },
): Claim => ({
  id,
  statement: { zh: `15 个函数里，${zh}。`, en: `Of the 15 functions, ${en}.` },
  expect: { kind: 'equals', metric: `${property}Count`, value, tolerance: 0 },
  control,
  source,
});

export const claims: readonly Claim[] = [
  under(
    's-curves-twice-as-steep',
    equals(
      'sigmoid-slope',
      'sigmoidMaxSlope',
      0.25,
      valueTolerance,
      'closed form: σ(0)(1 − σ(0))',
      {
        zh: 'sigmoid 的导数最大只有 0.25。',
        en: 'The derivative of sigmoid is 0.25 at most.',
      },
    ),
  ),
  under(
    's-curves-twice-as-steep',
    equals('tanh-slope', 'tanhMaxSlope', 1, valueTolerance, 'closed form: 1 − tanh²(0)', {
      zh: 'tanh 的导数最大为 1。',
      en: 'The derivative of tanh is 1 at most.',
    }),
  ),
  under(
    'gates-shut-below-zero',
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
  ),
  under(
    's-curves-twice-as-steep',
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
  ),
  under(
    'gates-shut-below-zero',
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
  ),
  under(
    's-curves-twice-as-steep',
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
  ),
  under(
    'gates-shut-below-zero',
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
  ),
  under(
    's-curves-twice-as-steep',
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
  ),
  under(
    'ramp-for-the-step',
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
  ),
  under(
    'cube-for-the-square',
    equals('square-is-a-polynomial', 'squareDegree', 2, 0, 'Leshno93', {
      zh: '平方函数非线性，却是二次多项式：再宽的单隐层也只能拼出二次函数。',
      en: 'The square is not linear, yet it is a polynomial of degree 2: one hidden layer of any width makes only quadratics.',
    }),
  ),
  under(
    'relu-not-cut',
    equals('relu-mean', 'reluMean', 0.398942, valueTolerance, 'closed form: 1 / √(2π)', {
      zh: '输入服从标准正态时，ReLU 输出的均值是 0.3989，不以零为中心。',
      en: 'For standard normal inputs the mean output of ReLU is 0.3989: it is not zero-centred.',
    }),
  ),
  under(
    'relu-not-cut',
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
  ),
  under(
    'selu-without-its-constants',
    equals('selu-mean', 'seluMean', 0, valueTolerance, 'Klambauer17: fixed point (0, 1)', {
      zh: '输入服从标准正态时，SELU 输出的均值仍是 0。',
      en: 'For standard normal inputs the mean output of SELU is still 0.',
    }),
  ),
  under(
    'selu-without-its-constants',
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
  ),
  count('non-linear-count', 'nonLinear', 14, {
    control: 'relu-not-cut',
    source: 'closed form: of the 15 only the identity is a polynomial of degree 1',
    zh: '有 14 个非线性',
    en: '14 are non-linear',
  }),
  count('usable-gradient-count', 'usableGradient', 14, {
    control: 'ramp-for-the-step',
    source: 'closed form: only the step has derivative 0 wherever it exists',
    zh: '有 14 个导数可用',
    en: '14 have a usable derivative',
  }),
  count('cheap-count', 'cheap', 12, {
    control: 'prelu-with-a-gain',
    source: 'count of kernels: SiLU, GELU and Mish multiply x by a gate',
    zh: '有 12 个算一次只用一个算子',
    en: '12 take a single kernel',
  }),
  count('non-saturating-count', 'nonSaturating', 5, {
    control: 'relu-not-cut',
    source: 'closed form: leaky ReLU, PReLU, sine, square and identity',
    zh: '有 5 个两侧都不饱和',
    en: '5 saturate on neither side',
  }),
  count('monotonic-count', 'monotonic', 10, {
    control: 'gates-shut-below-zero',
    source: 'closed form: all but SiLU, GELU, Mish, sine and square',
    zh: '有 10 个单调',
    en: '10 are monotonic',
  }),
  count('bounded-count', 'bounded', 4, {
    control: 'ramp-for-the-step',
    source: 'closed form: step, sigmoid, tanh and sine',
    zh: '有 4 个输出有界',
    en: '4 have a bounded output',
  }),
  count('near-identity-count', 'nearIdentity', 4, {
    control: 'relu-not-cut',
    source: 'closed form: f(0) = 0 and f′(0) = 1 for tanh, ELU, sine and identity',
    zh: '有 4 个在原点附近接近恒等',
    en: '4 are near the identity at 0',
  }),
  count('few-parameters-count', 'fewParameters', 15, {
    control: 'prelu-with-a-gain',
    source: 'definitions: PReLU learns one number, the others none',
    zh: '可训练参数都不超过 1 个',
    en: 'none has more than 1 trainable parameter',
  }),
  count('self-normalizing-count', 'selfNormalizing', 1, {
    control: 'selu-without-its-constants',
    source: 'Klambauer17: its fixed point (0, 1) attracts',
    zh: '只有 1 个自归一化',
    en: 'only 1 is self-normalising',
  }),
];
