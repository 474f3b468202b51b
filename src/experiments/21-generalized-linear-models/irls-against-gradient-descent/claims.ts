/** What irls-against-gradient-descent must show. Nothing in it is random: published values and closed forms. */
import { equals, type Claim } from '../../claim';

const byR = 'R 4.2: glm(am ~ wt, family = binomial, data = mtcars)';

export const claims: readonly Claim[] = [
  {
    ...equals('irls-intercept', 'irlsIntercept', 12.04037, 1e-4, byR, {
      zh: 'IRLS 的截距是 12.0404，与 R 一致。',
      en: 'The intercept of IRLS is 12.0404, as in R.',
    }),
    control: 'not-reweighted',
  },
  {
    ...equals('irls-slope', 'irlsSlope', -4.02397, 1e-5, byR, {
      zh: 'IRLS 的斜率是 −4.0240，与 R 一致。',
      en: 'The slope of IRLS is −4.0240, as in R.',
    }),
    control: 'not-reweighted',
  },
  {
    ...equals(
      'standard-error',
      'irlsSlopeError',
      1.436528,
      1e-5,
      'R 4.2 with epsilon = 1e-15: 1.43653; at its default it stops two steps earlier and gives 1.43642',
      {
        zh: '斜率的标准误是 1.4365。',
        en: 'The standard error of the slope is 1.4365.',
      },
    ),
    control: 'not-reweighted',
  },
  {
    ...equals('residual-deviance', 'irlsDeviance', 19.17608, 1e-4, byR, {
      zh: '残差偏差是 19.1761，与 R 一致。',
      en: 'The residual deviance is 19.1761, as in R.',
    }),
    control: 'not-reweighted',
  },
  {
    ...equals(
      'eight-iterations',
      'irlsIterations',
      8,
      0,
      'measured: the eighth step changes the coefficients by less than 1e-12 of their size; R, less strict, stops after 6',
      {
        zh: 'IRLS 走八步，系数不再变（相对变化小于 10⁻¹²）。',
        en: 'IRLS takes eight steps until nothing changes by more than 10⁻¹² of its size.',
      },
    ),
    control: 'not-reweighted',
  },
  {
    ...equals('unit-arrives', 'descentSlope', -4.02397, 5e-4, byR, {
      zh: '一个 sigmoid 单元，交叉熵加梯度下降，斜率也是 −4.024。',
      en: 'One sigmoid unit with cross-entropy and gradient descent has the slope −4.024 too.',
    }),
    given: ['learningRate', 'steps'],
    control: 'squared-error',
  },
  {
    id: 'standardizing-pays',
    statement: {
      zh: '同样的学习率，x 不标准化，走到离答案 0.01 以内要多花三倍以上的步数。',
      en: 'At the same learning rate, without standardising x it takes more than three times as many steps to come within 0.01 of the answer.',
    },
    expect: {
      kind: 'ordering',
      metric: 'rawDescentArrived',
      above: 'descentArrived',
      factor: 3,
    },
    given: ['learningRate', 'steps'],
    control: 'never-standardized',
    source: 'no randomness: 937 steps against 189 at learning rate 2',
  },
  {
    ...equals(
      'separable-diverges',
      'growth',
      2 / 0.275,
      0.03,
      'closed form of the limit: a step adds 1 to the score of the nearest car on each side, 2875 and 3150 lb',
      {
        zh: '数据可分时没有答案：从第 20 步到第 25 步，斜率每步仍陡 7.27，不肯停下。',
        en: 'Where the data are separable there is no answer: from step 20 to 25 the slope still grows by 7.27 a step.',
      },
    ),
    control: 'still-overlapping',
  },
  {
    ...equals(
      'decay-cures',
      'penalizedSlope',
      8.68156,
      1e-3,
      'R 4.2: optim on the penalised negative log likelihood of the 29 cars, weight decay 0.001',
      {
        zh: '加 0.001 的权重衰减，同一份可分的数据就有了解：斜率停在 8.68（绝对值）。',
        en: 'With weight decay 0.001 the same separable data have an answer: the slope stops at a size of 8.68.',
      },
    ),
    given: ['weightDecay'],
    control: 'still-overlapping',
  },
];
