/** What takes the causes of loss-scaling-and-master-weights away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'gradients-kept-exact',
    name: { zh: '梯度不舍入', en: 'gradients that are not rounded' },
    changes: [{ file: 'training.ts', from: 'exact.map((g) => cast(g))', to: 'exact' }],
  },
  {
    id: 'updates-kept-exact',
    name: { zh: '更新不舍入', en: 'updates that are not rounded' },
    changes: [
      {
        file: 'training.ts',
        from: 'plan.master ? updated : cast(updated, chance)',
        to: 'updated',
      },
    ],
  },
  {
    id: 'masters-in-sixteen-bits',
    name: { zh: '主权重也存成 16 位', en: 'master weights in 16 bits too' },
    changes: [
      {
        file: 'training.ts',
        from: 'plan.master ? updated : cast(updated, chance)',
        to: 'cast(updated)',
      },
    ],
  },
  {
    id: 'five-exponent-bits',
    name: { zh: 'bf16 只有 5 位指数', en: 'a bf16 with five exponent bits' },
    changes: [
      { file: 'training.ts', from: 'bf16: { exponentBits: 8', to: 'bf16: { exponentBits: 5' },
    ],
  },
  {
    id: 'no-loss-scaling',
    name: { zh: '损失不放大', en: 'a loss that is not scaled' },
    changes: [
      {
        file: 'main.ts',
        from: '{ scale: 2 ** 48, dynamic: true }',
        to: '{ scale: 1, dynamic: false }',
      },
    ],
  },
  {
    id: 'scale-not-halved',
    name: { zh: '遇到 Inf 只减到十分之九', en: 'a scale that shrinks by a tenth at Inf' },
    changes: [{ file: 'training.ts', from: 'scale /= 2', to: 'scale *= 0.9' }],
  },
];
