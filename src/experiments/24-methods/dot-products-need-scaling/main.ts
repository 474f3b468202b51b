import { inTurn, mean, param, random } from 'lab';
import { report, seed, table } from 'lab';
import type { Row } from 'lab';
import { drawTrace, drawWeights } from './charts';
import { dot, jacobianTrace, softmax } from './formulas';

const keys = param('keys', 16, [2, 64, 1]);
const queries = param('queries', 400, [50, 2000, 50]);

const rng = random(seed);
const vector = (d: number) =>
  Array.from({ length: d }, () => rng.normal());

const rows: Row[] = [];
for (const d of inTurn([4, 16, 64, 256])) {
  // zh: 每个查询与 keys 个键的点积。
  // en: The products of each query with its keys.
  const scores = Array.from({ length: queries }, () => {
    const query = vector(d);
    const one = () => dot(query, vector(d));
    return Array.from({ length: keys }, one);
  });
  const variance = mean(scores.flat().map((s) => s * s));
  report(`variance${d}`, variance);
  const ways = Object.entries({
    unscaled: 1,
    byRoot: Math.sqrt(d),
    byWidth: d,
  });
  for (const [scaling, divisor] of ways) {
    const weights = scores.map((list) =>
      softmax(list.map((s) => s / divisor)),
    );
    const trace = mean(weights.map(jacobianTrace));
    const isSharp = (p: number[]) =>
      Number(Math.max(...p) > 0.99);
    const saturated = mean(weights.map(isSharp));
    report(`${scaling}Trace${d}`, trace);
    report(`${scaling}Saturated${d}`, saturated);
    drawTrace(scaling, d, trace);
    if (d === 256) drawWeights(scaling, weights[0]);
    const row = { d, scaling, trace, saturated };
    const scaled = variance / divisor ** 2;
    rows.push({ ...row, variance: scaled });
  }
}
table('statistics', rows);
