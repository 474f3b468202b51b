/** Clipping makes an exploding recurrent net trainable, and leaves a vanishing one as it is. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '裁剪治爆炸，不治消失',
    en: 'Clipping mends explosion, not vanishing',
  },
  question: {
    zh: '梯度裁剪治得了爆炸，也治得了消失吗？',
    en: 'Clipping mends exploding gradients; does it mend vanishing ones?',
  },
  summary: {
    zh: '同一个循环网络，同一个记忆任务：半径大的靠裁剪走得下去，损失一路降；半径小的裁不裁剪都学不会。',
    en: 'One recurrent net, one memory task: clipping keeps the large radius going, with a loss that falls, and does nothing for the small one.',
  },
  topics: ['gradients', 'recurrent'],
  backend: 'wasm',
};
