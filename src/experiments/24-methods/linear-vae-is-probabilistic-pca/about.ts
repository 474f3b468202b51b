/** A linear VAE reaches the exact likelihood of probabilistic PCA; weighing the KL switches latents off one by one. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '线性 VAE 就是概率 PCA',
    en: 'A linear VAE is probabilistic PCA',
  },
  question: {
    zh: 'ELBO 能不能达到真正的似然，隐变量又何时关掉？',
    en: 'Can the ELBO reach the likelihood itself, and when does a latent variable switch off?',
  },
  summary: {
    zh: '线性的 VAE 有闭式答案：看下界升到最大的似然；再给 KL 乘上 β，看隐变量一个接一个关掉。',
    en: 'A linear VAE has answers in closed form: watch its bound climb to the greatest likelihood, then weigh the KL by β and see latent variables switch off one after the other.',
  },
  topics: ['generative', 'representation'],
  backend: 'cpu',
};
