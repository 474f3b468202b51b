/** What lms-is-not-the-perceptron-rule must show: exact, since nothing in it is random. */
import { equals, type Claim } from '../../claim';

const normalEquations = 'closed form: the normal equations of the six points';
const byHand = 'exact: two updates by hand';

export const claims: readonly Claim[] = [
  {
    ...equals('least-squares-bias', 'leastSquaresBias', -23 / 643, 1e-6, normalEquations, {
      zh: '最小二乘的偏置是 −0.0358。',
      en: 'The bias of least squares is −0.0358.',
    }),
    given: ['farPosition', 'farCount'],
    control: 'far-is-near',
  },
  {
    ...equals('least-squares-slope', 'leastSquaresSlope', 178 / 3215, 1e-6, normalEquations, {
      zh: '最小二乘的斜率只有 0.0554：远处的两个点把直线压平了。',
      en: 'The slope of least squares is only 0.0554: two far points have flattened the line.',
    }),
    given: ['farPosition', 'farCount'],
    control: 'far-is-near',
  },
  {
    ...equals('delta-rule-arrives', 'deltaRuleSlope', 178 / 3215, 1e-6, normalEquations, {
      zh: '德尔塔规则一步步走到的，正是最小二乘解。',
      en: 'What the delta rule arrives at, step by step, is the least-squares solution.',
    }),
    given: ['farPosition', 'farCount', 'learningRate'],
    control: 'only-mistakes-move',
  },
  {
    ...equals('lms-errs', 'leastSquaresErrors', 1, 0, normalEquations, {
      zh: '数据线性可分，最小二乘仍判错一个点：x = 0.5。',
      en: 'The data are linearly separable, and yet least squares gets one point wrong: x = 0.5.',
    }),
    given: ['farPosition', 'farCount'],
    control: 'far-is-near',
  },
  {
    ...equals('perceptron-line', 'perceptronSlope', 1.5, 0, byHand, {
      zh: '感知机停在 w = (0, 1.5)。',
      en: 'The perceptron stops at w = (0, 1.5).',
    }),
    control: 'far-points-first',
  },
  {
    ...equals('perceptron-mistakes', 'perceptronMistakes', 2, 0, byHand, {
      zh: '感知机只犯了两次错。',
      en: 'The perceptron made two mistakes on the way.',
    }),
    control: 'far-points-first',
  },
  {
    ...equals('perceptron-is-right', 'perceptronErrors', 0, 0, byHand, {
      zh: '感知机把六个点都判对了。',
      en: 'The perceptron has all six points right.',
    }),
    control: 'one-mistake-only',
  },
  {
    ...equals('perceptron-stays-put', 'perceptronTravels', 0, 0, byHand, {
      zh: '近处的点先到，感知机改对之后不再动：远处的点从 1 推到 40，它的边界一动不动。',
      en: 'Near points come first, and once they are right nothing moves the perceptron: with far points anywhere from 1 to 40 its border is the same.',
    }),
    control: 'far-points-first',
  },
  {
    ...equals('least-squares-follows', 'farWithoutError', 6, 0, normalEquations, {
      zh: '最小二乘的边界跟着走：远处的点最远到 x = 6 还全对，再推一格，x = 0.5 的点就落在边界上，不算判对。',
      en: 'That of least squares follows: with far points at x = 6 all is still right; one further and the point at x = 0.5 lies on the border, which is not right.',
    }),
    given: ['farCount'],
    control: 'far-is-near',
  },
];
