/** 2017 to 2020: the Transformer and its first offspring. */
import type { TimelineEntry } from './entry';

export const from2017: readonly TimelineEntry[] = [
  {
    id: '2017-wgan',
    thread: 'generative',
    title: { zh: 'WGAN', en: 'WGAN' },
    text: {
      zh: '用 Wasserstein 距离代替 JS 散度，两个分布不重叠时仍有梯度。为保证利普希茨条件，裁剪的是评论家的权重，不是梯度。',
      en: 'The Wasserstein distance replaces JS divergence and still has a gradient where the distributions do not overlap. To keep the critic Lipschitz its weights are clipped, not its gradients.',
    },
    works: ['Arjovsky17b'],
    chapters: [25],
    experiments: ['clipping-against-penalty'],
  },
  {
    id: '2017-wgan-gp',
    thread: 'generative',
    title: { zh: 'WGAN-GP', en: 'WGAN-GP' },
    text: {
      zh: '裁剪权重会把评论家逼成很粗糙的函数。改为惩罚梯度范数偏离 1，训练稳定得多。',
      en: 'Clipped weights push the critic towards crude functions. A penalty on gradient norms that differ from 1 takes their place, and training is far steadier.',
    },
    works: ['Gulrajani17'],
    chapters: [25],
    experiments: ['wgan-gp', 'clipping-against-penalty'],
  },
  {
    id: '2017-selu',
    thread: 'neurons',
    title: { zh: 'SELU', en: 'SELU' },
    text: {
      zh: '选好两个常数，均值 0、方差 1 就成了逐层映射的不动点：激活函数自己完成归一化。',
      en: 'With two constants chosen well, mean 0 and variance 1 are a fixed point from layer to layer: the activation does the normalising.',
    },
    works: ['Klambauer17'],
    chapters: [25, 26],
    experiments: ['selu-fixed-point'],
  },
  {
    id: '2017-transformer',
    thread: 'sequences',
    milestone: true,
    title: { zh: 'Transformer', en: 'Transformer' },
    text: {
      zh: '丢掉循环，只用自注意力：任意两个位置一步相连，训练可以并行。此后的大模型大多建在它上面。',
      en: 'No recurrence, only self-attention: any two positions are one step apart, and training runs in parallel. Most large models since are built on it.',
    },
    works: ['Vaswani17'],
    chapters: [24],
  },
  {
    id: '2017-alphago-zero',
    thread: 'systems',
    title: { zh: 'AlphaGo Zero', en: 'AlphaGo Zero' },
    text: {
      zh: '不用人类棋谱，只靠自我对弈，就超过了战胜李世石的版本。',
      en: 'Without human games, from self-play alone, it surpassed the version that had beaten Lee Sedol.',
    },
    works: ['Silver17'],
  },
  {
    id: '2017-alphazero',
    thread: 'systems',
    title: { zh: 'AlphaZero', en: 'AlphaZero' },
    when: {
      zh: '2017 年 12 月预印本，2018 年 12 月《科学》',
      en: 'preprint December 2017, Science December 2018',
    },
    text: {
      zh: '同一套算法学会围棋、国际象棋和将棋，只给规则。',
      en: 'One algorithm learns Go, chess and shogi, given only the rules.',
    },
    works: ['Silver18'],
    note: {
      zh: '年份随所引版本不同：预印本 2017，期刊 2018。流传的答案在第 24 题才提到它。',
      en: 'The year depends on the version cited: preprint 2017, journal 2018. The answer that circulates names it only under question 24.',
    },
  },
  {
    id: '2017-human-preferences',
    thread: 'sequences',
    title: { zh: 'RLHF', en: 'RLHF' },
    text: {
      zh: '人在两段行为里挑一段，奖励模型从这些选择里学，强化学习再去最大化它。这套做法后来叫 RLHF。',
      en: 'People choose between two clips of behaviour, a reward model learns from their choices, and reinforcement learning maximises it: what is now called RLHF.',
    },
    works: ['Christiano17'],
  },
  {
    id: '2018-gpt',
    thread: 'sequences',
    title: { zh: 'GPT', en: 'GPT' },
    text: {
      zh: '先在大量文本上训练 Transformer 预测下一个词，再对任务微调。预训练以自监督的面目回来了。',
      en: 'A Transformer is first trained to predict the next word of much text, then tuned for tasks. Pre-training is back, now self-supervised.',
    },
    works: ['Radford18'],
  },
  {
    id: '2018-bert',
    thread: 'sequences',
    title: { zh: 'BERT', en: 'BERT' },
    text: {
      zh: '遮住一些词，让模型看两边来猜。微调之后刷新了一批语言理解的基准。',
      en: 'Some words are masked, and the model guesses them from both sides. Tuned, it set records on many benchmarks of language understanding.',
    },
    works: ['Devlin18'],
  },
  {
    id: '2018-turing-award',
    thread: 'systems',
    title: { zh: '2018 图灵奖', en: 'Turing Award 2018' },
    when: { zh: '2018 年度，2019 年 3 月 27 日公布', en: 'for 2018, announced 27 March 2019' },
    text: {
      zh: '授予 Bengio、Hinton 和 LeCun，表彰使深度神经网络成为计算关键部件的突破。',
      en: 'To Bengio, Hinton and LeCun, for breakthroughs that made deep neural networks a critical component of computing.',
    },
    people: ['Yoshua Bengio', 'Geoffrey Hinton', 'Yann LeCun'],
    pages: [
      { title: 'ACM A.M. Turing Award 2018', url: 'https://awards.acm.org/about/2018-turing' },
    ],
  },
  {
    id: '2019-score-models',
    thread: 'generative',
    title: { zh: '分数模型', en: 'Score models' },
    text: {
      zh: '不学密度，学各级噪声下对数密度的梯度，再沿它采样。后来看出，它与扩散模型是同一件事的两种写法。',
      en: 'Not the density but the gradient of its logarithm is learned, at several levels of noise, and followed to sample; later shown to be another view of diffusion.',
    },
    works: ['Song19'],
    chapters: [24],
  },
  {
    id: '2020-gpt-3',
    thread: 'sequences',
    milestone: true,
    title: { zh: 'GPT-3', en: 'GPT-3' },
    text: {
      zh: '1750 亿参数。不微调，在提示里给几个例子，就能做新任务。',
      en: '175 billion parameters. Without tuning, a few examples in the prompt are enough for new tasks.',
    },
    works: ['Brown20'],
  },
  {
    id: '2020-ddpm',
    thread: 'generative',
    milestone: true,
    title: { zh: 'DDPM', en: 'DDPM' },
    text: {
      zh: '把扩散模型化为预测所加的噪声，图像质量可与 GAN 相比，训练稳得多。',
      en: 'Diffusion recast as predicting the added noise: images comparable to those of GANs, with much steadier training.',
    },
    works: ['Ho20'],
  },
  {
    id: '2020-vit',
    thread: 'convolution',
    title: { zh: 'ViT', en: 'ViT' },
    text: {
      zh: '把图像切成 16×16 的小块当作词，交给 Transformer。数据够多时，不用卷积也能与卷积网络相当或更好。',
      en: 'An image is cut into 16×16 patches that a Transformer reads like words. Given enough data, it equals or beats convolutional nets without convolution.',
    },
    works: ['Dosovitskiy20'],
    chapters: [28],
  },
  {
    id: '2020-scaling-laws',
    thread: 'theory',
    title: { zh: '规模定律', en: 'Scaling laws' },
    text: {
      zh: '语言模型的损失随参数、数据和算力按幂律下降，有的趋势跨七个数量级以上。给定算力怎样分配，两年后 Chinchilla 改了答案。',
      en: 'The loss of language models falls as a power law in parameters, data and compute, some trends over more than seven orders of magnitude. How to split a given compute, Chinchilla answered differently two years later.',
    },
    works: ['Kaplan20'],
  },
];
