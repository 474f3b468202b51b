/** How far convolutional nets see, on images and on text, and what tells them where they are. */
import type { Work } from './work';

export const receptiveField: readonly Work[] = [
  {
    key: 'Bai18',
    authors: ['Shaojie Bai', 'J. Zico Kolter', 'Vladlen Koltun'],
    title:
      'An empirical evaluation of generic convolutional and recurrent networks for sequence modeling',
    year: 2018,
    arxiv: '1803.01271',
  },
  {
    key: 'Deng18',
    authors: ['Jiankang Deng', 'Jia Guo', 'Niannan Xue'],
    moreAuthors: true,
    title: 'ArcFace: Additive angular margin loss for deep face recognition',
    venue: 'CVPR 2019',
    year: 2018,
    arxiv: '1801.07698',
  },
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
    key: 'Islam20',
    authors: ['Md Amirul Islam', 'Sen Jia', 'Neil D. B. Bruce'],
    title: 'How much position information do convolutional neural networks encode?',
    venue: 'ICLR 2020',
    year: 2020,
    arxiv: '2001.08248',
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
