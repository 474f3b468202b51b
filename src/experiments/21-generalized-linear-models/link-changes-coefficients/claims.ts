/** What link-changes-coefficients must show. Nothing in it is random: values that R gives for the same data. */
import { equals, type Claim } from '../../claim';

const byR = 'R 4.2: glm(GRADE ~ GPA + TUCE + PSI, family = binomial(link)), epsilon = 1e-14';

export const claims: readonly Claim[] = [
  {
    ...equals('logit-coefficient', 'logit-gpa', 2.826113, 1e-4, byR, {
      zh: '用 logit，绩点的系数是 2.8261，与 R 一致。',
      en: 'With the logit the coefficient of the grade point average is 2.8261, as in R.',
    }),
    given: ['swapped'],
    control: 'one-step',
  },
  {
    ...equals('probit-coefficient', 'probit-gpa', 1.62581, 1e-4, byR, {
      zh: '同一份数据用 probit，绩点的系数是 1.6258。',
      en: 'With the probit, on the same data, it is 1.6258.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('cloglog-coefficient', 'cloglog-gpa', 2.293553, 1e-4, byR, {
      zh: '用 cloglog，绩点的系数是 2.2936。',
      en: 'With the complementary log-log it is 2.2936.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('scale-of-logit', 'ratio-gpa', 1.73828, 1e-3, byR, {
      zh: 'logit 的系数约是 probit 的 1.74 倍：换了单位，不是换了结论。',
      en: 'The logit’s coefficient is 1.74 times the probit’s: another unit, not another finding.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('logit-likelihood', 'logit-logLikelihood', -12.88963, 1e-4, byR, {
      zh: 'logit 的对数似然是 −12.8896。',
      en: 'The log likelihood of the logit is −12.8896.',
    }),
    control: 'one-step',
  },
  {
    ...equals('probit-likelihood', 'probit-logLikelihood', -12.8188, 1e-4, byR, {
      zh: 'probit 的对数似然是 −12.8188，只差 0.07。',
      en: 'That of the probit is −12.8188, 0.07 away.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('cloglog-likelihood', 'cloglog-logLikelihood', -13.008, 1e-4, byR, {
      zh: 'cloglog 的对数似然是 −13.0080。',
      en: 'That of the complementary log-log is −13.0080.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('same-probabilities', 'probitGap', 0.031418, 1e-4, byR, {
      zh: 'logit 与 probit 拟合的概率，32 名学生里差得最多的也只差 0.031。',
      en: 'Of the 32 students’ fitted probabilities none differs by more than 0.031 between logit and probit.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    ...equals('cloglog-is-not-symmetric', 'cloglog-swapped', -12.7072, 1e-4, byR, {
      zh: '改为预测“没有进步”，cloglog 的似然变成 −12.7072：它不对称。',
      en: 'When “no improvement” is predicted, the log likelihood of the complementary log-log becomes −12.7072: it is not symmetric.',
    }),
    given: ['swapped'],
    control: 'logit-for-all',
  },
  {
    id: 'canonical-link-is-fast',
    statement: {
      zh: 'logit 是典范连接，费舍尔评分等于牛顿法：cloglog 用的步数是它的两倍以上。',
      en: 'For the logit, the canonical link, Fisher scoring is Newton’s method: the complementary log-log takes more than twice as many steps.',
    },
    expect: {
      kind: 'ordering',
      metric: 'cloglog-iterations',
      above: 'logit-iterations',
      factor: 2,
    },
    given: ['swapped'],
    control: 'logit-for-all',
    source: 'no randomness: 21 steps against 7 until no coefficient changes by 1e-10',
  },
];
