/** What dropout-is-ridge must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'ends-at-its-own-ridge',
    statement: {
      zh: '掷骰子训练出的权重，离“各管各的岭”不到 4%，又不恰好落在上面：骰子留有痕迹。',
      en: 'Weights trained with dice end within 4% of a ridge for each weight, and not exactly there: the dice leave a trace.',
    },
    expect: { kind: 'band', metric: 'toOwnRidge', min: 0.001, max: 0.04 },
    given: ['keep', 'steps'],
    control: 'features-dropped-together',
    source: 'Wager13; seeds 1-20: 0.003 to 0.013',
  },
  {
    id: 'far-from-least-squares',
    statement: {
      zh: '离最小二乘的距离，是它自身长度的一半到两倍半。',
      en: 'Its distance from least squares is half to two and a half times its own length.',
    },
    expect: { kind: 'band', metric: 'toLeastSquares', min: 0.5, max: 2.5 },
    given: ['keep'],
    control: 'nothing-dropped',
    source: 'seeds 1-20: 0.82 to 1.75, median 0.99',
  },
  {
    id: 'no-plain-ridge-fits',
    statement: {
      zh: '普通的岭不论强度，离它至少还有自身长度的四分之一。',
      en: 'Plain ridge, whatever its strength, stays at least a quarter of its length away.',
    },
    expect: { kind: 'band', metric: 'toUniformRidge', min: 0.25, max: 0.8 },
    given: ['keep'],
    control: 'features-of-one-size',
    source: 'seeds 1-20: 0.33 to 0.57, median 0.42',
  },
  {
    id: 'own-beats-plain',
    statement: {
      zh: '最接近的普通岭，比“各管各的岭”远十倍以上。',
      en: 'The nearest plain ridge is more than ten times as far as a ridge for each weight.',
    },
    expect: { kind: 'ordering', metric: 'toUniformRidge', above: 'toOwnRidge', factor: 10 },
    given: ['keep', 'steps'],
    control: 'not-scaled',
    source: 'seeds 1-20: more than 30 times',
  },
];
