/** 1969 to 1985: the first lull, and what was found in it. */
import type { TimelineEntry } from './entry';

export const from1969: readonly TimelineEntry[] = [
  {
    id: '1969-perceptrons',
    thread: 'theory',
    milestone: true,
    title: { zh: '《感知机》', en: 'Perceptrons (book)' },
    text: {
      zh: 'Minsky 和 Papert 证明：单层感知机若每个单元只看有限的局部，就判断不了奇偶和连通。异或是两位的奇偶。缺的是训练隐层的办法。',
      en: 'Minsky and Papert prove that single-layer perceptrons whose units see only a limited part cannot decide parity or connectedness. XOR is parity of two bits. What was missing was a rule for hidden layers.',
    },
    works: ['Minsky69', 'Olazaran96'],
    note: {
      zh: '“一本书扼杀了一个领域”有争议：Olazaran（1996）认为经费、竞争和已有的疑虑同样起了作用。作者是两位，不是 Minsky 一人。',
      en: 'That the book killed the field is contested: Olazaran (1996) shows that funding, rivalry and doubts already held played their part. It has two authors, not one.',
    },
    inSourceList: true,
    experiments: ['xor-needs-a-hidden-layer', 'perceptron-rule'],
  },
  {
    id: '1969-rectifier-units',
    thread: 'neurons',
    title: { zh: '整流单元', en: 'Rectifier units' },
    text: {
      zh: '福岛邦彦的多层视觉网络里，单元输出 max(0, x)，正是四十年后的 ReLU；那时权重靠手工设定。',
      en: 'In Fukushima’s layered vision network a unit gives max(0, x), the ReLU of forty years later; the weights were set by hand.',
    },
    works: ['Fukushima69'],
    chapters: [26],
    experiments: ['dying-relu'],
  },
  {
    id: '1970-reverse-mode',
    thread: 'theory',
    milestone: true,
    title: { zh: '自动微分反向模式', en: 'Reverse-mode autodiff' },
    when: { zh: '1970；期刊版 1976', en: '1970; journal 1976' },
    text: {
      zh: 'Linnainmaa 的硕士论文：一次前向加一次反向，就得到输出对所有输入的导数。论文讲舍入误差，没有神经网络。',
      en: 'Linnainmaa’s master’s thesis: one pass forward and one back give the derivatives with respect to all inputs. It is about rounding errors; neural nets are not in it.',
    },
    works: ['Linnainmaa70', 'Linnainmaa76'],
    note: {
      zh: '反向传播归功于谁，要分清三件事：谁先推出（控制论 1960–1962，Linnainmaa 1970），谁先用于神经网络（Werbos），谁使它通行（Rumelhart、Hinton、Williams 1986）。',
      en: 'Credit for back-propagation has three parts: who derived it (control theory 1960–62, Linnainmaa 1970), who applied it to neural nets (Werbos), who made it common (Rumelhart, Hinton and Williams 1986).',
    },
    inSourceList: true,
    experiments: ['reverse-mode'],
  },
  {
    id: '1972-associative-memory',
    thread: 'generative',
    title: { zh: '联想记忆', en: 'Associative memory' },
    when: { zh: '1972–1974', en: '1972–1974' },
    text: {
      zh: 'Amari 与 Nakano 用 Hebb 式的权重把图样存成网络的稳定状态，残缺的输入能唤回原样。Little 随后借用了磁体的模型。',
      en: 'Amari and Nakano store patterns as stable states of nets with Hebbian weights, and a damaged input recalls the whole. Little then brought in a model of magnets.',
    },
    people: ['Shun-ichi Amari', 'Kaoru Nakano', 'William A. Little'],
    works: ['Amari72', 'Nakano72', 'Little74'],
    chapters: [23],
    experiments: ['hopfield-memory'],
  },
  {
    id: '1974-werbos-thesis',
    thread: 'neurons',
    title: { zh: 'Werbos 博士论文', en: 'Werbos’ thesis' },
    text: {
      zh: '哈佛博士论文提出“有序导数”：方程组排成次序，每个量只由前面的算出，就能从后往前求导，用来拟合社会科学的模型。',
      en: 'A Harvard thesis on “ordered derivatives”: in an ordered system of equations, where each quantity depends only on earlier ones, derivatives are taken backwards, to fit models of the social sciences.',
    },
    works: ['Werbos74'],
    experiments: ['reverse-mode'],
  },
  {
    id: '1980-neocognitron',
    thread: 'convolution',
    milestone: true,
    title: { zh: '新认知机', en: 'Neocognitron' },
    text: {
      zh: '福岛邦彦把感受野做成网络：同一组局部连接扫过全图，再由下一层容忍位移。结构已是卷积网络，训练不用反向传播。',
      en: 'Fukushima turned receptive fields into a network: the same local connections sweep the image, the next layer tolerates shifts. The structure is a convolutional net’s; the training is not back-propagation.',
    },
    works: ['Fukushima80'],
    chapters: [28, 29],
  },
  {
    id: '1981-werbos-networks',
    thread: 'neurons',
    title: { zh: '反传用于网络', en: 'Backprop for nets' },
    when: { zh: '1981 年报告，1982 年付印', en: 'given 1981, printed 1982' },
    text: {
      zh: 'Werbos 在 IFIP 会议上把反向求导用到神经网络，是已知较早、专门为神经网络写的论述。随后的热潮不由它引起，要到 1986 年。',
      en: 'At an IFIP conference Werbos applied backward derivatives to neural nets, an early account written for nets. The boom did not follow from it; it came in 1986.',
    },
    works: ['Werbos82'],
    inSourceList: true,
    experiments: ['reverse-mode'],
  },
  {
    id: '1982-hopfield',
    thread: 'generative',
    milestone: true,
    title: { zh: 'Hopfield 网络', en: 'Hopfield network' },
    text: {
      zh: '对称连接的网络有能量函数，更新一步能量不升，记忆就是能量的谷底。物理学家因此进了这个领域。2024 年诺贝尔物理学奖提到它。',
      en: 'With symmetric connections a network has an energy that no update raises; memories are its valleys. It brought physicists into the field, and was named in the Nobel Prize of 2024.',
    },
    works: ['Hopfield82'],
    note: {
      zh: '首创有争论：Amari 与 Nakano（1972）、Little（1974）已有相近的网络，有人因此称它 Amari–Hopfield 网络。',
      en: 'Priority is debated: Amari and Nakano (1972) and Little (1974) had similar networks, and some speak of the Amari–Hopfield network.',
    },
    experiments: ['hopfield-memory'],
  },
  {
    id: '1982-self-organizing-map',
    thread: 'neurons',
    title: { zh: '自组织映射', en: 'SOM' },
    text: {
      zh: 'Kohonen 的网络没有标签，相邻的单元学成对相近的输入有反应，排出一张保持邻近关系的图。',
      en: 'Kohonen’s self-organizing map: without labels, neighbouring units come to respond to similar inputs and lay out a map that keeps what is near near.',
    },
    works: ['Kohonen82'],
  },
  {
    id: '1985-boltzmann-machine',
    thread: 'generative',
    milestone: true,
    title: { zh: '玻尔兹曼机', en: 'Boltzmann machine' },
    text: {
      zh: '给 Hopfield 网络加上噪声和隐单元，学习规则只用两端单元的相关性。慢，但隐单元自己找到了表示。',
      en: 'A Hopfield network with noise and hidden units; its learning rule needs only the correlation of the two units that a weight joins. Slow, but hidden units found representations by themselves.',
    },
    works: ['Ackley85'],
    chapters: [24],
  },
];
