/** Adding a branch as large as the trunk doubles the variance in each block. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '残差相加，方差翻倍',
    en: 'Residual sums double the variance',
  },
  question: {
    zh: '残差一块块加下去，信号和梯度会变多大？',
    en: 'How large do signal and gradient become as residual blocks add up?',
  },
  summary: {
    zh: '刚初始化的残差网络：支路原样相加、除以 √L、先归一化、γ 取 0，看方差和梯度怎样变。',
    en: 'Residual stacks as initialised, with branches added as they are, divided by √L, normalised first, or with γ = 0: see what variance and gradient do.',
  },
  topics: ['shortcuts', 'initialization', 'gradients'],
  backend: 'wasm',
};
