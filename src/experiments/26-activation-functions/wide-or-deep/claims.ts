/** What wide-or-deep must show. Teeth and parameters are exact. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'teeth-double',
    statement: {
      zh: '六层，每层两个 ReLU 单元，搭出 2⁵ = 32 个齿。',
      en: 'Six layers of two ReLU units make 2⁵ = 32 teeth.',
    },
    expect: { kind: 'equals', metric: 'teethOfSix', value: 32, tolerance: 0 },
    control: 'no-fold',
    source: 'Telgarsky15; counted on a grid of 4,096',
  },
  {
    id: 'depth-saves-parameters',
    statement: {
      zh: '同样的 32 个齿，一层至少要的参数是六层的五倍以上。',
      en: 'The same 32 teeth cost one layer, at the least, more than five times the parameters of six.',
    },
    expect: { kind: 'ordering', metric: 'wideParameters', above: 'deepParameters', factor: 5 },
    control: 'no-fold',
    source: 'lower bound, a unit for each of 63 kinks: 3 × 63 + 1 = 190 against 37',
  },
  {
    id: 'deep-learns',
    statement: {
      zh: '298 个参数的深网络学会四个齿。',
      en: 'The deep net of 298 parameters learns four teeth.',
    },
    expect: { kind: 'band', metric: 'deepLoss', min: 0.002, max: 0.1 },
    given: ['activation', 'teeth', 'steps'],
    control: 'inner-layers-straight',
    source: 'seeds 1-8: 0.0047 to 0.021',
  },
  {
    id: 'wide-lags-with-gelu',
    statement: {
      zh: '同样的步数，参数相当的 GELU 宽网络，损失比深网络的大。',
      en: 'After as many steps, the wide GELU net of about the same size has the larger loss.',
    },
    expect: { kind: 'ordering', metric: 'wideLoss', above: 'deepLoss' },
    given: ['activation', 'teeth', 'steps'],
    control: 'wide-net-with-kinks',
    source: 'seeds 1-8: ratios 1.7, 1.8, 3.7 and 31 to 95',
  },
  {
    id: 'wide-relu-learns',
    statement: {
      zh: '换成 ReLU，宽网络也学得会：差别在优化和光滑，不在能不能表达。',
      en: 'With ReLU the wide net learns them, too: what differs is smoothness and optimisation, not what can be expressed.',
    },
    expect: { kind: 'band', metric: 'wideReluLoss', min: 0, max: 0.05 },
    given: ['teeth', 'steps'],
    control: 'kinks-at-one-place',
    source: 'seeds 1-8: 2.8e-6 to 0.013',
  },
];
