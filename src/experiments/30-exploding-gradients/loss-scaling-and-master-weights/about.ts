/** Loss scaling rescues gradients, master weights rescue updates. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '损失缩放与主权重', en: 'Loss scaling and master weights' },
  question: {
    zh: '只用 16 位训练，哪里会丢东西，怎样救回来？',
    en: 'Training in 16 bits: what is lost, and what brings it back?',
  },
  summary: {
    zh: '同一个网络用 fp32、fp16、bf16 各训练一遍；看损失缩放救回梯度，fp32 的主权重救回更新。',
    en: 'One net trained in fp32, fp16 and bf16; watch loss scaling bring back gradients, and master weights in fp32 bring back updates.',
  },
  topics: ['numerics'],
  backend: 'cpu',
};
