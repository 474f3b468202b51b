/** Methods that say what a net is trained for. */
import type { Method } from './method';

export const principles: readonly Method[] = [
  {
    id: 'supervised',
    name: { zh: '监督学习', en: 'Supervised learning' },
    family: 'principle',
    answers: {
      zh: '有标签，怎样把对错变成每个权重的改动？',
      en: 'With labels, how does an error become a change of each weight?',
    },
    leavesOpen: {
      zh: '标签要人来做。',
      en: 'People have to make the labels.',
    },
    takenUpBy: ['autoencoder', 'self-supervision'],
    year: 1957,
    source: 'Rosenblatt57',
    place: '/history/perceptron#perceptron',
  },
  {
    id: 'autoencoder',
    name: { zh: '自编码器', en: 'Autoencoder' },
    family: 'principle',
    answers: {
      zh: '没有标签，怎样学到紧凑的表示？',
      en: 'Without labels, how to learn a compact code?',
    },
    leavesOpen: {
      zh: '不加约束就学成恒等；本身不能生成。',
      en: 'Unconstrained it learns the identity; it cannot generate.',
    },
    takenUpBy: ['variational-autoencoder'],
    year: 1988,
    source: 'Bourlard88',
    place: '/methods/autoencoders-and-sparse-coding#linear-autoencoder-is-pca',
  },
  {
    id: 'sparse-coding',
    name: { zh: '稀疏编码', en: 'Sparse coding' },
    family: 'principle',
    answers: {
      zh: '怎样只用几个原子表示一个样本？',
      en: 'How can a few atoms describe a sample?',
    },
    leavesOpen: {
      zh: '没有编码器，每个样本都要解一次优化。',
      en: 'No encoder: each sample is an optimisation problem.',
    },
    takenUpBy: ['autoencoder'],
    year: 1996,
    source: 'Olshausen96',
    place: '/methods/autoencoders-and-sparse-coding#sparse-coding',
  },
  {
    id: 'restricted-boltzmann-machine',
    name: { zh: '受限玻尔兹曼机', en: 'Restricted Boltzmann machine' },
    family: 'principle',
    answers: {
      zh: '怎样给每种数据一个概率，又能抽样？',
      en: 'How to give data a probability, and to sample?',
    },
    leavesOpen: {
      zh: '归一化的和算不完，只能近似；只有一层。',
      en: 'Its normaliser cannot be summed; it has one layer.',
    },
    takenUpBy: ['deep-belief-network'],
    year: 1986,
    source: 'Smolensky86',
    place: '/methods/boltzmann-machines#restricted-boltzmann-machine',
  },
  {
    id: 'deep-belief-network',
    name: { zh: '深度信念网络', en: 'Deep belief network' },
    family: 'principle',
    answers: {
      zh: '深层网络难训练，能不能一层一层来？',
      en: 'Deep nets are hard to train: can it be done layer by layer?',
    },
    leavesOpen: {
      zh: '逐层贪心；监督训练变好以后就不需要了。',
      en: 'It is greedy, and was not needed once supervised training improved.',
    },
    takenUpBy: ['self-supervision'],
    year: 2006,
    source: 'Hinton06',
    place: '/methods/boltzmann-machines#restricted-boltzmann-machine',
  },
  {
    id: 'variational-autoencoder',
    name: { zh: '变分自编码器', en: 'Variational autoencoder' },
    family: 'principle',
    answers: {
      zh: '怎样从编码里生成新样本？',
      en: 'How to generate samples from a code?',
    },
    leavesOpen: {
      zh: '优化的是下界；图像偏模糊。',
      en: 'It optimises a bound, and its images tend to blur.',
    },
    takenUpBy: ['adversarial', 'diffusion'],
    year: 2013,
    source: 'Kingma13',
    place: '/methods/variational-autoencoders#elbo',
  },
  {
    id: 'adversarial',
    name: { zh: '对抗网络', en: 'Adversarial nets' },
    family: 'principle',
    answers: {
      zh: '写不出似然，怎样训练生成器？',
      en: 'How to train a generator without a likelihood?',
    },
    leavesOpen: {
      zh: '训练是博弈，不稳，还会只生成几种样本。',
      en: 'Training is a game: unstable, and modes may collapse.',
    },
    takenUpBy: ['diffusion'],
    year: 2014,
    source: 'Goodfellow14',
    place: '/problems-and-remedies/divergence-to-wgan#saturating-generator-loss',
  },
  {
    id: 'self-supervision',
    name: { zh: '自监督预训练', en: 'Self-supervision' },
    family: 'principle',
    answers: {
      zh: '怎样让没有标签的数据自己出题？',
      en: 'How can data without labels set their own task?',
    },
    leavesOpen: {
      zh: '要大量数据和算力；出什么题要靠经验。',
      en: 'Much data and computing; which task to set is a craft.',
    },
    takenUpBy: [],
    year: 2018,
    source: 'Devlin18',
    place: '/methods/positions-and-pretraining#bert-and-gpt',
  },
  {
    id: 'diffusion',
    name: { zh: '扩散模型', en: 'Diffusion model' },
    family: 'principle',
    answers: {
      zh: '怎样稳稳地训练，又生成得好？',
      en: 'How to train steadily and generate well?',
    },
    leavesOpen: {
      zh: '生成一个样本要走很多步。',
      en: 'One sample takes many steps.',
    },
    takenUpBy: [],
    year: 2020,
    source: 'Ho20',
    place: '/methods/boltzmann-machines#generative',
  },
];
