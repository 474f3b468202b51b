import { inTurn, param, random, report, seed } from 'lab';
import * as charts from './charts';
import { distance, moments, type Moments } from './frechet';

const dimensions = param('dimensions', 64, [2, 96, 2]);
const shift = param('shift', 0.1, [0, 0.5, 0.01]);

// zh: 一、公式本身没有毛病：N(1.5, 2²) 与 N(0, 1) 相距
// zh: 1.5² + (2 − 1)²。
// en: 1. The formula itself is sound: from N(1.5, 2²) to
// en: N(0, 1) it is 1.5² + (2 − 1)².
const normal = (
  mean: number,
  variance: number,
): Moments => ({
  mean: [mean],
  covariance: [[variance]],
});
report('exact', distance(normal(1.5, 4), normal(0, 1)));

// zh: 二、真实特征的分布是 d 维标准正态，矩已知。两个生成器：
// zh: 完美的，和每一维都偏了一点的。
// en: 2. Real features are standard normal in d dimensions, of
// en: known moments. Two generators: a perfect one, and one
// en: that is off by a little in each dimension.
const axes = Array.from(
  { length: dimensions },
  (_, i) => i,
);
const real: Moments = {
  mean: axes.map(() => 0),
  covariance: axes.map((i) =>
    axes.map((j) => Number(i === j)),
  ),
};
const generators = { perfect: 0, shifted: shift };
report('shiftedTruth', dimensions * shift ** 2);

// zh: 三、各取 n 个样本，由样本的均值和协方差算 FID。
// en: 3. Of each take n samples, and the FID from their mean
// en: and covariance.
const rng = random(seed);
const sizes = [100, 200, 500, 1000, 2000, 5000];
const found: Record<string, number[]> = {};
for (const [name, mean] of Object.entries(generators)) {
  found[name] = [];
  for (const n of inTurn(sizes)) {
    const samples = Array.from({ length: n }, () =>
      axes.map(() => rng.normal(mean, 1)),
    );
    const fid = distance(moments(samples), real);
    found[name].push(fid);
    report(`${name}At${n}`, fid);
  }
}
const [atThousand, , atMost] = found['perfect'].slice(3);
report('biasRatio', atThousand / atMost);
charts.draw(sizes, found);
