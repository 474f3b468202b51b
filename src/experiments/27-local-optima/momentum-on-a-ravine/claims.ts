/** What momentum-on-a-ravine must show. Nothing in it is random: every value has a closed form. */
import type { Claim } from '../../claim';

const rootOf = (kappa: unknown) => Math.sqrt(Number(kappa));

export const claims: readonly Claim[] = [
  {
    id: 'descent-factor',
    statement: {
      zh: '梯度下降：每步乘 (κ − 1)/(κ + 1)。',
      en: 'Gradient descent: a step multiplies by (κ − 1)/(κ + 1).',
    },
    expect: ({ conditionNumber }) => {
      const kappa = Number(conditionNumber);
      const value = (kappa - 1) / (kappa + 1);
      return { kind: 'equals', metric: 'descentFactor', value, tolerance: 1e-6 };
    },
    control: 'half-the-rate',
    source: 'closed form, η = 2/(1 + κ)',
  },
  {
    id: 'heavy-ball-factor',
    statement: {
      zh: '重球：每步乘 (√κ − 1)/(√κ + 1)。',
      en: 'Heavy ball: a step multiplies by (√κ − 1)/(√κ + 1).',
    },
    expect: ({ conditionNumber }) => {
      const root = rootOf(conditionNumber);
      const value = (root - 1) / (root + 1);
      return { kind: 'equals', metric: 'heavyBallFactor', value, tolerance: 2e-3 };
    },
    control: 'without-memory',
    source: 'Polyak64; the double root t·ρᵗ leaves less than 0.002 after dividing by t',
  },
  {
    id: 'nesterov-factor',
    statement: {
      zh: 'Nesterov：每步乘 1 − 1/√κ。',
      en: 'Nesterov: a step multiplies by 1 − 1/√κ.',
    },
    expect: ({ conditionNumber }) => {
      const value = 1 - 1 / rootOf(conditionNumber);
      return { kind: 'equals', metric: 'nesterovFactor', value, tolerance: 2e-3 };
    },
    control: 'without-memory',
    source: 'closed form, η = 1/κ, on this quadratic: a double root as well',
  },
  {
    id: 'best-momentum',
    statement: {
      zh: 'η = 1/κ 时最好的 β 是 (1 − 1/√κ)²。',
      en: 'At η = 1/κ the best β is (1 − 1/√κ)².',
    },
    expect: ({ conditionNumber }) => {
      const value = (1 - 1 / rootOf(conditionNumber)) ** 2;
      return { kind: 'equals', metric: 'bestMomentum', value, tolerance: 1.5e-3 };
    },
    control: 'no-flat-direction',
    source: 'closed form: where the roots of the flat direction meet; the grid is 0.001 apart',
  },
  {
    id: 'heavy-ball-has-no-margin',
    statement: {
      zh: '陡的方向比预计陡两成：重球每步放大 1.85 倍以上，比梯度下降更糟。',
      en: 'With the steep direction 20 % steeper than planned the heavy ball grows by more than 1.85 a step, worse than gradient descent.',
    },
    expect: { kind: 'ordering', metric: 'heavyBallAbove', above: 'descentAbove', factor: 1.35 },
    given: ['conditionNumber', 'margin'],
    control: 'as-planned',
    source: 'closed forms, greatest roots in size: 1.955 against 1.376',
  },
  {
    id: 'nesterov-has-margin',
    statement: {
      zh: '同样估错，Nesterov 仍然收敛，几乎不变慢。',
      en: 'With the same error Nesterov still converges, hardly slower.',
    },
    expect: { kind: 'band', metric: 'nesterovAbove', min: 0.89, max: 0.92 },
    given: ['conditionNumber', 'margin'],
    control: 'near-its-limit',
    source: 'nothing random: 0.9058; stable up to ηλ = 1 + 1/(1 + 2β) = 1.379',
  },
  {
    id: 'too-much-momentum-swings',
    statement: {
      zh: 'β = 0.9999：一千步之后还晃到起点的九成以上。',
      en: 'β = 0.9999: after a thousand steps it still swings to more than nine tenths of the start.',
    },
    expect: { kind: 'band', metric: 'swing', min: 0.9, max: 1 },
    given: ['conditionNumber', 'momentum'],
    control: 'moderate-momentum',
    source: 'nothing random: 0.961; complex roots shrink by √β a step, 0.9999^450 = 0.956',
  },
  {
    id: 'effective-step',
    statement: {
      zh: '坡度恒定时，β = {momentum} 的步子最后是 η 的 1/(1 − β) 倍。',
      en: 'On a constant slope β = {momentum} ends with steps of 1/(1 − β) times η.',
    },
    expect: ({ momentum }) => {
      const value = 1 / (1 - Number(momentum));
      return { kind: 'equals', metric: 'cruise', value, tolerance: 1e-5 * value };
    },
    control: 'averaged-gradient',
    source: 'geometric series',
  },
  {
    id: 'forms-agree',
    statement: {
      zh: 'η 不变时，两种写法走同一条路。',
      en: 'As long as η stays the same, the two forms walk the same way.',
    },
    expect: { kind: 'equals', metric: 'gapAtOneRate', value: 0, tolerance: 1e-12 },
    control: 'rate-changes',
    source: 'algebra: the velocity inside is η times the velocity outside',
  },
];
