/** Looking for what is wrong with a training run. */
import type { Work } from './work';

export const debugging: readonly Work[] = [
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
];
