/** Texts for every name that sixteen-bit-formats uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const formats = ['fp32', 'fp16', 'bf16'];
const borders = formats.flatMap((format): [string, Localized][] => [
  [
    `${format}-lostAtOne`,
    {
      zh: `${format}：1 加 2 的几次方仍是 1`,
      en: `${format}: 1 plus 2 to this power is still 1`,
    },
  ],
  [
    `${format}-toZero`,
    { zh: `${format}：2 的几次方舍入成 0`, en: `${format}: 2 to this power rounds to 0` },
  ],
]);
const sums = [...formats, 'stochastic'].map((how): [string, Localized] => [
  `${how}-sum`,
  {
    zh: `${how === 'stochastic' ? 'bf16 随机舍入' : how}：加完之后`,
    en: `${how === 'stochastic' ? 'bf16, stochastic rounding' : how}: after all additions`,
  },
]);

export const labels: Experiment['labels'] = {
  ...Object.fromEntries([...borders, ...sums]),
  // Parameters
  added: { zh: '每次加多少', en: 'Added each time' },
  times: { zh: '加几次', en: 'Additions' },
  // Charts, tables and their fields
  formats: { zh: '位数定下的一切', en: 'All that the bits decide' },
  format: { zh: '格式', en: 'Format' },
  fp32: { zh: 'fp32', en: 'fp32' },
  fp16: { zh: 'fp16', en: 'fp16' },
  bf16: { zh: 'bf16', en: 'bf16' },
  stochastic: { zh: 'bf16，随机舍入', en: 'bf16, stochastic rounding' },
  exponentBits: { zh: '指数位', en: 'Exponent bits' },
  fractionBits: { zh: '尾数位', en: 'Fraction bits' },
  largest: { zh: '最大的数', en: 'Largest number' },
  leastNormal: { zh: '最小的规格化数', en: 'Least normal number' },
  leastSubnormal: { zh: '最小的正数', en: 'Least number above 0' },
  spacingAtOne: { zh: '1 处的间隔', en: 'Spacing at 1' },
  errors: {
    zh: '舍入的最大相对误差',
    en: 'Greatest relative error of rounding',
    see: {
      zh: 'bf16 一路是平的，只是高；fp16 在中间低八倍，往左从某处起斜着升到 1，也就是全部丢失，往右突然断掉。',
      en: 'bf16 is level throughout, but high. fp16 is eight times lower in the middle; to the left it climbs to 1, where all is lost, and to the right it breaks off.',
    },
  },
  size: { zh: '数的大小', en: 'Size of the number' },
  error: { zh: '相对误差', en: 'Relative error' },
  sums: {
    zh: '把很小的更新一次次加到 1 上',
    en: 'A small update, added to 1 again and again',
    see: {
      zh: 'fp32 是一条斜线；fp16 和 bf16 停在 1，一次也没加上；随机舍入一级一级地跳，平均跟着斜线。',
      en: 'fp32 is a slope; fp16 and bf16 stay at 1, with no addition taken; stochastic rounding climbs in stairs that follow the slope on average.',
    },
  },
  addition: { zh: '第几次', en: 'Addition' },
  sum: { zh: '和', en: 'Sum' },
  how: { zh: '怎样舍入', en: 'How it is rounded' },
  // Metrics
  'fp16-overflowsFrom': { zh: 'fp16 从哪个整数起溢出', en: 'fp16 overflows from' },
};
