/** What takes the causes of irls-against-gradient-descent away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'not-reweighted',
    name: { zh: '权重不重算，总是 1/4', en: 'weights of 1/4, never computed again' },
    changes: [{ file: 'methods.ts', from: '(p) => p * (1 - p)', to: '() => 1 / 4' }],
  },
  {
    id: 'squared-error',
    name: { zh: '交叉熵换成平方误差', en: 'squared error in the place of cross-entropy' },
    changes: [
      {
        file: 'methods.ts',
        from: 'tf.softplus(eta).sub(y.mul(eta))',
        to: 'tf.sigmoid(eta).sub(y).square()',
      },
    ],
  },
  {
    id: 'never-standardized',
    name: { zh: '两遍都不标准化', en: 'neither descent standardised' },
    changes: [{ file: 'main.ts', from: 'momentsOf(allCars)', to: '[0, 1]' }],
  },
  {
    id: 'still-overlapping',
    name: { zh: '三辆车没有去掉，两类仍重叠', en: 'the three cars kept: classes that overlap' },
    changes: [
      { file: 'cars.ts', from: '({ weight, y }) => weight < 3 === (y === 1)', to: '() => true' },
    ],
  },
];
