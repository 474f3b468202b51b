/** What degradation must show, of medians of five starts. */
import type { Claim } from '../../claim';

const given = ['learningRate', 'steps', 'scaled'];

export const claims: readonly Claim[] = [
  {
    id: 'deeper-plain-is-worse',
    statement: {
      zh: '训练 180 步，24 层的普通网络训练损失反而比 4 层的高，是它的 1.4 到 6 倍。',
      en: 'After 180 steps the plain nets of 24 layers end higher than those of 4: at 1.4 to 6 times the training loss.',
    },
    expect: { kind: 'band', metric: 'plainRatio', min: 1.4, max: 6 },
    given,
    control: 'plain-nets-get-shortcuts',
    source: 'seeds 1-8: 1.77 to 3.87 times, median 2.8',
  },
  {
    id: 'shortcut-helps-12-layers',
    statement: {
      zh: '12 层时，普通网络的训练损失是残差网络的 1.5 倍以上。',
      en: 'With 12 layers the plain nets have over 1.5 times the training loss of the residual nets.',
    },
    expect: { kind: 'ordering', metric: 'plain12', above: 'residual12', factor: 1.5 },
    given,
    control: 'plain-nets-get-shortcuts',
    source: 'seeds 1-8: 2.8 to 36 times, median 9.4',
  },
  {
    id: 'shortcut-cures-24-layers',
    statement: {
      zh: '24 层时差得更远：3 倍以上。',
      en: 'With 24 layers they are further apart: over 3 times.',
    },
    expect: { kind: 'ordering', metric: 'plain24', above: 'residual24', factor: 3 },
    given,
    control: 'plain-nets-get-shortcuts',
    source: 'seeds 1-8: 7.6 to 93 times, median 17',
  },
  {
    id: 'residual-24-trains',
    statement: {
      zh: '24 层的残差网络训练得动：训练损失在 0.002 到 0.15 之间。',
      en: 'The residual nets of 24 layers do train, to a loss between 0.002 and 0.15.',
    },
    expect: { kind: 'band', metric: 'residual24', min: 0.002, max: 0.15 },
    given,
    control: 'frozen-branches',
    source: 'seeds 1-8: 0.0051 to 0.087, median 0.030',
  },
  {
    id: 'deeper-residual-is-no-worse',
    statement: {
      zh: '有了捷径，越深越好：4 层的训练损失是 24 层的 1.5 倍以上。',
      en: 'With shortcuts depth helps: 4 layers have over 1.5 times the training loss of 24.',
    },
    expect: { kind: 'ordering', metric: 'residual4', above: 'residual24', factor: 1.5 },
    given,
    control: 'frozen-branches',
    source: 'seeds 1-8: 2.5 to 25 times, median 7.3',
  },
];
