/** Floating-point formats and training in mixed precision. */
import type { Work } from './work';

export const precision: readonly Work[] = [
  {
    key: 'Dettmers22',
    authors: ['Tim Dettmers', 'Mike Lewis', 'Younes Belkada', 'Luke Zettlemoyer'],
    title: 'LLM.int8(): 8-bit matrix multiplication for transformers at scale',
    venue: 'NeurIPS 2022',
    year: 2022,
    arxiv: '2208.07339',
  },
  {
    key: 'Goldberg91',
    authors: ['David Goldberg'],
    title: 'What every computer scientist should know about floating-point arithmetic',
    venue: 'ACM Computing Surveys 23(1), 5–48',
    year: 1991,
    doi: '10.1145/103162.103163',
  },
  {
    key: 'Gupta15',
    authors: ['Suyog Gupta', 'Ankur Agrawal', 'Kailash Gopalakrishnan', 'Pritish Narayanan'],
    title: 'Deep learning with limited numerical precision',
    venue: 'ICML 2015',
    year: 2015,
    arxiv: '1502.02551',
  },
  {
    key: 'Jacob17',
    authors: ['Benoit Jacob'],
    moreAuthors: true,
    title:
      'Quantization and training of neural networks for efficient integer-arithmetic-only inference',
    venue: 'CVPR 2018',
    year: 2017,
    arxiv: '1712.05877',
  },
  {
    key: 'Kalamkar19',
    authors: ['Dhiraj Kalamkar'],
    moreAuthors: true,
    title: 'A study of BFLOAT16 for deep learning training',
    year: 2019,
    arxiv: '1905.12322',
  },
  {
    key: 'Lee24',
    authors: ['Joonhyung Lee', 'Jeongin Bae', 'Byeongwook Kim', 'Se Jung Kwon', 'Dongsoo Lee'],
    title: 'To FP8 and back again: Quantifying reduced precision effects on LLM training stability',
    year: 2024,
    arxiv: '2405.18710',
  },
  {
    key: 'Micikevicius22',
    authors: ['Paulius Micikevicius'],
    moreAuthors: true,
    title: 'FP8 formats for deep learning',
    year: 2022,
    arxiv: '2209.05433',
  },
  {
    key: 'PyTorch25c',
    authors: ['PyTorch'],
    title: 'Automatic mixed precision package',
    venue: 'documentation of torch.amp',
    year: 2025,
    url: 'https://docs.pytorch.org/docs/stable/amp.html',
  },
];
