/** What takes the causes of overfit-one-batch away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'large-logits',
    name: { zh: '输出层的权重放大', en: 'large output weights' },
    changes: [{ file: 'training.ts', from: 'weights.mul(0.1)', to: 'weights.mul(5)' }],
  },
  {
    id: 'labels-never-the-same',
    name: { zh: '标签步步不同', en: 'labels that are never the same' },
    changes: [
      {
        file: 'training.ts',
        from: "if (bug.shuffles === 'always')",
        to: 'if (!bug.keepsGradients)',
      },
    ],
  },
  {
    id: 'all-mended',
    name: { zh: '错误都改正', en: 'mistakes put right' },
    changes: [
      { file: 'training.ts', from: 'if (bug.isFrozen) continue;', to: '' },
      { file: 'training.ts', from: 'bug.climbs ? -1 : 1', to: '1' },
      { file: 'training.ts', from: 'if (bug.softmaxTwice) logits = tf.softmax(logits);', to: '' },
      { file: 'training.ts', from: 'classes = order.shuffle(labels);', to: 'classes = labels;' },
      { file: 'training.ts', from: 'bug.keepsGradients ? 1 : 0', to: '0' },
      { file: 'training.ts', from: 'bug.inputScale ?? 1', to: '1' },
    ],
  },
];
