/** What sixteen-bit-formats must show: borders that IEEE 754 fixes, and sums that are lost. */
import { equals, type Claim } from '../../claim';

const border = (id: string, metric: string, value: number, zh: string, en: string): Claim => ({
  ...equals(id, metric, value, 0, 'exact: IEEE 754, to nearest, ties to even', { zh, en }),
  control: metric === 'fp16-overflowsFrom' ? 'truncated' : 'ties-go-up',
});
const sum = (format: 'fp16' | 'bf16', least: number): Claim => ({
  ...equals(
    `${format}-takes-no-update`,
    `${format}-sum`,
    1,
    0,
    `exact: the update is below ${least}, half the spacing at 1`,
    {
      zh: `${format}：往 1 上加一千次万分之一，还是 1。`,
      en: `${format}: a ten-thousandth added to 1 a thousand times leaves it at 1.`,
    },
  ),
  given: ['added', 'times'],
  control: 'ten-more-fraction-bits',
});

export const claims: readonly Claim[] = [
  border(
    'fp16-overflows-from-65520',
    'fp16-overflowsFrom',
    65520,
    'fp16 从 65520 起溢出。',
    'fp16 overflows from 65520 on.',
  ),
  border(
    'fp16-underflows-at-minus-25',
    'fp16-toZero',
    -25,
    'fp16 从 2⁻²⁵ 起舍入成 0。',
    'fp16 rounds to 0 from 2⁻²⁵ down.',
  ),
  border(
    'bf16-underflows-at-minus-134',
    'bf16-toZero',
    -134,
    'bf16 从 2⁻¹³⁴ 起才舍入成 0。',
    'bf16 rounds to 0 only from 2⁻¹³⁴ down.',
  ),
  border(
    'fp16-loses-at-minus-11',
    'fp16-lostAtOne',
    -11,
    'fp16 里，1 + 2⁻¹¹ 仍是 1。',
    'fp16: 1 + 2⁻¹¹ is still 1.',
  ),
  border(
    'bf16-loses-at-minus-8',
    'bf16-lostAtOne',
    -8,
    'bf16 里，1 + 2⁻⁸ 仍是 1。',
    'bf16: 1 + 2⁻⁸ is still 1.',
  ),
  sum('fp16', 2 ** -11),
  sum('bf16', 2 ** -8),
  {
    id: 'chance-keeps-the-mean',
    statement: {
      zh: '随机舍入的 bf16，加完落在 1.01 与 1.22 之间，跟得上 fp32 的 1.1。',
      en: 'bf16 with stochastic rounding ends between 1.01 and 1.22; fp32 gives 1.1.',
    },
    expect: { kind: 'band', metric: 'stochastic-sum', min: 1.01, max: 1.22 },
    given: ['added', 'times'],
    control: 'truncated',
    source:
      'mean 1.1, standard deviation √(1000 · 0.0126) · 2⁻⁷ = 0.028; seeds 1-20: 1.0625 to 1.141',
  },
];
