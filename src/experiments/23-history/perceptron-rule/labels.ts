/** Texts for every name that perceptron-rule uses. */
import type { Experiment } from '../../experiment';

const gates = { and: 'AND', or: 'OR', nand: 'NAND', nor: 'NOR', xor: 'XOR', xnor: 'XNOR' };

const gateLabels = Object.fromEntries(
  Object.entries(gates).flatMap(([gate, name]) => [
    [gate, { zh: name, en: name }],
    [`${gate}Mistakes`, { zh: `${name}：犯错总数`, en: `${name}: mistakes in all` }],
    [`${gate}Epochs`, { zh: `${name}：学了几轮`, en: `${name}: epochs taken` }],
    [
      `${gate}LastMistakes`,
      { zh: `${name}：最后一轮的犯错数`, en: `${name}: mistakes in the last epoch` },
    ],
    [`${gate}W0`, { zh: `${name}：最后的 w₀`, en: `${name}: w₀ at the end` }],
    [`${gate}W1`, { zh: `${name}：最后的 w₁`, en: `${name}: w₁ at the end` }],
    [`${gate}W2`, { zh: `${name}：最后的 w₂`, en: `${name}: w₂ at the end` }],
  ]),
);

export const labels: Experiment['labels'] = {
  ...gateLabels,
  // Parameters
  gate: { zh: '逻辑门', en: 'Gate' },
  start: { zh: '初始权重', en: 'Weights at the start' },
  zero: { zh: '全为零', en: 'all zero' },
  random: { zh: '随机（由种子决定）', en: 'random, from the seed' },
  epochs: { zh: '轮数', en: 'Epochs' },
  frame: { zh: '每次更新停留（毫秒）', en: 'Pause after an update (ms)' },
  // Charts, tables and their fields
  decision: {
    zh: '直线怎样移动',
    en: 'How the line moves',
    see: {
      zh: '学完之后，(1, 1) 在直线一侧，另外三个角在另一侧；短线指向输出 1 的一侧。',
      en: 'In the end (1, 1) is on one side of the line and the other corners on the other; the short stroke points to the side that fires.',
    },
  },
  x1: { zh: '输入 x₁', en: 'Input x₁' },
  x2: { zh: '输入 x₂', en: 'Input x₂' },
  part: { zh: '图例', en: 'Part' },
  boundary: { zh: '决策直线', en: 'decision line' },
  normal: { zh: '指向激活一侧', en: 'towards the side that fires' },
  fire: { zh: '应为 1', en: 'should be 1' },
  rest: { zh: '应为 0', en: 'should be 0' },
  mistakesPerEpoch: {
    zh: '每轮犯几次错',
    en: 'Mistakes in each epoch',
    see: {
      zh: '犯错数并非一轮比一轮少，但终于到 0：没有错，直线就不再动。',
      en: 'The count does not fall in every epoch, but it gets to 0; without a mistake the line stays.',
    },
  },
  epoch: { zh: '轮', en: 'Epoch' },
  mistakes: { zh: '犯错数', en: 'Mistakes' },
  weights: {
    zh: '权重的轨迹：收敛还是循环',
    en: 'The path of the weights: settled or a cycle',
    see: {
      zh: 'AND 的权重走到一处就停下；XOR 的转着圈，每轮都回到出发点。',
      en: 'For AND the weights come to rest; for XOR they go in circles, back at the start after every epoch.',
    },
  },
  presentation: { zh: '看过的样本数', en: 'Samples seen' },
  value: { zh: '权重', en: 'Weight' },
  weight: { zh: '哪个权重', en: 'Which weight' },
  w0: { zh: 'w₀（偏置）', en: 'w₀ (bias)' },
  w1: { zh: 'w₁', en: 'w₁' },
  w2: { zh: 'w₂', en: 'w₂' },
  functions: {
    zh: '三输入的 256 个函数，哪些学得会',
    en: 'Which of the 256 functions of three inputs are learned',
    see: {
      zh: '学得会的不到一半。转半圈，图案不变：一个函数学得会，取反也学得会。',
      en: 'Fewer than half are learned. Turned by half a turn the pattern is the same: with a function, its negation is learned too.',
    },
  },
  lowBits: { zh: '真值表低四位', en: 'Low four bits of the truth table' },
  highBits: { zh: '真值表高四位', en: 'High four bits of the truth table' },
  outcome: { zh: '结局', en: 'Outcome' },
  learned: { zh: '学得会', en: 'learned' },
  never: { zh: '永远学不会', en: 'never learned' },
  summary: { zh: '六种逻辑门', en: 'Six gates' },
  lastMistakes: { zh: '最后一轮犯错', en: 'Mistakes in the last epoch' },
  // Metrics
  xorDrift: {
    zh: 'XOR：每轮之后权重离出发点的最大距离',
    en: 'XOR: farthest any weight is from its start after an epoch',
  },
  learnedOf1: { zh: '一个输入：学得会的函数（共 4 个）', en: 'One input: functions learned, of 4' },
  learnedOf2: {
    zh: '两个输入：学得会的函数（共 16 个）',
    en: 'Two inputs: functions learned, of 16',
  },
  learnedOf3: {
    zh: '三个输入：学得会的函数（共 256 个）',
    en: 'Three inputs: functions learned, of 256',
  },
};
