/** Texts for every name that sparse-coding uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const methods: Readonly<Record<string, Localized>> = {
  ista: { zh: '稀疏编码（ISTA）', en: 'Sparse coding (ISTA)' },
  encoder: { zh: '稀疏自编码器', en: 'Sparse autoencoder' },
};
const measures: Readonly<Record<string, Localized>> = {
  Objective: { zh: '目标', en: 'Objective' },
  Error: { zh: '重建误差', en: 'Error' },
  Atoms: { zh: '用到的原子数', en: 'Atoms used' },
  Right: { zh: '原子全对的信号', en: 'Signals with all atoms right' },
  Slope: { zh: '误差的最大斜率', en: 'Greatest slope of the error' },
};
const metrics = Object.entries(methods).flatMap(([method, who]) =>
  Object.entries(measures).map(([measure, what]): [string, Localized] => [
    method + measure,
    { zh: `${who.zh}：${what.zh}`, en: `${who.en}: ${what.en.toLowerCase()}` },
  ]),
);

export const labels: Experiment['labels'] = {
  // Parameters
  lambda: { zh: '稀疏惩罚 λ', en: 'Sparsity penalty λ' },
  active: { zh: '每个信号由几个原子组成', en: 'Atoms in each signal' },
  noise: { zh: '噪声的标准差', en: 'Standard deviation of the noise' },
  iterations: { zh: 'ISTA 的迭代次数', en: 'Iterations of ISTA' },
  // Charts, tables and their fields
  objective: {
    zh: 'ISTA：目标随迭代下降',
    en: 'ISTA: the objective falls',
    see: {
      zh: '先快后慢，一次也没有回升，到右端已经走平。',
      en: 'Fast at first, then slower, never up again; at the right end it is level.',
    },
  },
  iteration: { zh: '迭代', en: 'Iteration' },
  energy: { zh: '目标（64 个信号的平均）', en: 'Objective (mean of 64 signals)' },
  codes: {
    zh: '第一个信号的编码',
    en: 'Codes of the first signal',
    see: {
      zh: '稀疏编码的高柱与真实的同处，只是略矮；自编码器把信号摊到许多原子上。',
      en: 'The high bars of sparse coding stand where the true ones do, a little lower; the autoencoder spreads the signal over many atoms.',
    },
  },
  atom: { zh: '原子', en: 'Atom' },
  coefficient: { zh: '系数', en: 'Value' },
  truth: { zh: '真实的编码', en: 'The true code' },
  comparison: { zh: '64 个信号上的比较', en: 'Compared on 64 signals' },
  ...methods,
  ...measures,
  // Metrics
  ...Object.fromEntries(metrics),
  price: {
    zh: '编码器的目标是 ISTA 的几倍',
    en: 'Objective: the autoencoder’s over ISTA’s',
  },
  rises: { zh: '目标上升的次数', en: 'How often the objective rose' },
  shortened1: { zh: '0.3 的软阈值', en: 'Soft threshold of 0.3' },
  shortened2: { zh: '−0.02 的软阈值', en: 'Soft threshold of −0.02' },
};
