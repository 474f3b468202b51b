/** What the picture of the timeline stands in: threads, eras, lulls and winters. */
import type { Localized } from '../../../data/language';
import type { ThreadId } from './entry';

export const threads: Readonly<Record<ThreadId, Localized>> = {
  neurons: { zh: '神经元与学习规则', en: 'Neurons and learning rules' },
  convolution: { zh: '卷积与视觉', en: 'Convolution and vision' },
  sequences: { zh: '循环与序列', en: 'Recurrence and sequences' },
  generative: { zh: '能量与生成模型', en: 'Energy and generative models' },
  theory: { zh: '理论与优化', en: 'Theory and optimisation' },
  systems: { zh: '系统与里程碑', en: 'Systems and milestones' },
};

export interface Era {
  /** First year, and the first year of the next era. */
  readonly from: number;
  readonly to: number;
  readonly title: Localized;
}

export const eras: readonly Era[] = [
  {
    from: 1943,
    to: 1969,
    title: { zh: '从神经元到感知机', en: 'From the neuron to the perceptron' },
  },
  { from: 1969, to: 1986, title: { zh: '第一次低谷', en: 'The first lull' } },
  {
    from: 1986,
    to: 2006,
    title: { zh: '反向传播与第二次低谷', en: 'Back-propagation, and the second lull' },
  },
  { from: 2006, to: 2017, title: { zh: '深度学习兴起', en: 'Deep learning rises' } },
  { from: 2017, to: 2026, title: { zh: 'Transformer 之后', en: 'Since the Transformer' } },
];

export interface Span {
  readonly id: string;
  readonly from: number;
  /** From here to `to` it fades. */
  readonly fades?: number;
  readonly to: number;
  readonly title: Localized;
}

/** Years in which neural networks were out of favour; the borders are not sharp. */
export const lulls: readonly Span[] = [
  { id: 'first', from: 1969, fades: 1982, to: 1986, title: { zh: '第一次低谷', en: 'First lull' } },
  { id: 'second', from: 1995, to: 2006, title: { zh: '第二次低谷', en: 'Second lull' } },
];

/** Years in which artificial intelligence as a whole lost support: other years, other causes. */
export const winters: readonly Span[] = [
  { id: 'first', from: 1974, to: 1980, title: { zh: 'AI 寒冬', en: 'AI winter' } },
  { id: 'second', from: 1987, to: 1993, title: { zh: 'AI 寒冬', en: 'AI winter' } },
];
