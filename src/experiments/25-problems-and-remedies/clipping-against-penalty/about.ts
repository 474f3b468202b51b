/** A critic kept Lipschitz by weight clipping wastes its weights and its gradient dies or explodes; the penalty holds it at 1. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '权重裁剪与梯度惩罚',
    en: 'Weight clipping against gradient penalty',
  },
  question: {
    zh: '约束评论家，权重裁剪差在哪里？',
    en: 'What is wrong with clipping weights to hold a critic?',
  },
  summary: {
    zh: '训练同一个评论家，看裁剪怎样把权重挤到边界、让梯度消失或爆炸，梯度惩罚怎样让它停在 1 附近。',
    en: 'Train the same critic and watch clipping push weights to the bound and gradients to vanish or explode, while the penalty holds them near 1.',
  },
  topics: ['generative'],
  backend: 'wasm',
};
