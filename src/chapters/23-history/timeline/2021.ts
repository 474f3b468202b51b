/** 2021 to 2025: models at large, and prizes for the pioneers. */
import type { TimelineEntry } from './entry';

export const from2021: readonly TimelineEntry[] = [
  {
    id: '2021-clip',
    thread: 'convolution',
    title: { zh: 'CLIP', en: 'CLIP' },
    text: {
      zh: '用网上的图文对做对比学习，图像和文字落进同一空间。写一句话就能当分类器用。',
      en: 'Contrastive learning on pairs of image and text from the web puts both into one space. A sentence then serves as a classifier.',
    },
    works: ['Radford21'],
  },
  {
    id: '2021-alphafold',
    thread: 'systems',
    milestone: true,
    title: { zh: 'AlphaFold 2', en: 'AlphaFold 2' },
    text: {
      zh: '从氨基酸序列预测蛋白质结构，许多情形下接近实验精度。2024 年诺贝尔化学奖的一半与它有关。',
      en: 'Predicts protein structure from sequence, in many cases near experimental accuracy. Half of the Nobel Prize in Chemistry 2024 has to do with it.',
    },
    works: ['Jumper21'],
  },
  {
    id: '2021-latent-diffusion',
    thread: 'generative',
    title: { zh: '潜空间扩散', en: 'Latent diffusion' },
    text: {
      zh: '先压缩到自编码器的潜空间，再做扩散，计算省下一大截。Stable Diffusion 由此而来。',
      en: 'Diffusion runs in the latent space of an autoencoder and costs far less. Stable Diffusion came of it.',
    },
    works: ['Rombach21'],
  },
  {
    id: '2022-instructgpt',
    thread: 'sequences',
    title: { zh: 'InstructGPT', en: 'InstructGPT' },
    text: {
      zh: '用人的偏好训练奖励模型，再用强化学习微调语言模型，让它照指令做事。',
      en: 'Human preferences train a reward model, and reinforcement learning tunes the language model to follow instructions.',
    },
    works: ['Ouyang22'],
  },
  {
    id: '2022-chinchilla',
    thread: 'theory',
    title: { zh: 'Chinchilla 定律', en: 'Chinchilla scaling' },
    text: {
      zh: '算力固定时，参数量和训练词数应当同步增长；当时的大模型多半训练得不够。',
      en: 'For a given amount of compute, parameters and training tokens should grow together; most large models of the time were trained too little.',
    },
    works: ['Hoffmann22'],
  },
  {
    id: '2022-chatgpt',
    thread: 'systems',
    milestone: true,
    title: { zh: 'ChatGPT', en: 'ChatGPT' },
    when: { zh: '2022 年 11 月 30 日', en: '30 November 2022' },
    text: {
      zh: '对话形式的语言模型向公众开放，大语言模型从此人人知晓。',
      en: 'A language model in the form of a conversation, open to the public: large language models became known to everyone.',
    },
    people: ['OpenAI'],
    pages: [{ title: 'Introducing ChatGPT. OpenAI', url: 'https://openai.com/index/chatgpt/' }],
  },
  {
    id: '2022-chain-of-thought',
    thread: 'sequences',
    title: { zh: '思维链', en: 'Chain of thought' },
    text: {
      zh: '示例里写出中间步骤，足够大的模型就照着一步步推，算术和常识题好得多。',
      en: 'With intermediate steps written out in the examples, a model that is large enough reasons step by step and does far better on arithmetic and common sense.',
    },
    works: ['Wei22'],
  },
  {
    id: '2023-llama',
    thread: 'sequences',
    title: { zh: 'LLaMA', en: 'LLaMA' },
    text: {
      zh: '只用公开数据训练，权重提供给研究者。小一些的模型多训练一些，也能追上大得多的模型。',
      en: 'Trained on public data only, with weights given to researchers. Smaller models trained longer keep up with far larger ones.',
    },
    works: ['Touvron23'],
  },
  {
    id: '2023-gpt-4',
    thread: 'systems',
    title: { zh: 'GPT-4', en: 'GPT-4' },
    text: {
      zh: '能读图的大语言模型，在许多专业考试上达到人的水平。报告没有公布模型大小和训练细节。',
      en: 'A large language model that also reads images and does as well as people on many professional exams. The report gives neither size nor training details.',
    },
    works: ['OpenAI23'],
  },
  {
    id: '2023-mamba',
    thread: 'sequences',
    title: { zh: 'Mamba', en: 'Mamba' },
    text: {
      zh: '选择性状态空间模型：计算量随序列长度线性增长，循环的想法换了面目回来。',
      en: 'A selective state-space model whose cost is linear in length: recurrence returns in another form.',
    },
    works: ['Gu23'],
  },
  {
    id: '2024-nobel-physics',
    thread: 'systems',
    milestone: true,
    title: { zh: '诺贝尔物理学奖', en: 'Nobel in Physics' },
    when: { zh: '2024 年 10 月 8 日公布', en: 'announced 8 October 2024' },
    text: {
      zh: '授予 Hopfield 和 Hinton，表彰使人工神经网络的机器学习成为可能的奠基性发现：Hopfield 网络与玻尔兹曼机。',
      en: 'To Hopfield and Hinton, for foundational discoveries and inventions that enable machine learning with artificial neural networks: the Hopfield network and the Boltzmann machine.',
    },
    people: ['John Hopfield', 'Geoffrey Hinton'],
    works: ['NobelPrize24'],
    experiments: ['hopfield-memory'],
  },
  {
    id: '2024-nobel-chemistry',
    thread: 'systems',
    title: { zh: '诺贝尔化学奖', en: 'Nobel in Chemistry' },
    when: { zh: '2024 年 10 月 9 日公布', en: 'announced 9 October 2024' },
    text: {
      zh: '一半授予 Baker（计算蛋白质设计），一半授予 Hassabis 和 Jumper（蛋白质结构预测）。',
      en: 'One half to Baker for computational protein design, the other to Hassabis and Jumper for protein structure prediction.',
    },
    people: ['David Baker', 'Demis Hassabis', 'John Jumper'],
    pages: [
      {
        title: 'The Nobel Prize in Chemistry 2024',
        url: 'https://www.nobelprize.org/prizes/chemistry/2024/summary/',
      },
    ],
  },
  {
    id: '2024-turing-award',
    thread: 'systems',
    title: { zh: '2024 图灵奖', en: 'Turing Award 2024' },
    when: { zh: '2024 年度，2025 年 3 月 5 日公布', en: 'for 2024, announced 5 March 2025' },
    text: {
      zh: '授予 Barto 和 Sutton，表彰强化学习的概念与算法基础。',
      en: 'To Barto and Sutton, for the conceptual and algorithmic foundations of reinforcement learning.',
    },
    people: ['Andrew Barto', 'Richard Sutton'],
    pages: [
      { title: 'ACM A.M. Turing Award 2024', url: 'https://awards.acm.org/about/2024-turing' },
    ],
  },
  {
    id: '2024-o1',
    thread: 'systems',
    title: { zh: 'o1', en: 'o1' },
    text: {
      zh: '用强化学习训练模型先想很久再回答；回答前多花算力，成绩就上升。',
      en: 'Reinforcement learning trains a model to think at length before it answers; the more compute it spends before the answer, the better it does.',
    },
    people: ['OpenAI'],
    pages: [
      {
        title: 'Learning to reason with LLMs. OpenAI, 2024',
        url: 'https://openai.com/index/learning-to-reason-with-llms/',
      },
    ],
  },
  {
    id: '2025-deepseek-r1',
    thread: 'systems',
    title: { zh: 'DeepSeek-R1', en: 'DeepSeek-R1' },
    when: {
      zh: '2025 年 1 月预印本，9 月《自然》',
      en: 'preprint January 2025, Nature September 2025',
    },
    text: {
      zh: '主要靠强化学习，用答案对错作奖励，让语言模型学会长推理；权重公开，论文经同行评审。',
      en: 'Mostly by reinforcement learning, with right answers as reward, a language model learns to reason at length. The weights are open, and the paper was peer-reviewed.',
    },
    works: ['DeepSeek25'],
  },
  {
    id: '2025-imo-gold',
    thread: 'systems',
    title: { zh: 'IMO 金牌水平', en: 'Gold at the IMO' },
    when: { zh: '2025 年 7 月 21 日公布', en: 'announced 21 July 2025' },
    text: {
      zh: 'Gemini Deep Think 在国际数学奥林匹克的六题中解出五题，得 35 分，由竞赛评分员按金牌标准评定；全程用自然语言。',
      en: 'Gemini Deep Think solved five of the six problems of the International Mathematical Olympiad, 35 points, graded as gold by its coordinators, working in natural language throughout.',
    },
    people: ['Google DeepMind'],
    pages: [
      {
        title: 'Gemini with Deep Think at the International Mathematical Olympiad. Google DeepMind',
        url: 'https://deepmind.google/blog/advanced-version-of-gemini-with-deep-think-officially-achieves-gold-medal-standard-at-the-international-mathematical-olympiad/',
      },
    ],
  },
];
