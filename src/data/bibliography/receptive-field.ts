/** How far convolutional nets see, on images and on text, and what tells them where they are. */
import type { Work } from './work';

export const receptiveField: readonly Work[] = [
  {
    key: 'Ding22',
    authors: ['Xiaohan Ding', 'Xiangyu Zhang', 'Yizhuang Zhou'],
    moreAuthors: true,
    title: 'Scaling up your kernels to 31x31: Revisiting large kernel design in CNNs',
    venue: 'CVPR 2022',
    year: 2022,
    arxiv: '2203.06717',
  },
  {
    key: 'Elsayed20',
    authors: ['Gamaleldin F. Elsayed', 'Prajit Ramachandran', 'Jonathon Shlens', 'Simon Kornblith'],
    title: 'Revisiting spatial invariance with low-rank local connectivity',
    venue: 'ICML 2020',
    year: 2020,
    arxiv: '2002.02959',
  },
  {
    key: 'Kim14',
    authors: ['Yoon Kim'],
    title: 'Convolutional neural networks for sentence classification',
    venue: 'EMNLP 2014',
    year: 2014,
    arxiv: '1408.5882',
  },
  {
    key: 'Liu18',
    authors: ['Rosanne Liu', 'Joel Lehman', 'Piero Molino'],
    moreAuthors: true,
    title: 'An intriguing failing of convolutional neural networks and the CoordConv solution',
    venue: 'NeurIPS 2018',
    year: 2018,
    arxiv: '1807.03247',
  },
  {
    key: 'Luo16',
    authors: ['Wenjie Luo', 'Yujia Li', 'Raquel Urtasun', 'Richard Zemel'],
    title: 'Understanding the effective receptive field in deep convolutional neural networks',
    venue: 'NIPS 2016',
    year: 2016,
    url: 'https://proceedings.neurips.cc/paper_files/paper/2016/hash/c8067ad1937f728f51288b3eb986afaa-Abstract.html',
  },
];
