/** One small batch: a healthy net memorises it, and each mistake fails in its own way. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '先过拟合一小批', en: 'Overfit one batch first' },
  question: {
    zh: '背不下一小批数据，说明哪里错了？',
    en: 'A net cannot memorise one batch: what is wrong?',
  },
  summary: {
    zh: '健康的网络把一小批数据背下来，损失接近 0；看七种常见的错误各自停在哪里，又有哪两种蒙混过关。',
    en: 'A healthy net memorises one small batch and its loss nears 0; see where each of seven common mistakes stops, and which two pass unnoticed.',
  },
  topics: ['learning-rules', 'numerics'],
  knobs: ['learningRate', 'samples'],
  backend: 'cpu',
};
