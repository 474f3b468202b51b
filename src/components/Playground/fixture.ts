/** A small experiment for tests of the playground: two curves, a table, every kind of knob. */
import type { Experiment, Recording } from '../../experiments/experiment';
import type { Row } from '../../lab/events';

const main = `import { chart, param, progress, random, report, seed, table } from 'lab';
import { decay } from './decay';

// zh: 学习率
// en: The learning rate
const rate = param('rate', 0.1, [0, 1, 0.05]);
const scale = param('scale', 1, [0.01, 100, 0.01], 'log');
const shape = param('shape', 'smooth', ['smooth', 'noisy']);
const twice = param('twice', false);
const formula = param('formula', 'x * x');

const curve = chart('loss', { x: 'step', y: 'loss', color: 'method' });
const rng = random(seed);
const steps = twice ? 120 : 60;
for (let step = 0; step < steps; step += 1) {
  const noise = shape === 'noisy' ? rng.normal(0, 0.05) : 0;
  curve.line([
    { step, loss: scale * decay(rate, step) + noise, method: 'ours' },
    { step, loss: scale * decay(rate / 2, step) + noise, method: 'theirs' },
  ]);
  progress(step + 1, steps);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
console.log('formula', formula, { steps, nested: { rate } });
table('ends', [{ method: 'ours', loss: scale * decay(rate, steps) }]);
report('last', decay(rate, steps));
report('first', decay(rate, 0));
`;

const decay = `/** Loss after a number of steps. */
export function decay(rate: number, step: number): number {
  return Math.exp(-rate * step);
}
`;

const rows: readonly Row[] = Array.from({ length: 60 }, (_, step) => [
  { step, loss: Math.exp(-0.1 * step), method: 'ours' },
  { step, loss: Math.exp(-0.05 * step), method: 'theirs' },
]).flat();

const svg =
  '<svg viewBox="0 0 440 270" role="img" aria-label="loss"><path d="M56,30L420,220" stroke="currentColor"/></svg>';

export const fixture: Experiment & { readonly recorded: Recording } = {
  id: 'fixture',
  chapter: 26,
  title: { zh: '损失怎样下降', en: 'How the loss falls' },
  question: { zh: '谁先到底？', en: 'Which gets down first?' },
  summary: { zh: '看两条曲线谁先到底。', en: 'Watch which curve gets down first.' },
  topics: ['learning-rules'],
  labels: {
    rate: { zh: '学习率', en: 'learning rate' },
    scale: { zh: '尺度', en: 'scale' },
    shape: { zh: '形状', en: 'shape' },
    smooth: { zh: '光滑', en: 'smooth' },
    noisy: { zh: '带噪声', en: 'noisy' },
    twice: { zh: '跑两倍步数', en: 'twice the steps' },
    formula: { zh: '公式', en: 'formula' },
    step: { zh: '步数', en: 'step' },
    loss: { zh: '损失', en: 'loss' },
    method: { zh: '方法', en: 'method' },
    ours: { zh: '我们的', en: 'ours' },
    theirs: { zh: '对照', en: 'theirs' },
    ends: { zh: '末值', en: 'Final values' },
    last: { zh: '最后的损失', en: 'final loss' },
    first: { zh: '最初的损失', en: 'first loss' },
  },
  claims: [
    {
      id: 'falls',
      statement: { zh: '损失降到十分之一以下。', en: 'The loss falls below a tenth.' },
      expect: { kind: 'band', metric: 'last', max: 0.1 },
      given: ['rate'],
      control: 'nothing-decays',
      source: 'closed form',
    },
    {
      id: 'starts-higher',
      statement: { zh: '开始时的损失更大。', en: 'The loss is larger at the start.' },
      expect: { kind: 'ordering', metric: 'first', above: 'last', factor: 2 },
      source: 'closed form',
    },
  ],
  controls: [
    {
      id: 'nothing-decays',
      name: { zh: '什么都不衰减', en: 'nothing decays' },
      changes: [{ file: 'decay.ts', from: 'Math.exp(-rate * step)', to: '1' }],
    },
  ],
  files: { 'main.ts': main, 'decay.ts': decay },
  backend: 'cpu',
  recorded: {
    params: [
      { kind: 'number', name: 'rate', value: 0.1, min: 0, max: 1, step: 0.05 },
      { kind: 'number', name: 'scale', value: 1, min: 0.01, max: 100, step: 0.01, scale: 'log' },
      { kind: 'choice', name: 'shape', value: 'smooth', options: ['smooth', 'noisy'] },
      { kind: 'switch', name: 'twice', value: false },
      { kind: 'text', name: 'formula', value: 'x * x' },
    ],
    metrics: { last: 0.00248, first: 1 },
    charts: {
      loss: {
        spec: { x: { field: 'step' }, y: { field: 'loss' }, color: 'method' },
        layers: [{ mark: 'line', rows }],
        svg: { zh: svg, en: svg },
      },
    },
    tables: { ends: [{ method: 'ours', loss: 0.00248 }] },
    seconds: 0.5,
    browser: 'Chromium 156',
  },
};
