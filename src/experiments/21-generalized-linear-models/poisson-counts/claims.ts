/** What poisson-counts must show. Nothing in it is random: closed forms and published values. */
import { equals, type Claim } from '../../claim';

const byRows = 'closed form: with balanced treatments, logarithms of means of the outcomes';
const byR = 'R 4.2: example(glm), family = poisson()';
const byTrend = 'R 4.2: glm(deaths ~ quarter, family = poisson) gives 0.33963, 0.25652 and 29.6535';

export const claims: readonly Claim[] = [
  {
    ...equals('intercept', 'intercept', Math.log(21), 2e-4, byRows, {
      zh: '截距是 ln 21 = 3.0445，与 R 一致。',
      en: 'The intercept is ln 21 = 3.0445, as in R.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('second-outcome', 'outcome2', Math.log(40 / 63), 2e-4, byRows, {
      zh: '结果 2 的系数是 ln(40/63) = −0.4543：计数是结果 1 的 40/63。',
      en: 'The coefficient of outcome 2 is ln(40/63) = −0.4543: its counts are 40/63 of those of outcome 1.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('third-outcome', 'outcome3', Math.log(47 / 63), 2e-4, byRows, {
      zh: '结果 3 的系数是 ln(47/63) = −0.2930。',
      en: 'The coefficient of outcome 3 is ln(47/63) = −0.2930.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('no-treatment-effect', 'treatment2', 0, 2e-4, byRows, {
      zh: '处理 2 的系数是 0：三种处理的总数都是 50。',
      en: 'The coefficient of treatment 2 is 0: each treatment has 50 in all.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('standard-error', 'outcome2Error', 0.202171, 1e-4, byR, {
      zh: '费舍尔信息给出的标准误是 0.2022，与 R 一致。',
      en: 'The standard error from the Fisher information is 0.2022, as in R.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('deviance', 'deviance', 5.12914, 1e-4, byR, {
      zh: '偏差是 5.1291，与 R 一致。',
      en: 'The deviance is 5.1291, as in R.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('aic', 'aic', 56.76132, 1e-4, byR, {
      zh: 'AIC 是 56.7613，与 R 一致。',
      en: 'The AIC is 56.7613, as in R.',
    }),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals(
      'same-means-here',
      'largestGap',
      0,
      0.01,
      'closed form: with balanced treatments both fit the means of the outcomes',
      {
        zh: '恒等输出加平方误差，在这份平衡的数据上得到相同的均值：从均值看不出分布选错了。',
        en: 'Identity output with squared error has the same means on these balanced data: the means do not show that the distribution is wrong.',
      },
    ),
    given: ['fifthCount', 'learningRate', 'steps'],
    control: 'unequal-treatments',
  },
  {
    ...equals('trend-deviance', 'exponentialDeviance', 29.65352, 1e-3, byTrend, {
      zh: '计数随时间增长：指数输出的偏差是 29.65，与 R 一致。',
      en: 'Counts that grow in time: the deviance of exponential output is 29.65, as in R.',
    }),
    given: ['learningRate', 'steps'],
    control: 'squared-error',
  },
  {
    ...equals(
      'identity-goes-negative',
      'identityFirst',
      -214 / 35,
      0.02,
      'closed form: least squares on the 14 quarters',
      {
        zh: '同一份数据，恒等输出预测第一个季度有 −6.11 人。',
        en: 'On the same data identity output predicts −6.11 people in the first quarter.',
      },
    ),
    given: ['learningRate', 'steps'],
    control: 'softplus-for-both',
  },
  {
    ...equals(
      'relu-has-likelihood-zero',
      'reluImpossible',
      3,
      0,
      'no randomness: ReLU is zero on the first four quarters, of which three have counts above zero',
      {
        zh: 'ReLU 加平方误差，有三个季度预测为零，却数到了人：泊松似然是零。',
        en: 'ReLU with squared error predicts zero in three quarters that counted some: the Poisson likelihood is zero.',
      },
    ),
    given: ['learningRate', 'steps'],
    control: 'softplus-for-both',
  },
];
