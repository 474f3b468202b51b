/** The blocks of the classic models as graphs, read from top to bottom; a box is as wide as its output has channels. */
import type { Localized } from '../../../data/language';

export interface Step {
  /** What it computes, and the channels it gives. */
  readonly text: string | Localized;
  /** Columns from the middle, and rows from the top. */
  readonly x: number;
  readonly y: number;
  /** Half of a column's width is 1. */
  readonly width: number;
  /** `join`: a sign where paths meet; `cheap`: has no weights, or hardly any. */
  readonly kind?: 'join' | 'cheap';
}

export interface Block {
  readonly id: string;
  readonly title: Localized;
  /** From the paper that proposed it: a key in the bibliography. */
  readonly source: string;
  readonly steps: Readonly<Record<string, Step>>;
  /** Straight arrows. */
  readonly arrows: readonly (readonly [string, string])[];
  /** Arrows that go around the right side. */
  readonly shortcuts?: readonly (readonly [string, string])[];
  /** In columns; 1 where all stands below one another. */
  readonly columns?: number;
}

const below = (y: number, text: string | Localized, width: number, kind?: Step['kind']): Step => ({
  x: 0,
  y,
  text,
  width,
  ...(kind && { kind }),
});

/** Each to the next. */
const inTurn = (...names: string[]): [string, string][] =>
  names.slice(1).map((name, index) => [names[index] ?? name, name]);

export const blocks: readonly Block[] = [
  {
    id: 'basic',
    title: { zh: 'ResNet 基本块', en: 'ResNet, basic' },
    source: 'He15b',
    steps: {
      x: below(0, 'x, 64', 0.8, 'cheap'),
      first: below(1, '3×3, 64', 0.8),
      second: below(2, '3×3, 64', 0.8),
      sum: below(3, '+', 0, 'join'),
      y: below(4, 'ReLU', 0.8, 'cheap'),
    },
    arrows: inTurn('x', 'first', 'second', 'sum', 'y'),
    shortcuts: [['x', 'sum']],
  },
  {
    id: 'bottleneck',
    title: { zh: 'ResNet 瓶颈', en: 'ResNet, bottleneck' },
    source: 'He15b',
    steps: {
      x: below(0, 'x, 256', 1.6, 'cheap'),
      reduce: below(1, '1×1, 64', 0.8),
      middle: below(2, '3×3, 64', 0.8),
      widen: below(3, '1×1, 256', 1.6),
      sum: below(4, '+', 0, 'join'),
      y: below(5, 'ReLU', 1.6, 'cheap'),
    },
    arrows: inTurn('x', 'reduce', 'middle', 'widen', 'sum', 'y'),
    shortcuts: [['x', 'sum']],
  },
  {
    id: 'inverted',
    title: { zh: '倒残差（MobileNet v2）', en: 'Inverted residual (MobileNet v2)' },
    source: 'Sandler18',
    steps: {
      x: below(0, 'x, 24', 0.8, 'cheap'),
      widen: below(1, '1×1, 144', 1.6),
      depthwise: below(2, { zh: '逐通道 3×3', en: 'depthwise 3×3' }, 1.6, 'cheap'),
      narrow: below(3, '1×1, 24', 0.8),
      sum: below(4, '+', 0, 'join'),
      y: below(5, { zh: '无激活', en: 'linear' }, 0.8, 'cheap'),
    },
    arrows: inTurn('x', 'widen', 'depthwise', 'narrow', 'sum', 'y'),
    shortcuts: [['x', 'sum']],
  },
  {
    id: 'separable',
    title: { zh: '深度可分离（MobileNet v1）', en: 'Depthwise separable (MobileNet v1)' },
    source: 'Howard17',
    steps: {
      x: below(0, 'x, C', 1, 'cheap'),
      depthwise: below(1, { zh: '逐通道 3×3, C', en: 'depthwise 3×3, C' }, 1.7, 'cheap'),
      firstRelu: below(2, 'BN, ReLU', 1.2, 'cheap'),
      pointwise: below(3, '1×1, M', 1.2),
      secondRelu: below(4, 'BN, ReLU', 1.2, 'cheap'),
    },
    arrows: inTurn('x', 'depthwise', 'firstRelu', 'pointwise', 'secondRelu'),
  },
  {
    id: 'dense',
    title: { zh: 'DenseNet 的两层', en: 'DenseNet, two layers' },
    source: 'Huang17',
    steps: {
      x: below(0, 'x, C', 0.8, 'cheap'),
      first: below(1, 'H₁, g', 0.8),
      both: below(2, { zh: '拼接，C+g', en: 'concat, C+g' }, 1.3, 'cheap'),
      second: below(3, 'H₂, g', 0.8),
      all: below(4, { zh: '拼接，C+2g', en: 'concat, C+2g' }, 1.6, 'cheap'),
    },
    arrows: inTurn('x', 'first', 'both', 'second', 'all'),
    shortcuts: [
      ['x', 'both'],
      ['both', 'all'],
    ],
  },
  {
    id: 'squeeze',
    title: { zh: 'SE', en: 'Squeeze and excitation' },
    source: 'Hu17',
    steps: {
      x: below(0, 'x, H×W×C', 1.6, 'cheap'),
      squeeze: below(1, { zh: '全局平均，C', en: 'global average, C' }, 1.6, 'cheap'),
      narrow: below(2, { zh: '全连接，C/r, ReLU', en: 'dense, C/r, ReLU' }, 1.6),
      gate: below(3, { zh: '全连接，C, σ', en: 'dense, C, σ' }, 1.6),
      product: below(4, '×', 0, 'join'),
    },
    arrows: inTurn('x', 'squeeze', 'narrow', 'gate', 'product'),
    shortcuts: [['x', 'product']],
  },
  {
    id: 'inception',
    title: { zh: 'Inception v1', en: 'Inception v1' },
    source: 'Szegedy14',
    columns: 4,
    steps: {
      x: { text: 'x', x: 0, y: 0, width: 1.2, kind: 'cheap' },
      one: { text: '1×1', x: -1.5, y: 2, width: 1.2 },
      beforeThree: { text: '1×1', x: -0.5, y: 1, width: 0.8 },
      three: { text: '3×3', x: -0.5, y: 2, width: 1.4 },
      beforeFive: { text: '1×1', x: 0.5, y: 1, width: 0.6 },
      five: { text: '5×5', x: 0.5, y: 2, width: 0.8 },
      pool: {
        text: { zh: '最大池化', en: 'max pool' },
        x: 1.5,
        y: 1,
        width: 1.2,
        kind: 'cheap',
      },
      afterPool: { text: '1×1', x: 1.5, y: 2, width: 0.8 },
      all: { text: { zh: '拼接', en: 'concat' }, x: 0, y: 3, width: 1.6, kind: 'cheap' },
    },
    arrows: [
      ['x', 'one'],
      ['x', 'beforeThree'],
      ['x', 'beforeFive'],
      ['x', 'pool'],
      ...inTurn('beforeThree', 'three', 'all'),
      ...inTurn('beforeFive', 'five', 'all'),
      ...inTurn('pool', 'afterPool', 'all'),
      ['one', 'all'],
    ],
  },
];
