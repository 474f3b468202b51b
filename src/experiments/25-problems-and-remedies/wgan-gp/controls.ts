/** What takes the causes of wgan-gp away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-the-penalty',
    name: { zh: '没有梯度惩罚', en: 'without the gradient penalty' },
    changes: [
      {
        file: 'main.ts',
        from: 'loss.critic(a, b).add(penalty.mul(lambda))',
        to: 'loss.critic(a, b)',
      },
    ],
  },
  {
    id: 'generator-never-trained',
    name: { zh: '生成器没有训练', en: 'a generator that is never trained' },
    changes: [
      {
        file: 'main.ts',
        from: 'minimize(forGenerator, objective, generator.parameters);',
        to: '',
      },
    ],
  },
];
