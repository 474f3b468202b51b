import * as tf from '@tensorflow/tfjs';
import { chart, mean, report } from 'lab';
import { symmetricEigen } from 'lab/linear-algebra';
import { noiseOf, pmiOf, vocabulary } from './grammar';

interface Plan {
  corpus: number[];
  fresh: number[];
  power: number;
  negatives: number;
}
type Point = { pmi: number; product: number };

function correlation(points: Point[]) {
  const x = points.map(({ pmi }) => pmi);
  const y = points.map(({ product }) => product);
  const [mx, my] = [mean(x), mean(y)];
  const xy = mean(x.map((a, i) => (a - mx) * (y[i] - my)));
  const xx = mean(x.map((a) => (a - mx) ** 2));
  const yy = mean(y.map((b) => (b - my) ** 2));
  return xy / Math.sqrt(xx * yy);
}

// zh: 见过的每一对：内积与 PMI − ln k。
// en: Each pair that was seen: its product and PMI − ln k.
export function drawProducts(
  products: tf.Tensor,
  { corpus, fresh, power, negatives }: Plan,
) {
  const found = products.arraySync() as number[][];
  const pointsFor = (text: number[]) =>
    pmiOf(text, noiseOf(text, power)).flatMap((row, word) =>
      row
        .map((pmi, context) => {
          const product = found[word][context];
          return { pmi, product, ...vocabulary[word] };
        })
        .filter(({ pmi }) => Number.isFinite(pmi)),
    );
  const points = pointsFor(fresh);
  report('correlation', correlation(points));
  report('ownCorrelation', correlation(pointsFor(corpus)));
  const shifts = points.map((p) => p.product - p.pmi);
  report('shift', mean(shifts));
  const plot = chart('products', {
    x: 'shifted',
    y: 'product',
    color: 'kind',
  });
  const shift = Math.log(negatives);
  plot.dot(
    points.map(({ pmi, product, kind }) => ({
      shifted: pmi - shift,
      product,
      kind,
    })),
  );
}

// zh: 把 u 投影到它的前两个主轴上画出来。
// en: The vectors u on their first two principal axes.
export function drawMap(u: tf.Tensor2D) {
  const centred = u.sub(u.mean(0));
  const product = tf.matMul(centred, centred, true);
  const { vectors } = symmetricEigen(
    product.arraySync() as number[][],
  );
  const rows = centred.arraySync() as number[][];
  const along = (row: number[], axis?: number[]) =>
    axis ? row.reduce((s, x, i) => s + x * axis[i], 0) : 0;
  const [first, second] = [vectors.at(-1), vectors.at(-2)];
  chart('wordMap', {
    x: 'first',
    y: 'second',
    color: 'kind',
  }).dot(
    rows.map((row, i) => ({
      first: along(row, first),
      second: along(row, second),
      kind: vocabulary[i].kind,
    })),
  );
}
