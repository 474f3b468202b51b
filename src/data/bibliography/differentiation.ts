/** Computing derivatives, and where learned features pay. */
import type { Work } from './work';

export const differentiation: readonly Work[] = [
  {
    key: 'Bartunov18',
    authors: [
      'Sergey Bartunov',
      'Adam Santoro',
      'Blake A. Richards',
      'Luke Marris',
      'Geoffrey E. Hinton',
      'Timothy P. Lillicrap',
    ],
    title:
      'Assessing the scalability of biologically-motivated deep learning algorithms and architectures',
    venue: 'NeurIPS 2018',
    year: 2018,
    arxiv: '1807.04587',
  },
  {
    key: 'Baydin18',
    authors: [
      'Atılım Güneş Baydin',
      'Barak A. Pearlmutter',
      'Alexey Andreyevich Radul',
      'Jeffrey Mark Siskind',
    ],
    title: 'Automatic differentiation in machine learning: a survey',
    venue: 'Journal of Machine Learning Research 18(153), 1–43',
    year: 2018,
    arxiv: '1502.05767',
  },
  {
    key: 'Bengio13b',
    authors: ['Yoshua Bengio', 'Aaron Courville', 'Pascal Vincent'],
    title: 'Representation learning: a review and new perspectives',
    venue: 'IEEE Transactions on Pattern Analysis and Machine Intelligence 35(8), 1798–1828',
    year: 2013,
    arxiv: '1206.5538',
  },
  {
    key: 'Chen16',
    authors: ['Tianqi Chen', 'Bing Xu', 'Chiyuan Zhang', 'Carlos Guestrin'],
    title: 'Training deep nets with sublinear memory cost',
    year: 2016,
    arxiv: '1604.06174',
  },
  {
    key: 'Grinsztajn22',
    authors: ['Léo Grinsztajn', 'Edouard Oyallon', 'Gaël Varoquaux'],
    title: 'Why do tree-based models still outperform deep learning on typical tabular data?',
    venue: 'NeurIPS 2022',
    year: 2022,
    arxiv: '2207.08815',
  },
  {
    key: 'Lillicrap16',
    authors: ['Timothy P. Lillicrap', 'Daniel Cownden', 'Douglas B. Tweed', 'Colin J. Akerman'],
    title: 'Random synaptic feedback weights support error backpropagation for deep learning',
    venue: 'Nature Communications 7, 13276',
    year: 2016,
    doi: '10.1038/ncomms13276',
  },
];
