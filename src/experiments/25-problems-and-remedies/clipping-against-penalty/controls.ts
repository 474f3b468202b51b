/** What takes the causes of clipping-against-penalty away, one at a time. */
import type { Change, Control } from '../../control';

/** Of the penalty, the small and the large bound, those that a control is about: it is done sooner. */
const only = (plans: string): Change => ({
  file: 'main.ts',
  from: 'inTurn(plans)',
  to: `inTurn(${plans})`,
});

export const controls: readonly Control[] = [
  {
    id: 'without-the-penalty',
    name: { zh: '没有梯度惩罚', en: 'without the gradient penalty' },
    changes: [
      only('plans.slice(0, 1)'),
      { file: 'main.ts', from: 'penalty.mul(lambda).sub(gap)', to: 'gap.neg()' },
    ],
  },
  {
    id: 'without-clipping',
    name: { zh: '权重没有截断', en: 'without the clipping' },
    changes: [
      only('plans.slice(1, 2)'),
      { file: 'main.ts', from: 'p.assign(p.clipByValue(-bound, bound));', to: '' },
    ],
  },
  {
    id: 'one-hidden-layer',
    name: { zh: '评论家只有一个隐层', en: 'a critic of one hidden layer' },
    changes: [
      only('plans.slice(1)'),
      { file: 'main.ts', from: '[2, width, width, width, 1]', to: '[2, width, 1]' },
    ],
  },
  {
    id: 'critic-never-trained',
    name: { zh: '评论家没有训练', en: 'a critic that is never trained' },
    changes: [
      only('plans.slice(2)'),
      { file: 'main.ts', from: 'minimize(optimizer, loss, critic.parameters);', to: '' },
    ],
  },
];
