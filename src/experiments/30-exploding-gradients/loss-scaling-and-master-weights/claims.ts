/** What loss-scaling-and-master-weights must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const given = ['learningRate', 'lossSize'];

export const claims: readonly Claim[] = [
  {
    id: 'fp16-loses-gradients',
    statement: {
      zh: 'fp16 不缩放：第一步就有六成以上的梯度成了 0。',
      en: 'In fp16 without scaling more than three fifths of the gradients are 0 at the first step.',
    },
    expect: { kind: 'band', metric: 'fp16-lostShare', min: 0.6, max: 1 },
    given: ['lossSize'],
    control: 'gradients-kept-exact',
    source: 'seeds 1-8: 0.74 to 1',
  },
  {
    id: 'bf16-loses-none',
    statement: {
      zh: 'bf16 不缩放，没有梯度成为 0。',
      en: 'In bf16 without scaling no gradient becomes 0.',
    },
    expect: { kind: 'equals', metric: 'bf16-lostShare', value: 0, tolerance: 0 },
    control: 'five-exponent-bits',
    source: 'bf16 rounds to 0 from 2⁻¹³⁴ down only; seeds 1-8: 0',
  },
  {
    id: 'masters-do-not-save-gradients',
    statement: {
      zh: 'fp16 只加主权重：最后的损失是 fp32 的八倍以上。',
      en: 'In fp16 with master weights alone the last loss is more than eight times that of fp32.',
    },
    expect: { kind: 'ordering', metric: 'fp16Master-loss', above: 'fp32-loss', factor: 8 },
    given,
    control: 'gradients-kept-exact',
    source: 'seeds 1-8: 18 to 67 times',
  },
  {
    id: 'scaling-alone-leaves-a-gap',
    statement: {
      zh: 'fp16 只加损失缩放：最后的损失是 fp32 的 1.08 到 1.7 倍，更新仍在丢。',
      en: 'In fp16 with loss scaling alone the last loss is 1.08 to 1.7 times that of fp32: updates are still lost.',
    },
    expect: { kind: 'band', metric: 'fp16Scaled-ratio', min: 1.08, max: 1.7 },
    given,
    control: 'updates-kept-exact',
    source: 'seeds 1-8: 1.20 to 1.38',
  },
  {
    id: 'both-match-fp32',
    statement: {
      zh: 'fp16 加损失缩放与主权重：最后的损失与 fp32 相差不到 7%。',
      en: 'In fp16 with loss scaling and master weights the last loss is within 7 % of fp32.',
    },
    expect: { kind: 'band', metric: 'fp16Both-ratio', min: 0.93, max: 1.07 },
    given,
    control: 'no-loss-scaling',
    source: 'seeds 1-8: 1.006 to 1.034',
  },
  {
    id: 'bf16-loses-updates',
    statement: {
      zh: 'bf16 什么也不加：最后的损失是 fp32 的 2.5 到 15 倍。',
      en: 'In bf16 alone the last loss is 2.5 to 15 times that of fp32.',
    },
    expect: { kind: 'band', metric: 'bf16-ratio', min: 2.5, max: 15 },
    given,
    control: 'updates-kept-exact',
    source: 'seeds 1-8: 4.1 to 8.5',
  },
  {
    id: 'masters-are-enough-for-bf16',
    statement: {
      zh: 'bf16 加主权重，不缩放损失：最后的损失与 fp32 相差不到 5%。',
      en: 'In bf16 with master weights and no scaling the last loss is within 5 % of fp32.',
    },
    expect: { kind: 'band', metric: 'bf16Master-ratio', min: 0.95, max: 1.05 },
    given,
    control: 'masters-in-sixteen-bits',
    source: 'seeds 1-8: 0.997 to 1.003',
  },
  {
    id: 'stochastic-rounding-will-do',
    statement: {
      zh: 'bf16 改用随机舍入，没有主权重，最后的损失与 fp32 相差不到 15%。',
      en: 'In bf16 with stochastic rounding and no master weights the last loss is within 15 % of fp32.',
    },
    expect: { kind: 'band', metric: 'bf16Stochastic-ratio', min: 0.85, max: 1.15 },
    given,
    control: 'masters-in-sixteen-bits',
    source: 'seeds 1-8: 0.957 to 1.015',
  },
  {
    id: 'skips-as-often-as-needed',
    statement: {
      zh: '动态缩放开头跳过的步数，正是最大的梯度需要减半的次数。',
      en: 'Dynamic scaling skips as many steps at the start as the greatest gradient must be halved.',
    },
    expect: { kind: 'equals', metric: 'skippedTooMany', value: 0, tolerance: 0 },
    control: 'scale-not-halved',
    source: 'closed form: weights do not move while steps are skipped; seeds 1-8: 6 to 10 steps',
  },
];
