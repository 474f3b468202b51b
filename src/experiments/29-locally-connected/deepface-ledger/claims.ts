/** What deepface-ledger must show: arithmetic, so every value is exact. */
import type { Claim } from '../../claim';

const shape = ['inputSize', 'shareLocal'];

const exact = (id: string, metric: string, value: number, zh: string, en: string): Claim => ({
  id,
  statement: { zh, en },
  expect: { kind: 'equals', metric, value, tolerance: 0 },
  given: metric === 'parameters' ? [...shape, 'people'] : shape,
  control: 'weights-are-shared',
  source: 'arithmetic on the layers of figure 2 in [Taigman14], C3 with kernels of depth 32',
});

export const claims: readonly Claim[] = [
  exact(
    'all-parameters',
    'parameters',
    118_923_774,
    '全网有 118,923,774 个参数；论文说“超过 1.2 亿”，差约 1%。',
    'The net has 118,923,774 parameters; the paper says more than 120 million, about 1% more.',
  ),
  exact(
    'l4-has-most',
    'L4-parameters',
    62_774_800,
    'L4 一层有 62,774,800 个参数，超过全网的一半。',
    'L4 alone has 62,774,800 parameters, more than half of all.',
  ),
  exact(
    'sharing-would-save',
    'localIfShared',
    39_728,
    '三个局部连接层若共享权重，只要 39,728 个参数。',
    'If the three locally connected layers shared their weights, 39,728 parameters would do.',
  ),
  {
    id: 'unshared-costs',
    statement: {
      zh: '不共享要多出 1,800 倍以上。',
      en: 'Unshared, they take more than 1,800 times as many.',
    },
    expect: {
      kind: 'ordering',
      metric: 'localParameters',
      above: 'localIfShared',
      factor: 1800,
    },
    given: shape,
    control: 'weights-are-shared',
    source: 'arithmetic: 73,454,256 against 39,728, 1,849 times',
  },
  {
    id: 'multiply-adds',
    statement: {
      zh: '乘加共 517,624,448 次，约 5.2 亿。',
      en: 'The net takes 517,624,448 multiply-adds, about 520 million.',
    },
    expect: { kind: 'equals', metric: 'multiplyAdds', value: 517_624_448, tolerance: 0 },
    given: ['inputSize', 'people'],
    control: 'one-output-for-each-kernel',
    source: 'arithmetic on the layers of figure 2 in [Taigman14], C3 with kernels of depth 32',
  },
  {
    id: 'most-in-convolutions',
    statement: {
      zh: '大半在 C1 和 C3，是局部连接层的五倍以上。',
      en: 'Most of them are in C1 and C3: more than five times as many as in the locally connected layers.',
    },
    expect: {
      kind: 'ordering',
      metric: 'convolutionMultiplyAdds',
      above: 'localMultiplyAdds',
      factor: 5,
    },
    given: shape,
    control: 'one-output-for-each-kernel',
    source: 'arithmetic: 398,827,392 against 73,388,800, 5.4 times',
  },
];
