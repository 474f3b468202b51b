/** Units that start alike, and weights that all times share. */
import type { Term } from '../../../data/term';

export const symmetry: readonly Term[] = [
  {
    id: 'symmetry-breaking',
    chapter: 22,
    name: { zh: '打破对称', en: 'symmetry breaking' },
    definition: {
      zh: '让同一层的单元从不同的权重出发，否则它们的梯度相等，训练多久都一样。',
      en: 'Units of a layer are given different weights at the start; otherwise their gradients are equal and they stay the same for ever.',
    },
  },
  {
    id: 'truncated-bptt',
    chapter: 22,
    name: { zh: '截断的沿时间反向传播', en: 'truncated back-propagation through time' },
    abbreviation: 'TBPTT',
    definition: {
      zh: '状态一段接一段往前传，梯度只回传本段。省内存，但看不见跨段的依赖。',
      en: 'The state passes from segment to segment, the gradient only within one. It saves memory and does not see dependencies across segments.',
    },
  },
];
