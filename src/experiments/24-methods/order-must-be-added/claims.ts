/** What order-must-be-added must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'heads-add-up',
    statement: {
      zh: '拼接各头再乘 W_O，等于各头 A X (W_V W_O) 之和。',
      en: 'To join the heads and multiply by W_O is to add up A X (W_V W_O) over heads.',
    },
    expect: { kind: 'equals', metric: 'headsGap', value: 0, tolerance: 1e-5 },
    control: 'heads-bent-before-joining',
    source: 'closed form: multiplication by blocks',
  },
  {
    id: 'no-order-without-positions',
    statement: {
      zh: '没有位置，打乱词再算注意力，与算完再打乱，结果相同：等变。',
      en: 'Without positions it is the same to reorder words and attend, or to attend and reorder: equivariance.',
    },
    expect: { kind: 'equals', metric: 'orderGap', value: 0, tolerance: 1e-5 },
    control: 'positions-added',
    source: 'closed form: softmax(P S Pᵀ) P V = P softmax(S) V',
  },
  {
    id: 'a-mask-knows-order',
    statement: {
      zh: '只加因果掩码，不加位置，次序就已经有影响。',
      en: 'A causal mask alone, without positions, already makes order matter.',
    },
    expect: { kind: 'band', metric: 'orderGapCausal', min: 0.7, max: 6 },
    given: ['heads'],
    control: 'mask-left-out',
    source: 'seeds 1-20: 1.48 to 3.22, median 2.2',
  },
  {
    id: 'sinusoids-show-order',
    statement: {
      zh: '加上正弦编码，先后打乱就不同了。',
      en: 'With sinusoids added it matters when words are reordered.',
    },
    expect: { kind: 'band', metric: 'orderGapWaves', min: 0.3, max: 4 },
    given: ['heads', 'base'],
    control: 'waves-left-out',
    source: 'seeds 1-20: 0.65 to 1.73, median 0.97',
  },
  {
    id: 'nothing-from-behind-the-mask',
    statement: {
      zh: '有因果掩码，换掉最后一个词，前面的输出恰好不变，一位都不差。',
      en: 'Under a causal mask, changing the last word changes the outputs before it by exactly 0.',
    },
    expect: { kind: 'equals', metric: 'laterChange', value: 0, tolerance: 0 },
    control: 'mask-left-out',
    source: 'closed form: exp(−1e9) is 0 in float32',
  },
  {
    id: 'sinusoids-alone-know-distance',
    statement: {
      zh: '两个正弦编码的点积只取决于距离。',
      en: 'The dot product of two sinusoidal codes depends on the distance alone.',
    },
    expect: { kind: 'equals', metric: 'wavesAloneSpread', value: 0, tolerance: 1e-4 },
    control: 'cosines-left-out',
    source: 'closed form Σ cos((p − q) θ)',
  },
  {
    id: 'contents-undo-it',
    statement: {
      zh: '加到内容上之后就不是了：同一个距离，分数可以相差 3 以上。',
      en: 'Added to contents it no longer is: at one distance scores differ by more than 3.',
    },
    expect: { kind: 'band', metric: 'wavesSpread', min: 3, max: 30 },
    given: ['base'],
    control: 'waves-left-out',
    source: 'seeds 1-20: 5.8 to 16.0, median 11.5',
  },
  {
    id: 'rotary-knows-distance',
    statement: {
      zh: '旋转编码连同内容，分数只取决于距离。',
      en: 'Rotary scores, contents included, depend on the distance alone.',
    },
    expect: { kind: 'equals', metric: 'rotarySpread', value: 0, tolerance: 1e-4 },
    control: 'added-instead',
    source: 'closed form qᵀ R(p)ᵀ R(q) k = qᵀ R(q − p) k; Su21',
  },
  {
    id: 'rotary-tells-distances-apart',
    statement: {
      zh: '而且确实随距离变：各距离的平均分数，高低相差 1.5 到 25。',
      en: 'And they do depend on it: over all distances the mean scores range by 1.5 to 25.',
    },
    expect: { kind: 'band', metric: 'rotaryRange', min: 1.5, max: 25 },
    given: ['base'],
    control: 'rotation-left-out',
    source:
      'seeds 1-20: 2.32 to 16.6, median 7.0; 0 without the rotation, which rotary-knows-distance survives',
  },
];
