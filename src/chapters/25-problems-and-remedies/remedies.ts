/** The remedies that question 25 names, in its order, with the months in which they came out. */
import type { Localized } from '../../data/language';

type Thread = 'activation' | 'depth' | 'layer' | 'recurrence' | 'adversarial';

export interface Remedy {
  /** Kebab-case; unique. */
  readonly id: string;
  readonly name: Localized;
  readonly thread: Thread;
  /** Item of the interview list that names it. */
  readonly item: string;
  /** Heading of chapter 25 that treats it. */
  readonly heading: string;
  /** Path of the section that has the heading. */
  readonly page: string;
  /** Year and month of the first public version: preprint, or journal and conference before that. */
  readonly published: string;
  /** That version, as in the bibliography. */
  readonly source: string;
}

function same(name: string): Localized {
  return { zh: name, en: name };
}

export const remedies: readonly Remedy[] = [
  {
    id: 'relu',
    name: same('ReLU'),
    thread: 'activation',
    item: '25.1',
    heading: 'saturation-to-relu',
    page: '/problems-and-remedies/through-the-activation',
    published: '2010-06',
    source: 'Nair10',
  },
  {
    id: 'leaky-relu',
    name: same('LeakyReLU'),
    thread: 'activation',
    item: '25.2',
    heading: 'dead-half-to-leaky',
    page: '/problems-and-remedies/through-the-activation',
    published: '2013-06',
    source: 'Maas13',
  },
  {
    id: 'prelu',
    name: same('PReLU'),
    thread: 'activation',
    item: '25.2',
    heading: 'dead-half-to-leaky',
    page: '/problems-and-remedies/through-the-activation',
    published: '2015-02',
    source: 'He15a',
  },
  {
    id: 'elu',
    name: same('ELU'),
    thread: 'activation',
    item: '25.3',
    heading: 'drift-to-selu',
    page: '/problems-and-remedies/through-the-activation',
    published: '2015-11',
    source: 'Clevert15',
  },
  {
    id: 'selu',
    name: same('SELU'),
    thread: 'activation',
    item: '25.3',
    heading: 'drift-to-selu',
    page: '/problems-and-remedies/through-the-activation',
    published: '2017-06',
    source: 'Klambauer17',
  },
  {
    id: 'highway',
    name: { zh: '高速网络', en: 'Highway' },
    thread: 'depth',
    item: '25.4',
    heading: 'depth-to-highway',
    page: '/problems-and-remedies/through-depth',
    published: '2015-05',
    source: 'Srivastava15',
  },
  {
    id: 'resnet',
    name: same('ResNet'),
    thread: 'depth',
    item: '25.5',
    heading: 'degradation-to-resnet',
    page: '/problems-and-remedies/through-depth',
    published: '2015-12',
    source: 'He15b',
  },
  {
    id: 'batch-norm',
    name: same('BatchNorm'),
    thread: 'layer',
    item: '25.6',
    heading: 'scale-to-batchnorm',
    page: '/problems-and-remedies/through-depth',
    published: '2015-02',
    source: 'Ioffe15',
  },
  {
    id: 'dropout',
    name: same('Dropout'),
    thread: 'layer',
    item: '25.7',
    heading: 'overfitting-to-dropout',
    page: '/problems-and-remedies/through-depth',
    published: '2012-07',
    source: 'Hinton12',
  },
  {
    id: 'lstm',
    name: same('LSTM'),
    thread: 'recurrence',
    item: '25.8',
    heading: 'time-to-lstm',
    page: '/problems-and-remedies/through-time',
    published: '1997-11',
    source: 'Hochreiter97',
  },
  {
    id: 'gru',
    name: same('GRU'),
    thread: 'recurrence',
    item: '25.9',
    heading: 'lstm-to-gru',
    page: '/problems-and-remedies/through-time',
    published: '2014-06',
    source: 'Cho14',
  },
  {
    id: 'wgan',
    name: same('WGAN'),
    thread: 'adversarial',
    item: '25.10',
    heading: 'divergence-to-wgan',
    page: '/problems-and-remedies/divergence-to-wgan',
    published: '2017-01',
    source: 'Arjovsky17b',
  },
  {
    id: 'wgan-gp',
    name: same('WGAN-GP'),
    thread: 'adversarial',
    item: '25.11',
    heading: 'clipping-to-penalty',
    page: '/problems-and-remedies/gradient-penalty',
    published: '2017-03',
    source: 'Gulrajani17',
  },
];

/** Earliest first; within a month the order of the list. */
export function inTime(list: readonly Remedy[]): readonly Remedy[] {
  return list.toSorted((one, other) => one.published.localeCompare(other.published));
}

/** Of all pairs, those of which the list puts the later one first. */
export function countReversed(list: readonly Remedy[]): {
  readonly pairs: number;
  readonly reversed: number;
} {
  const reversed = list.reduce(
    (total, { published }, index) =>
      total + list.slice(index + 1).filter((later) => later.published < published).length,
    0,
  );
  return { pairs: (list.length * (list.length - 1)) / 2, reversed };
}
