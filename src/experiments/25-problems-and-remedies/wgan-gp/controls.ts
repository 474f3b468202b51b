/** What takes the causes of wgan-gp away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-the-penalty',
    name: { zh: '没有梯度惩罚', en: 'without the gradient penalty' },
    changes: [
      {
        file: 'losses.ts',
        from: 'penalty.mul(penaltyWeight).sub(gap).asScalar()',
        to: 'gap.neg().asScalar()',
      },
    ],
  },
  {
    id: 'generator-never-trained',
    name: { zh: '生成器没有训练', en: 'a generator that is never trained' },
    changes: [{ file: 'main.ts', from: 'tf.tidy(trainGenerator);', to: '' }],
  },
];
