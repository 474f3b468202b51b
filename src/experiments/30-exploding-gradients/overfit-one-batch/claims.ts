/** What overfit-one-batch must show. Bands were measured over seeds 1 to 12 and leave room on both sides. */
import type { Claim } from '../../claim';

const passes = { kind: 'band', min: 1e-4, max: 0.02 } as const;
const training = ['steps', 'learningRate', 'samples'];

export const claims: readonly Claim[] = [
  {
    id: 'starts-at-ln-4',
    statement: {
      zh: '四类，还没训练：损失与 ln 4 相差不到 0.15。',
      en: 'Four classes, no training: the loss is within 0.15 of ln 4.',
    },
    expect: { kind: 'equals', metric: 'healthy-start', value: Math.log(4), tolerance: 0.15 },
    given: ['samples'],
    control: 'large-logits',
    source: 'closed form for equal logits; seeds 1-12: 1.36 to 1.47',
  },
  {
    id: 'a-healthy-net-memorises',
    statement: {
      zh: '健康的网络把一批背下来：300 步之后损失不到 0.02。',
      en: 'A healthy net memorises the batch: after 300 steps its loss is below 0.02.',
    },
    expect: { ...passes, metric: 'healthy-end' },
    given: training,
    control: 'labels-never-the-same',
    source: 'seeds 1-12: 0.0036 to 0.0062',
  },
  {
    id: 'frozen-does-not-move',
    statement: {
      zh: '参数没交给优化器，损失一点不变。',
      en: 'With parameters that the optimiser never got, the loss does not change at all.',
    },
    expect: { kind: 'equals', metric: 'frozen-change', value: 0, tolerance: 1e-9 },
    control: 'all-mended',
    source: 'exact: nothing is updated',
  },
  {
    id: 'the-wrong-sign-climbs',
    statement: {
      zh: '符号反了，损失涨到起点的一百倍以上。',
      en: 'With the wrong sign the loss climbs to more than a hundred times its start.',
    },
    expect: {
      kind: 'ordering',
      metric: 'climbing-highest',
      above: 'climbing-start',
      factor: 100,
    },
    given: training,
    control: 'all-mended',
    source: 'seeds 1-12: above 1e4 within 300 steps, where the run is stopped',
  },
  {
    id: 'softmax-twice-has-a-floor',
    statement: {
      zh: 'softmax 做了两次：停在 ln(1 + 3/e) ≈ 0.744 之上不到 0.12 处。',
      en: 'Softmax twice: it stops less than 0.12 above ln(1 + 3/e) ≈ 0.744.',
    },
    expect: {
      kind: 'band',
      metric: 'softmaxTwice-end',
      min: Math.log(1 + 3 / Math.E),
      max: Math.log(1 + 3 / Math.E) + 0.12,
    },
    given: training,
    control: 'all-mended',
    source: 'lower bound in closed form; seeds 1-12: 0.748 to 0.812',
  },
  {
    id: 'reshuffled-labels-stay-at-ln-4',
    statement: {
      zh: '标签每步重新打乱：损失停在 1.25 与 1.65 之间，不比瞎猜好。',
      en: 'Labels reshuffled at each step: the loss stays between 1.25 and 1.65, no better than guessing.',
    },
    expect: { kind: 'band', metric: 'shuffledEachStep-end', min: 1.25, max: 1.65 },
    given: training,
    control: 'all-mended',
    source: 'seeds 1-12: 1.40 to 1.46',
  },
  {
    id: 'wrong-labels-pass',
    statement: {
      zh: '标签错了但固定不变：照样背下来，损失不到 0.02。',
      en: 'Wrong labels that stay the same are memorised just as well, to a loss below 0.02.',
    },
    expect: { ...passes, metric: 'shuffledOnce-end' },
    given: training,
    control: 'labels-never-the-same',
    source: 'seeds 1-12: 0.0034 to 0.0069',
  },
  {
    id: 'kept-gradients-pass-too',
    statement: {
      zh: '忘了清零梯度，在这一批上降得更低，不到健康网络的十分之一。',
      en: 'With gradients never zeroed, the loss on this batch falls lower still, below a tenth of the healthy net’s.',
    },
    expect: { kind: 'ordering', metric: 'healthy-end', above: 'keptGradients-end', factor: 10 },
    given: training,
    control: 'all-mended',
    source: 'seeds 1-12: at most 6.3e-6 against 0.0036 to 0.0062',
  },
  {
    id: 'huge-inputs-start-high',
    statement: {
      zh: '输入大了一百倍：起点的损失是健康网络的三倍以上。',
      en: 'With inputs a hundred times too large the loss starts at more than three times the healthy net’s.',
    },
    expect: { kind: 'ordering', metric: 'hugeInputs-start', above: 'healthy-start', factor: 3 },
    control: 'all-mended',
    source: 'seeds 1-12: 8.9 to 28.2 against 1.36 to 1.47',
  },
];
