/** What small-kernels must show. Counts are exact. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'three-see-seven',
    statement: {
      zh: '{layers} 个 3×3 叠起来，一个输出看得见的边长是 1 + 2 × {layers}。',
      en: 'Through a stack of 3×3, {layers} deep, an output sees a square of side 1 + 2 × {layers}.',
    },
    expect: ({ layers }) => ({
      kind: 'equals',
      metric: 'seenSide',
      value: 1 + 2 * Number(layers),
      tolerance: 0,
    }),
    given: ['layers'],
    control: 'kernels-of-one-pixel',
    source: 'closed form 2n + 1',
  },
  {
    id: 'seven-directly',
    statement: {
      zh: '64 通道上，一个 7×7 要 200,704 个权重。',
      en: 'On 64 channels one 7×7 takes 200,704 weights.',
    },
    expect: { kind: 'equals', metric: 'stackDirect', value: 200_704, tolerance: 0 },
    given: ['channels', 'layers'],
    control: 'kernels-of-one-pixel',
    source: 'closed form 49C²',
  },
  {
    id: 'three-stacked',
    statement: { zh: '三个 3×3 只要 110,592 个。', en: 'Three 3×3 take 110,592.' },
    expect: { kind: 'equals', metric: 'stackThrifty', value: 110_592, tolerance: 0 },
    given: ['channels', 'layers'],
    control: 'stack-of-5x5',
    source: 'closed form 27C²',
  },
  {
    id: 'two-directly',
    statement: {
      zh: '256 通道上，两个 3×3 要 1,179,648 个权重。',
      en: 'On 256 channels two 3×3 take 1,179,648 weights.',
    },
    expect: { kind: 'equals', metric: 'bottleneckDirect', value: 1_179_648, tolerance: 0 },
    control: 'filters-see-one-channel',
    source: 'closed form 18C²',
  },
  {
    id: 'bottleneck',
    statement: {
      zh: '经过 64 通道的瓶颈只要 69,632 个。',
      en: 'A bottleneck of 64 channels takes 69,632.',
    },
    expect: { kind: 'equals', metric: 'bottleneckThrifty', value: 69_632, tolerance: 0 },
    control: 'bottleneck-as-wide',
    source: 'closed form 2 · 256 · 64 + 9 · 64²; He15b',
  },
  {
    id: 'five-directly',
    statement: {
      zh: '192 到 32 通道的 5×5 要 153,600 个权重。',
      en: 'A 5×5 from 192 channels to 32 takes 153,600 weights.',
    },
    expect: { kind: 'equals', metric: 'reductionDirect', value: 153_600, tolerance: 0 },
    control: 'filters-see-one-channel',
    source: 'closed form 25 · 192 · 32; Szegedy14, module 3a',
  },
  {
    id: 'reduced-first',
    statement: {
      zh: '先降到 16 通道，只要 15,872 个。',
      en: 'By way of 16 channels it takes 15,872.',
    },
    expect: { kind: 'equals', metric: 'reductionThrifty', value: 15_872, tolerance: 0 },
    control: 'without-the-reduction',
    source: 'closed form 192 · 16 + 25 · 16 · 32; Szegedy14, module 3a',
  },
  {
    id: 'depthwise',
    statement: {
      zh: '64 通道的 3×3 拆成逐通道和逐点，只要 4,672 个权重，约原来的八分之一。',
      en: 'A 3×3 on 64 channels, split into depthwise and pointwise, takes 4,672 weights, about an eighth.',
    },
    expect: { kind: 'equals', metric: 'depthwiseThrifty', value: 4_672, tolerance: 0 },
    given: ['channels'],
    control: 'not-separated',
    source: 'closed form 9C + C²; Howard17',
  },
];
