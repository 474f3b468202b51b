/** What degradation must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'deeper-plain-is-worse',
    statement: {
      zh: '{steps} 步之后，40 层的普通网络训练损失比 20 层的高，是它的 1.15 倍以上。',
      en: 'After {steps} steps the plain net of 40 layers has more than 1.15 times the training loss of the one of 20.',
    },
    expect: { kind: 'ordering', metric: 'plain40', above: 'plain20', factor: 1.15 },
    source:
      'seeds 1-8 on wasm: 1.78 to 187 times; rounding moves nets so deep, so other backends differ',
  },
  {
    id: 'shortcut-cures-40-layers',
    statement: {
      zh: '{steps} 步之后，同为 40 层，普通网络的训练损失是残差网络的 1.2 倍以上。',
      en: 'After {steps} steps, with 40 layers each, the plain net has over 1.2 times the training loss of the residual net.',
    },
    expect: { kind: 'ordering', metric: 'plain40', above: 'residual40', factor: 1.2 },
    source: 'seeds 1-8: 1.33 to 5.3 times; with 200 steps seed 1 gives 0.97',
  },
  {
    id: 'residual-40-trains',
    statement: {
      zh: '40 层的残差网络，训练损失在 0.04 到 0.35 之间。',
      en: 'The residual net with 40 layers ends at a training loss between 0.04 and 0.35.',
    },
    expect: { kind: 'band', metric: 'residual40', min: 0.04, max: 0.35 },
    source: 'seeds 1-8: 0.126 to 0.235',
  },
  {
    id: 'deeper-residual-is-no-worse',
    statement: {
      zh: '有了捷径，40 层的训练损失比 2 层的低。',
      en: 'With shortcuts, 40 layers end at a lower training loss than 2.',
    },
    expect: { kind: 'ordering', metric: 'residual2', above: 'residual40' },
    source: 'seeds 1-8: 1.09 to 1.83 times',
  },
];
