/** The ten questions: number, place in the site, title, and whether the chapter is out. */
import type { Localized } from './language';

export interface Chapter {
  /** Number in the interview list the site answers (21 to 30). */
  readonly number: number;
  /** URL below the site's root, and the folder's name without its number. */
  readonly slug: string;
  readonly title: Localized;
  /** The problem the chapter starts from, in one short sentence. */
  readonly problem: Localized;
  /** What the chapter answers it with. */
  readonly remedy: Localized;
  /** The recorded chart that stands for the chapter. */
  readonly picture: { readonly experiment: string; readonly chart: string };
  /** Chapters to come are shown on the map, without a link. */
  readonly released: boolean;
}

export const chapters: readonly Chapter[] = [
  {
    number: 21,
    slug: 'generalized-linear-models',
    title: { zh: '广义线性模型', en: 'Generalized linear models' },
    problem: {
      zh: '输出是类别、计数或正数，线性回归管不住。',
      en: 'Outputs are classes, counts or positive numbers, and linear regression goes out of range.',
    },
    remedy: {
      zh: '换分布，配连接函数；激活函数是连接函数的反函数。',
      en: 'Choose a distribution and a link; the activation is the inverse of the link.',
    },
    picture: { experiment: 'one-neuron-many-families', chart: 'fitted' },
    released: true,
  },
  {
    number: 22,
    slug: 'vanishing-gradients',
    title: { zh: '梯度消失与梯度爆炸', en: 'Vanishing and exploding gradients' },
    problem: {
      zh: '网络一深，前几层的梯度不是趋于零，就是大得没法用。',
      en: 'With depth, the first layers get gradients that fade to nothing or grow beyond use.',
    },
    remedy: {
      zh: '让每层雅可比矩阵的尺度接近 1：初始化、残差、归一化、裁剪。',
      en: 'Keep every layer’s Jacobian near scale one: initialisation, residuals, normalisation, clipping.',
    },
    picture: { experiment: 'depth-and-initialization', chart: 'equalWeights' },
    released: true,
  },
  {
    number: 23,
    slug: 'history',
    title: { zh: '神经网络的发展史', en: 'A history of neural networks' },
    problem: {
      zh: '感知机解不了异或，多层网络又没有通行的训练方法。',
      en: 'The perceptron cannot do XOR, and for more layers there was no accepted way to train.',
    },
    remedy: {
      zh: '反向传播、更多数据、更快的机器，以及两次低谷里的坚持。',
      en: 'Back-propagation, more data, faster machines, and persistence through two lulls.',
    },
    picture: { experiment: 'perceptron-rule', chart: 'decision' },
    released: true,
  },
  {
    number: 24,
    slug: 'methods',
    title: { zh: '常用的深度学习方法', en: 'The common methods' },
    problem: {
      zh: '自编码器、RBM、CNN、RNN……名词一串，界线不清。',
      en: 'Autoencoder, RBM, CNN, RNN: a string of names without borders.',
    },
    remedy: {
      zh: '按“学什么、怎么学、对什么不变”分门别类，逐个跑一遍。',
      en: 'Sort them by what they learn, how, and what they are blind to; then run each.',
    },
    picture: { experiment: 'mnist-1d', chart: 'tests' },
    released: true,
  },
  {
    number: 25,
    slug: 'problems-and-remedies',
    title: { zh: '从问题与对策看技术演进', en: 'Problems and remedies' },
    problem: {
      zh: '流传的答案把因果讲成了年表，还把对象讲错了。',
      en: 'The answer that circulates turns causes into a calendar and names the wrong objects.',
    },
    remedy: {
      zh: '一条链：每一步修好一个问题，又带来下一个。',
      en: 'A chain: each step mends one problem and brings the next.',
    },
    picture: { experiment: 'remedies-for-depth', chart: 'gradient' },
    released: true,
  },
  {
    number: 26,
    slug: 'activation-functions',
    title: { zh: '激活函数', en: 'Activation functions' },
    problem: {
      zh: '没有激活函数，再多层也只抵一层线性变换；有了它，梯度又可能消失，单元可能死亡。',
      en: 'Without one, any depth is a single linear map; with one, gradients may vanish and units may die.',
    },
    remedy: {
      zh: '必要的性质只有两条，其余是取舍。每一条都可以当场试。',
      en: 'Two properties are necessary, the rest are trade-offs. Each can be tried on the spot.',
    },
    picture: { experiment: 'activation-explorer', chart: 'curves' },
    released: true,
  },
  {
    number: 27,
    slug: 'local-optima',
    title: { zh: '局部最优与鞍点', en: 'Local optima and saddle points' },
    problem: {
      zh: '损失面不是凸的，训练会不会卡在坏的极小值里？',
      en: 'The loss is not convex: will training get stuck in a bad minimum?',
    },
    remedy: {
      zh: '高维里多的是鞍点；看海森矩阵的特征值说话。',
      en: 'In high dimensions saddles abound; let the eigenvalues of the Hessian speak.',
    },
    picture: { experiment: 'loss-landscape', chart: 'landscape' },
    released: true,
  },
  {
    number: 28,
    slug: 'cnn-models',
    title: { zh: '经典 CNN 模型', en: 'The classic CNN models' },
    problem: {
      zh: '加深之后训练误差反而上升；流传的对照表里有一格是错的。',
      en: 'Deeper nets had higher training error, and the table in circulation has a wrong cell.',
    },
    remedy: {
      zh: '逐层算出形状、参数量、乘加次数和感受野。',
      en: 'Compute shapes, parameters, multiply-adds and receptive fields layer by layer.',
    },
    picture: { experiment: 'degradation', chart: 'losses' },
    released: true,
  },
  {
    number: 29,
    slug: 'locally-connected',
    title: { zh: '局部连接与权重共享', en: 'Locally connected layers' },
    problem: {
      zh: '人脸对齐之后，每个位置都不一样，还该共享卷积核吗？',
      en: 'On aligned faces every position is different: should a kernel still be shared?',
    },
    remedy: {
      zh: '看数据是否平稳：对齐时局部连接占优，遇到训练时没见过的平移，卷积占优。',
      en: 'Ask whether the data are stationary: local wins when aligned, convolution under shifts unseen in training.',
    },
    picture: { experiment: 'aligned-against-shifted', chart: 'price' },
    released: true,
  },
  {
    number: 30,
    slug: 'exploding-gradients',
    title: { zh: '梯度爆炸的诊断与处理', en: 'Diagnosing exploding gradients' },
    problem: {
      zh: '损失突然变成 NaN，之前没有任何征兆？',
      en: 'The loss is suddenly NaN: was there no warning?',
    },
    remedy: {
      zh: '谱半径、梯度范数、裁剪阈值：征兆都在，看得见。',
      en: 'Spectral radius, gradient norm, clipping threshold: the signs are there to be read.',
    },
    picture: { experiment: 'explosion-detector', chart: 'gradient' },
    released: true,
  },
];

/** The chapter with this number; throws for any other number. */
export function chapterOf(number: number): Chapter {
  const found = chapters.find((chapter) => chapter.number === number);
  if (!found)
    throw new Error(`No chapter has number ${number}; the site answers questions 21 to 30.`);
  return found;
}
