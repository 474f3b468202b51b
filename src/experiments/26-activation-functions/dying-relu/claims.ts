/** What dying-relu must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'off-is-not-dead',
    statement: {
      zh: '大步之前，关闭的（单元，样本）占比是死亡单元占比的三倍以上：在一个样本上关闭，不等于死亡。',
      en: 'Before the large step, the share of (unit, sample) pairs that are off is more than three times the share of dead units: off on one sample is not dead.',
    },
    expect: { kind: 'ordering', metric: 'offAtStart', above: 'deadAtStart', factor: 3 },
    control: 'one-sample',
    source: 'seeds 1-20: pairs off 0.463 to 0.568, units dead 0.040 to 0.105',
  },
  {
    id: 'one-large-step-kills',
    statement: {
      zh: '学习率为 10 的一步之后，四分之一到五分之三的单元死亡。',
      en: 'After one step at learning rate 10, between a quarter and three fifths of the units are dead.',
    },
    expect: { kind: 'band', metric: 'deadAfterLargeStep', min: 0.25, max: 0.6 },
    given: ['largeStep'],
    control: 'without-the-large-step',
    source: 'seeds 1-20: 0.310 to 0.505, median 0.435',
  },
  {
    id: 'far-more-than-at-start',
    statement: {
      zh: '这一步之后，死亡的单元是之前的两倍半以上。',
      en: 'After that step more than two and a half times as many units are dead as before.',
    },
    expect: { kind: 'ordering', metric: 'deadAfterLargeStep', above: 'deadAtStart', factor: 2.5 },
    given: ['largeStep'],
    control: 'without-the-large-step',
    source: 'seeds 1-20: 3.4 to 10.5 times, median 5.4',
  },
  {
    id: 'dead-units-never-change',
    statement: {
      zh: '此后的 300 步里，死亡的 ReLU 单元的输入权重一点也没有变。',
      en: 'In the 300 steps that follow, the weights into a dead ReLU unit do not change at all.',
    },
    expect: { kind: 'equals', metric: 'deadWeightChange', value: 0, tolerance: 0 },
    control: 'relu-leaks',
    source: 'exact: the gradient of ReLU is 0 on every sample, so every update is 0',
  },
  {
    id: 'living-units-do-change',
    statement: {
      zh: '同一次训练里，没有死的单元在学：输入权重变化的中位数在 0.08 到 0.3 之间。',
      en: 'In the same training the units that are not dead do learn: the median change of their weights is 0.08 to 0.3.',
    },
    expect: { kind: 'band', metric: 'livingWeightChange', min: 0.08, max: 0.3 },
    given: ['largeStep', 'optimizer'],
    control: 'no-training-afterwards',
    source: 'seeds 1-10: 0.131 to 0.174, median 0.163',
  },
  {
    id: 'leaky-survives',
    statement: {
      zh: '换成 leaky ReLU，在全部样本上为负的单元也都在继续更新。',
      en: 'With leaky ReLU, even the units that are negative on every sample go on changing.',
    },
    expect: { kind: 'band', metric: 'leakyWeightChange', min: 0.01, max: 0.3 },
    given: ['largeStep', 'leakySlope', 'optimizer'],
    control: 'leaky-does-not-leak',
    source: 'seeds 1-20: 0.025 to 0.153, median 0.068',
  },
  {
    id: 'no-dead-unit-comes-back',
    statement: {
      zh: '下面没有可训练的层时，这 300 步里没有一个死亡的 ReLU 单元复活。',
      en: 'With no trainable layer below, not one dead ReLU unit comes back in these 300 steps.',
    },
    expect: { kind: 'equals', metric: 'revived', value: 0, tolerance: 0 },
    control: 'layer-below-all',
    source: 'exact: neither the weights into a dead unit nor its inputs change',
  },
  {
    id: 'layer-below-revives',
    statement: {
      zh: '下面再有一层可训练的，死亡的单元里有百分之三到四成复活。',
      en: 'With a trainable layer below, between 3% and 40% of the dead units come back.',
    },
    expect: { kind: 'band', metric: 'revivedByLayerBelow', min: 0.03, max: 0.4 },
    given: ['largeStep', 'optimizer'],
    control: 'layer-below-frozen',
    source: 'seeds 1-20: 0.061 to 0.232, median 0.094; under the control 0 on seeds 1-5',
  },
  {
    id: 'dead-share-rises-with-step',
    statement: {
      zh: '大步的学习率从 1 增到 10，死亡单元的占比增到两倍以上。',
      en: 'When the learning rate of the large step goes from 1 to 10, the share of dead units more than doubles.',
    },
    expect: { kind: 'ordering', metric: 'deadAtStep10', above: 'deadAtStep1', factor: 2 },
    control: 'without-the-large-step',
    source: 'seeds 1-20, all holding: 0.065 to 0.180 after step 1, 0.310 to 0.505 after step 10',
  },
];
