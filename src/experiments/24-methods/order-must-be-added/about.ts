/** What attention holds exactly: no order without positions, nothing from behind a mask, and rotary scores by distance alone. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '次序要另外加进去',
    en: 'Order must be added',
  },
  question: {
    zh: '打乱词序，自注意力看得出来吗？',
    en: 'Can self-attention tell that words were reordered?',
  },
  summary: {
    zh: '权重随机，不训练，只核对精确成立的性质：没有位置就不认次序，掩码之后一位不变，旋转编码的分数只看距离。',
    en: 'Random weights, no training, exact properties only: no order without positions, nothing changes behind a mask, rotary scores depend on distance alone.',
  },
  topics: ['representation'],
  backend: 'cpu',
};
