/** What linear-blocks-collapse must show: equalities up to rounding, ranks, and a band over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'blocks-equal-one-matrix',
    statement: {
      zh: '三个 6×6 的恒等块逐块算，与三个矩阵先乘好再一次算，单精度下相差不到 10⁻⁵。',
      en: 'Three 6×6 identity blocks one after the other, and their product at once, differ by less than 10⁻⁵ in single precision.',
    },
    expect: { kind: 'band', metric: 'difference32', min: 1e-7, max: 1e-5 },
    given: ['depth', 'width', 'gain'],
    control: 'bent-blocks',
    source: 'seeds 1-20: 9.5e-7 to 3.8e-6, with outputs of size about 10',
  },
  {
    id: 'only-rounding-differs',
    statement: {
      zh: '换成双精度，相差不到 10⁻¹³：剩下的全是舍入。',
      en: 'In double precision they differ by less than 10⁻¹³: all that is left is rounding.',
    },
    expect: { kind: 'band', metric: 'difference64', min: 1e-16, max: 1e-13 },
    given: ['depth', 'width', 'gain'],
    control: 'bent-blocks',
    source: 'seeds 1-20: 2.7e-15 to 7.1e-15',
  },
  {
    id: 'a-linear-map-explains-all',
    statement: {
      zh: '恒等块：一个线性映射解释得了输出的全部方差。',
      en: 'Identity blocks: one linear map explains all the variance of the outputs.',
    },
    expect: { kind: 'equals', metric: 'wideLinear', value: 0, tolerance: 1e-12 },
    control: 'bent-blocks',
    source: 'W₃W₂W₁ is that map; seeds 1-20: below 3e-30',
  },
  {
    id: 'tanh-escapes-a-linear-map',
    statement: {
      zh: '块里加上 tanh：最好的线性映射还有一成以上的方差解释不了。',
      en: 'With tanh in the blocks the best linear map leaves more than a tenth of the variance unexplained.',
    },
    expect: { kind: 'band', metric: 'wideNonlinear', min: 0.1, max: 0.5 },
    given: ['depth', 'width', 'gain', 'activation'],
    control: 'tanh-is-linear',
    source: 'seeds 1-20: 0.151 to 0.363',
  },
  {
    id: 'wide-blocks-keep-the-rank',
    statement: {
      zh: '一样宽的三块，乘起来的秩仍是 6。',
      en: 'Three blocks equally wide multiply to rank 6.',
    },
    expect: { kind: 'equals', metric: 'wideRank', value: 6, tolerance: 1e-6 },
    given: ['depth', 'width'],
    control: 'all-narrow',
    source: 'random square matrices are invertible with probability 1; seeds 1-20: 6',
  },
  {
    id: 'narrow-block-lowers-the-rank',
    statement: {
      zh: '第一块只留 2 个输出：乘起来的秩是 2，后面的块补不回来。',
      en: 'With 2 outputs in the first block the product has rank 2; later blocks cannot restore it.',
    },
    expect: { kind: 'equals', metric: 'narrowRank', value: 2, tolerance: 1e-6 },
    given: ['narrowest'],
    control: 'none-narrow',
    source: 'the rank of a product is at most that of each factor; seeds 1-20: 2',
  },
  {
    id: 'tanh-spreads-again',
    statement: {
      zh: '同样收窄，加上 tanh：输出又铺开到 6 个方向，因为那片二维的面弯了。',
      en: 'As narrow, with tanh: the outputs spread along 6 directions again, because the two-dimensional sheet is bent.',
    },
    expect: { kind: 'equals', metric: 'narrowSpanned', value: 6, tolerance: 1e-6 },
    given: ['depth', 'width', 'gain', 'activation', 'narrowest'],
    control: 'tanh-is-linear',
    source: 'seeds 1-20: 6',
  },
];
