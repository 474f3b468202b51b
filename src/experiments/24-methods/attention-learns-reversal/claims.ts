/** What attention-learns-reversal must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'positions-suffice',
    statement: {
      zh: '有了位置，一个块就学会倒写：测试序列上的正确率在 98.5% 以上。',
      en: 'With positions one block learns to write backwards: above 98.5 % right on test sequences.',
    },
    expect: { kind: 'band', metric: 'withPositionsAccuracy', min: 0.985, max: 1 },
    given: ['steps'],
    control: 'positions-left-out',
    source: 'seeds 1-10: 1.000 each; 300 steps 1.000',
  },
  {
    id: 'without-positions-it-guesses',
    statement: {
      zh: '没有位置，停在 E[max c] / 7 = 0.3419：知道另外七个各有几个，不知道谁在镜像处。',
      en: 'Without positions it stays at E[max c] / 7 = 0.3419: it knows how often each kind occurs among the other seven, and not which is the mirror image.',
    },
    expect: { kind: 'equals', metric: 'noPositionsAccuracy', value: 0.3419, tolerance: 0.016 },
    given: ['steps'],
    control: 'positions-put-back',
    source:
      'closed form, by counting multinomial(7; 1/8, …); seeds 1-10: 0.331 to 0.350, median 0.342',
  },
  {
    id: 'a-mask-hides-half',
    statement: {
      zh: '有因果掩码，停在 1/2 + 1/2 · 1/8 = 0.5625：前半程的镜像还没出现。',
      en: 'Under a causal mask it stays at 1/2 + 1/2 · 1/8 = 0.5625: in the first half the mirror image is still to come.',
    },
    expect: { kind: 'equals', metric: 'causalMaskAccuracy', value: 0.5625, tolerance: 0.012 },
    given: ['steps'],
    control: 'mask-left-out',
    source: 'closed form; seeds 1-10: 0.559 to 0.568, median 0.564',
  },
  {
    id: 'it-looks-at-the-mirror',
    statement: {
      zh: '学会之后，镜像位置平均得到 0.75 到 0.92 的权重。',
      en: 'Once it has learned, the mirror place gets a weight of 0.75 to 0.92 on average.',
    },
    expect: { kind: 'band', metric: 'withPositionsMirror', min: 0.75, max: 0.92 },
    given: ['heads', 'steps'],
    control: 'positions-left-out',
    source: 'two heads, seeds 1-10: 0.792 to 0.861, median 0.853',
  },
  {
    id: 'without-positions-it-looks-everywhere',
    statement: {
      zh: '没有位置，镜像位置平均只得到八分之一左右，与别处一样。',
      en: 'Without positions the mirror place gets about an eighth on average, as any other place.',
    },
    expect: { kind: 'band', metric: 'noPositionsMirror', min: 0.12, max: 0.136 },
    given: ['heads', 'steps'],
    control: 'positions-put-back',
    source:
      'seeds 1-10: 0.1274 to 0.1291; 1/8 would be even weights, its own place gets a little less',
  },
];
