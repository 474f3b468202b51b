/** What readers type, and where it should lead: one of the pages must be among the first three results. */
import type { Language } from '../../src/data/language';

export interface Query {
  readonly language: Language;
  readonly query: string;
  /** Addresses below the language's root. */
  readonly pages: readonly string[];
  /** Typed with a mistake. */
  readonly misspelt?: true;
}

/* autocorrect-disable */
export const queries: readonly Query[] = [
  // Terms by name.
  { language: 'zh', query: '反向传播', pages: ['/glossary#back-propagation'] },
  { language: 'zh', query: '鞍点', pages: ['/glossary#saddle-point', '/local-optima/saddles'] },
  {
    language: 'zh',
    query: '梯度消失',
    pages: ['/glossary#vanishing-gradient', '/vanishing-gradients'],
  },
  {
    language: 'zh',
    query: '感受野',
    pages: ['/glossary#receptive-field', '/experiments/receptive-field'],
  },
  { language: 'zh', query: '海森矩阵', pages: ['/glossary#hessian'] },
  { language: 'zh', query: '万能逼近定理', pages: ['/glossary#universal-approximation-theorem'] },
  { language: 'zh', query: '批归一化', pages: ['/glossary#batch-normalisation'] },
  { language: 'zh', query: '权重共享', pages: ['/glossary#weight-sharing', '/locally-connected'] },
  { language: 'zh', query: '激励函数', pages: ['/glossary#activation-function'] },
  {
    language: 'zh',
    query: '残差',
    pages: [
      '/glossary#residual-network',
      '/problems-and-remedies/through-depth#degradation-to-resnet',
    ],
  },
  // Several words, with and without spaces.
  {
    language: 'zh',
    query: '梯度 爆炸',
    pages: ['/glossary#exploding-gradient', '/exploding-gradients'],
  },
  {
    language: 'zh',
    query: '梯度裁剪 阈值',
    pages: [
      '/exploding-gradients/cliff#clipping',
      '/glossary#gradient-clipping',
      '/vanishing-gradients/clipping#clipping',
      '/exploding-gradients/detect-and-cure#cures',
    ],
  },
  {
    language: 'zh',
    query: '过拟合',
    pages: ['/problems-and-remedies/through-depth#overfitting-to-dropout'],
  },
  { language: 'zh', query: '异或 隐层', pages: ['/experiments/xor-needs-a-hidden-layer'] },
  { language: 'zh', query: 'LeNet 参数', pages: ['/cnn-models/counting#lenet'] },
  { language: 'zh', query: 'VGG 参数在哪里', pages: ['/cnn-models/counting#vgg-parameters'] },
  { language: 'zh', query: '为什么用 3×3', pages: ['/cnn-models/counting#why-3x3'] },
  {
    language: 'zh',
    query: '训练到 NaN 怎么办',
    pages: [
      '/exploding-gradients/detect-and-cure#tell-apart',
      '/exploding-gradients/overflow-and-nan',
      '/exploding-gradients/overflow-and-nan#nan',
      '/experiments/nan-and-its-cure',
    ],
  },
  { language: 'zh', query: '单元复活', pages: ['/activation-functions/dying-relu#revive'] },
  {
    language: 'zh',
    query: '稳定性边缘 学习率',
    pages: [
      '/local-optima/where-training-stops#edge',
      '/experiments/edge-of-stability',
      '/glossary#edge-of-stability',
    ],
  },
  {
    language: 'zh',
    query: '泊松 计数',
    pages: [
      '/generalized-linear-models/counts-and-other-links#counts',
      '/experiments/poisson-counts',
    ],
  },
  { language: 'zh', query: '感知机一定收敛吗', pages: ['/history/perceptron#does-it-always-stop'] },
  {
    language: 'zh',
    query: '诺贝尔奖',
    pages: [
      '/history/lulls-and-deep-learning#nobel-physics',
      '/history/timeline#2024-nobel-physics',
    ],
  },
  // Abbreviations and English on the Chinese site.
  { language: 'zh', query: 'BN', pages: ['/glossary#batch-normalisation'] },
  {
    language: 'zh',
    query: 'wgan gp',
    pages: ['/experiments/wgan-gp', '/history/timeline#2017-wgan-gp'],
  },
  {
    language: 'zh',
    query: 'dying relu',
    pages: ['/glossary#dying-relu', '/experiments/dying-relu', '/activation-functions/dying-relu'],
  },
  { language: 'zh', query: 'dropout', pages: ['/glossary#dropout'] },
  { language: 'zh', query: 'Hochreiter 1997', pages: ['/history/timeline#1997-lstm'] },
  // The English site.
  {
    language: 'en',
    query: 'vanishing gradients',
    pages: ['/glossary#vanishing-gradient', '/vanishing-gradients'],
  },
  {
    language: 'en',
    query: 'backprop',
    pages: ['/glossary#back-propagation', '/history/back-propagation'],
  },
  {
    language: 'en',
    query: 'saddle points',
    pages: ['/glossary#saddle-point', '/local-optima/saddles', '/local-optima/saddles#saddles'],
  },
  { language: 'en', query: 'LSTM', pages: ['/glossary#long-short-term-memory'] },
  { language: 'en', query: 'batch normalization', pages: ['/glossary#batch-normalisation'] },
  { language: 'en', query: 'he initialization', pages: ['/glossary#he-initialisation'] },
  {
    language: 'en',
    query: 'perceptrons book',
    pages: ['/history/delta-rule-and-xor#perceptrons-book', '/history/timeline#1969-perceptrons'],
  },
  {
    language: 'en',
    query: 'deepface parameters',
    pages: [
      '/locally-connected/deepface#share-l4',
      '/experiments/deepface-ledger',
      '/locally-connected/deepface#deepface',
    ],
  },
  // Misspelt.
  {
    language: 'zh',
    query: 'tranformer',
    pages: ['/glossary#transformer', '/history/timeline#2017-transformer'],
    misspelt: true,
  },
  {
    language: 'zh',
    query: 'batchnrom',
    pages: [
      '/problems-and-remedies/through-depth#scale-to-batchnorm',
      '/problems-and-remedies/through-depth#what-does-batchnorm-normalise',
      '/glossary#batch-normalisation',
    ],
    misspelt: true,
  },
  {
    language: 'zh',
    query: '反相传播',
    pages: [
      '/glossary#back-propagation',
      '/history/back-propagation',
      '/history/timeline#1986-backpropagation',
    ],
    misspelt: true,
  },
  {
    language: 'en',
    query: 'residaul',
    pages: [
      '/glossary#residual-network',
      '/experiments/highway-against-residual',
      '/problems-and-remedies/through-depth#degradation-to-resnet',
    ],
    misspelt: true,
  },
];

/** For the pages that belong to no question. */
export const siteQueries: readonly Query[] = [
  { language: 'zh', query: '用于教学', pages: ['/teach'] },
  { language: 'zh', query: '备课', pages: ['/teach', '/teach#lectures'] },
  { language: 'zh', query: '嵌入课程', pages: ['/teach#embed'] },
  { language: 'zh', query: '怎样验证', pages: ['/verification', '/blog/how-a-claim-is-verified'] },
  { language: 'zh', query: '本站怎样验证', pages: ['/verification'] },
  { language: 'zh', query: '30 秒回答', pages: ['/answers'] },
  { language: 'zh', query: '离线', pages: ['/offline', '/offline#whole-site'] },
  { language: 'zh', query: '离线阅读', pages: ['/offline'] },
  { language: 'zh', query: '全部实验', pages: ['/experiments'] },
  { language: 'zh', query: '术语表', pages: ['/glossary'] },
  { language: 'zh', query: '勘误', pages: ['/blog', '/blog/what-was-wrong'] },
  { language: 'en', query: 'teachers', pages: ['/teach'] },
  { language: 'en', query: 'embed', pages: ['/teach#embed'] },
  {
    language: 'en',
    query: 'how verified',
    pages: ['/verification', '/blog/how-a-claim-is-verified'],
  },
  { language: 'en', query: 'how this site is verified', pages: ['/verification'] },
  { language: 'en', query: 'answers 30 seconds', pages: ['/answers'] },
  { language: 'en', query: 'offline', pages: ['/offline', '/offline#whole-site'] },
  { language: 'en', query: 'read offline', pages: ['/offline'] },
  { language: 'en', query: 'all experiments', pages: ['/experiments'] },
  { language: 'en', query: 'corrections', pages: ['/blog', '/blog/what-was-wrong'] },
];
/* autocorrect-enable */
