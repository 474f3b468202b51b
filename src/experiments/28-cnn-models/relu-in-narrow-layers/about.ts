/** What ReLU loses in a narrow layer and keeps in a wide one: why MobileNet v2's bottleneck is linear. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: 'ReLU 在窄处丢信息', en: 'ReLU loses information where it is narrow' },
  question: {
    zh: '瓶颈的窄端为什么不接 ReLU？',
    en: 'Why is there no ReLU at the narrow end of a bottleneck?',
  },
  summary: {
    zh: '数一数有几成的点，过了 ReLU 之后至少有一个方向再也找不回来，再看加宽几倍才够。',
    en: 'Count the points at which a ReLU loses at least one direction for good, and see how much wider a layer has to be.',
  },
  topics: ['activation', 'convolution'],
  backend: 'cpu',
};
