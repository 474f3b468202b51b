/** What experiments are about, across chapters: the gallery sorts them by it. */
import type { Localized } from '../data/language';

/** In the order in which the gallery offers them. */
export const topics = {
  'learning-rules': { zh: '学习规则与优化', en: 'Learning rules and optimisers' },
  regression: { zh: '回归与连接函数', en: 'Regression and links' },
  capacity: { zh: '表达能力', en: 'Expressive power' },
  activation: { zh: '激活函数', en: 'Activation functions' },
  initialization: { zh: '初始化', en: 'Initialisation' },
  gradients: { zh: '梯度消失与爆炸', en: 'Vanishing and exploding gradients' },
  normalization: { zh: '归一化', en: 'Normalisation' },
  shortcuts: { zh: '残差与捷径', en: 'Residuals and shortcuts' },
  recurrent: { zh: '循环网络', en: 'Recurrent nets' },
  convolution: { zh: '卷积与局部连接', en: 'Convolution and local connections' },
  landscape: { zh: '损失地形', en: 'Loss landscape' },
  representation: { zh: '表示学习', en: 'Learned representations' },
  energy: { zh: '能量模型', en: 'Energy-based models' },
  generative: { zh: '生成模型', en: 'Generative models' },
  counting: { zh: '参数量与计算量', en: 'Parameters and cost' },
  numerics: { zh: '数值精度', en: 'Floating-point limits' },
} as const satisfies Readonly<Record<string, Localized>>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as Topic[];

export function isTopic(name: string | undefined): name is Topic {
  return name !== undefined && Object.hasOwn(topics, name);
}
