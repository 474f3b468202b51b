/** 2006 to 2013: pre-training, data, rectifiers, and the turn of 2012. */
import type { TimelineEntry } from './entry';

export const from2006: readonly TimelineEntry[] = [
  {
    id: '2006-deep-belief-nets',
    thread: 'generative',
    milestone: true,
    title: { zh: '深度信念网络', en: 'Deep belief nets' },
    text: {
      zh: '把 RBM 一层层叠起来，逐层无监督预训练，再整体微调：多层网络又能训练了，“深度学习”这个叫法由此传开。',
      en: 'RBMs stacked and pre-trained layer by layer without labels, then tuned as a whole: deep nets could be trained again, and the words “deep learning” spread.',
    },
    works: ['Hinton06'],
    inSourceList: true,
    chapters: [24],
  },
  {
    id: '2006-deep-autoencoder',
    thread: 'generative',
    title: { zh: '深度自编码器', en: 'Deep autoencoder' },
    text: {
      zh: '《科学》上的论文：预训练之后，深度自编码器的低维编码胜过主成分分析。',
      en: 'A paper in Science: after pre-training, the low-dimensional codes of a deep autoencoder beat principal components.',
    },
    works: ['Hinton06b'],
    inSourceList: true,
    chapters: [24],
  },
  {
    id: '2006-ctc',
    thread: 'sequences',
    title: { zh: 'CTC', en: 'CTC' },
    text: {
      zh: '把一切对齐方式的概率加起来，循环网络就能从没有切分好的语音学会输出文字。',
      en: 'By summing the probability of every alignment a recurrent net learns to transcribe speech that nobody has segmented.',
    },
    works: ['Graves06'],
  },
  {
    id: '2009-imagenet',
    thread: 'systems',
    milestone: true,
    title: { zh: 'ImageNet', en: 'ImageNet' },
    text: {
      zh: '按 WordNet 组织、人工标注的大规模图像库。2010 年起的年度竞赛给了各家方法同一把尺。',
      en: 'A large image collection, arranged by WordNet and labelled by people. Its yearly contest, from 2010, measured all methods by one rule.',
    },
    works: ['Deng09'],
  },
  {
    id: '2010-glorot-initialization',
    thread: 'theory',
    title: { zh: 'Glorot 初始化', en: 'Glorot initialisation' },
    text: {
      zh: '弄清深层网络难训练的一个原因：信号和梯度的方差逐层走样。按扇入扇出定初始方差，深层网络好训练得多。',
      en: 'One cause of hard training made plain: the variance of signals and gradients should stay the same from layer to layer. Scaled by fan-in and fan-out, deep nets train much better.',
    },
    works: ['Glorot10'],
    chapters: [22, 26],
    experiments: ['remedies-for-depth'],
  },
  {
    id: '2010-relu',
    thread: 'neurons',
    milestone: true,
    title: { zh: 'ReLU', en: 'ReLU' },
    text: {
      zh: 'Nair 和 Hinton 在 RBM 里用 max(0, x)，效果好过二值单元。整流单元从此进入主流。',
      en: 'Nair and Hinton use max(0, x) in RBMs, with better results than binary units. Rectifiers enter the mainstream.',
    },
    works: ['Nair10'],
    inSourceList: true,
    chapters: [26],
    experiments: ['dying-relu'],
  },
  {
    id: '2011-rectifier-nets',
    thread: 'neurons',
    title: { zh: '稀疏整流网络', en: 'Deep rectifier nets' },
    text: {
      zh: '用 ReLU 的深层网络，不做无监督预训练也能达到相当的结果。逐层预训练由此开始退场。',
      en: 'With ReLU, deep supervised nets do as well without unsupervised pre-training. Layer-wise pre-training began to leave the stage.',
    },
    works: ['Glorot11'],
    inSourceList: true,
    chapters: [26],
    experiments: ['dying-relu'],
  },
  {
    id: '2011-dannet',
    thread: 'convolution',
    title: { zh: 'DanNet', en: 'DanNet' },
    text: {
      zh: '在 GPU 上训练的卷积网与多层感知机一起投票，赢下交通标志识别竞赛的初赛，识别率高过人；比 AlexNet 早一年。',
      en: 'A committee of convolutional nets and multilayer perceptrons, trained on a GPU, wins the first round of a traffic-sign contest with a better-than-human rate, a year before AlexNet.',
    },
    works: ['Ciresan11'],
  },
  {
    id: '2012-dropout',
    thread: 'theory',
    title: { zh: 'Dropout', en: 'Dropout' },
    text: {
      zh: '训练时随机关掉一部分单元，单元就不能只靠固定的同伴。几行代码换来明显的正则化效果。',
      en: 'Units are switched off at random while training, so that none relies on fixed partners: a few lines of code, a marked regularising effect.',
    },
    works: ['Hinton12'],
    chapters: [25],
  },
  {
    id: '2012-alexnet',
    thread: 'convolution',
    milestone: true,
    title: { zh: 'AlexNet', en: 'AlexNet' },
    text: {
      zh: '在 ILSVRC-2012 上前五错误率 15.3%，第二名 26.2%。ReLU、Dropout、数据增强和两块 GPU 一起用上，没有无监督预训练。',
      en: 'At ILSVRC-2012 a top-5 error of 15.3%; the runner-up had 26.2%. ReLU, dropout, augmentation and two GPUs together, without unsupervised pre-training.',
    },
    works: ['Krizhevsky12'],
    note: {
      zh: '夺冠的 15.3% 用了多个网络平均，其中有的在更大的 ImageNet 数据上做过有监督的预训练。',
      en: 'The winning 15.3% averages several nets, some of them pre-trained, with labels, on a larger ImageNet release.',
    },
    chapters: [25, 28],
  },
  {
    id: '2012-deep-speech',
    thread: 'systems',
    title: { zh: '深度网络识别语音', en: 'Deep speech nets' },
    when: { zh: '2009–2012', en: '2009–2012' },
    text: {
      zh: '四个实验室一起报告：深度网络代替高斯混合作声学模型，在多项任务上明显更好。语音早于图像，先用上了深度学习。',
      en: 'Four laboratories report together: as acoustic models deep nets clearly beat Gaussian mixtures on several tasks. Speech took up deep learning before vision.',
    },
    works: ['Hinton12b'],
  },
  {
    id: '2013-word2vec',
    thread: 'sequences',
    title: { zh: 'word2vec', en: 'word2vec' },
    text: {
      zh: '用浅层网络从大量文本里学词向量，快，而且词义关系体现在向量的加减里。词从此先变成向量。',
      en: 'Shallow nets learn word vectors from much text, fast; relations of meaning show up as differences of vectors. From here on, words become vectors first.',
    },
    works: ['Mikolov13'],
  },
  {
    id: '2013-dqn',
    thread: 'systems',
    title: { zh: 'DQN', en: 'DQN' },
    text: {
      zh: '同一种卷积网络从屏幕像素出发，每款 Atari 游戏各训练一个，学会了多款：深度学习与强化学习接上了头。',
      en: 'One convolutional design, trained on each game anew, learns several Atari games from pixels: deep learning meets reinforcement learning.',
    },
    works: ['Mnih13'],
  },
  {
    id: '2013-vae',
    thread: 'generative',
    title: { zh: '变分自编码器', en: 'VAE' },
    text: {
      zh: '编码器给出隐变量的分布，用重参数化让采样也能求导。生成模型有了可以直接用梯度优化的下界。',
      en: 'The encoder gives a distribution over latent variables, and reparameterisation lets gradients pass through sampling: a bound on likelihood that gradient descent can climb.',
    },
    works: ['Kingma13'],
    chapters: [24],
  },
];
