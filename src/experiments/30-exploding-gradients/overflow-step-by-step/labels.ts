/** Texts for every name that overflow-step-by-step uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const counts = [2, 1.5, 1.2, 1.1].flatMap((factor) =>
  ['float32', 'float16'].map((format): [string, Localized] => [
    `${format}-times${factor}`,
    {
      zh: `${format}：反复乘 ${factor}，第几次溢出`,
      en: `${format}: times ${factor}, overflows at number`,
    },
  ]),
);

export const labels: Experiment['labels'] = {
  ...Object.fromEntries(counts),
  // Parameters; `factor` is a column too
  factor: { zh: '每次乘的数', en: 'Factor each time' },
  lossScale: { zh: '损失的放大倍数', en: 'Loss scale' },
  // Charts, tables and their fields
  growth: {
    zh: '反复相乘，直到溢出（虚线为上限）',
    en: 'Multiplying until it overflows (dashed: the limits)',
    see: {
      zh: '对数轴上，反复相乘是一条直线。两种格式走在同一条线上，各断在自己的虚线前，float16 早得多。',
      en: 'On the log axis, multiplying is a straight line. Both formats follow it, each up to its own dashed limit; float16 ends far earlier.',
    },
  },
  multiplication: { zh: '乘了几次', en: 'Multiplications' },
  value: { zh: '数值', en: 'Value' },
  format: { zh: '格式', en: 'Format' },
  float32: { zh: 'float32', en: 'float32' },
  float16: { zh: 'float16', en: 'float16' },
  counts: { zh: '第几次成为 Infinity', en: 'Multiplications until Infinity' },
  specials: { zh: 'Infinity 与 NaN 的运算', en: 'Arithmetic of Infinity and NaN' },
  operation: { zh: '运算', en: 'Operation' },
  result: { zh: '结果', en: 'Result' },
  ...Object.fromEntries(
    [
      'Infinity + 1',
      '1 / Infinity',
      'Infinity − Infinity',
      '0 × Infinity',
      'Infinity / Infinity',
      'NaN + 1',
      '0 × NaN',
      'tanh(Infinity)',
      'tanh(NaN)',
      'Infinity',
      'NaN',
      '0',
      '1',
    ].map((text): [string, Localized] => [text, { zh: text, en: text }]),
  ),
  scaling: {
    zh: 'float16 里丢失的梯度（竖线为所选倍数）',
    en: 'Gradients lost in float16 (vertical: chosen scale)',
    see: {
      zh: '竖线落在两条曲线都贴近 0 的一段。往左，小梯度成了 0；往右远去，大梯度成了 Infinity。',
      en: 'The chosen scale lies where both curves are near 0. To the left small gradients become 0; far to the right large ones become Infinity.',
    },
  },
  scale: { zh: '损失的放大倍数', en: 'Loss scale' },
  share: { zh: '丢失的占比', en: 'Share lost' },
  outcome: { zh: '怎么丢的', en: 'How' },
  underflow: { zh: '成了 0', en: 'Becomes 0' },
  overflow: { zh: '成了 Infinity', en: 'Becomes Infinity' },
  // Metrics
  'float32-count': { zh: 'float32：第几次溢出', en: 'float32: overflows at number' },
  'float16-count': { zh: 'float16：第几次溢出', en: 'float16: overflows at number' },
  brokenLogit: {
    zh: 'softmax 不减最大值，出现 NaN 的最小整数 logit',
    en: 'Least whole logit at which a naive softmax is NaN',
  },
  safeShare: {
    zh: '减去最大值之后，同一处的概率',
    en: 'The probability there with the greatest taken off',
  },
  lostUnscaled: { zh: '不放大：成了 0 的占比', en: 'Unscaled: share that becomes 0' },
  lostScaled: { zh: '放大之后：丢失的占比', en: 'Scaled: share that is lost' },
};
