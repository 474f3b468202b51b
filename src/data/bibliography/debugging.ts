/** Looking for what is wrong with a training run. */
import type { Work } from './work';

export const debugging: readonly Work[] = [
  {
    key: 'Brock21',
    authors: ['Andrew Brock', 'Soham De', 'Samuel L. Smith', 'Karen Simonyan'],
    title: 'High-performance large-scale image recognition without normalization',
    venue: 'ICML 2021',
    year: 2021,
    arxiv: '2102.06171',
  },
  {
    key: 'Chowdhery22',
    authors: ['Aakanksha Chowdhery'],
    moreAuthors: true,
    title: 'PaLM: Scaling language modeling with Pathways',
    year: 2022,
    arxiv: '2204.02311',
  },
  {
    key: 'Karpathy19',
    authors: ['Andrej Karpathy'],
    title: 'A recipe for training neural networks',
    venue: 'blog',
    year: 2019,
    url: 'https://karpathy.github.io/2019/04/25/recipe/',
  },
  {
    key: 'PyTorch25a',
    authors: ['PyTorch'],
    title: 'Automatic differentiation package: anomaly detection',
    venue: 'documentation of torch.autograd',
    year: 2025,
    url: 'https://docs.pytorch.org/docs/stable/autograd.html#anomaly-detection',
  },
  {
    key: 'PyTorch25b',
    authors: ['PyTorch'],
    title: 'torch.nn.utils.clip_grad_norm_',
    venue: 'documentation',
    year: 2025,
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html',
  },
  {
    key: 'Wortsman23',
    authors: ['Mitchell Wortsman'],
    moreAuthors: true,
    title: 'Small-scale proxies for large-scale Transformer training instabilities',
    venue: 'ICLR 2024',
    year: 2023,
    arxiv: '2309.14322',
  },
  {
    key: 'Yang22',
    authors: ['Greg Yang', 'Edward J. Hu'],
    moreAuthors: true,
    title: 'Tensor Programs V: Tuning large neural networks via zero-shot hyperparameter transfer',
    year: 2022,
    arxiv: '2203.03466',
  },
];
