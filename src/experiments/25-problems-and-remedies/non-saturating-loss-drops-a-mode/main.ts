import { param, report, steps } from 'lab';
import * as charts from './charts';
import { density, expectation, mixture } from './normal';
import { down, js, klFrom, slopes } from './normal';
import type { Density, Normal } from './normal';

const mean = param('startMean', 1, [-2, 2, 0.1]);
const start = param('startDeviation', 1, [0.5, 4, 0.1]);
const separation = param('separation', 4, [1, 6, 0.25]);

// zh: 一、判别器最优时的 logit：ln p_r − ln p_g。
// en: 1. The logit of the best discriminator: ln p_r − ln p_g.
const logit = (data: Density, g: Normal) => (x: number) =>
  Math.log(data(x)) - Math.log(density(x, g));

// zh: 二、生成器的损失，a 是假样本的 logit：−ln σ(a) 与
// zh: ln(1 − σ(a))。
// en: 2. Losses of the generator, with a the logit of a fake:
// en: −ln σ(a) and ln(1 − σ(a)).
const losses = {
  nonSaturating: (a: number) => Math.log1p(Math.exp(-a)),
  minimax: (a: number) => -Math.log1p(Math.exp(a)),
};

// zh: 梯度：判别器停在最优处不动，只挪生成器。
// en: The gradient: the discriminator stays where it is best,
// en: and only the generator moves.
type Loss = (a: number) => number;
function gradient(loss: Loss, data: Density, at: Normal) {
  const frozen = logit(data, at);
  const value = (g: Normal) =>
    expectation(g, (x) => loss(frozen(x)));
  return { value: value(at), ...slopes(value, at) };
}

// zh: 三、与 KL(p_g‖p_r) − 2 JS 和 2 JS 的梯度比一比，
// zh: 数据是 N(0, 1)。
// en: 3. Against the gradients of KL(p_g‖p_r) − 2 JS and of
// en: 2 JS, for data from N(0, 1).
const real = { mean: 0, deviation: 1 };
const fake = { mean, deviation: start };
const targets = {
  nonSaturating: (g: Normal) =>
    klFrom(g, real) - 2 * js(g, real),
  minimax: (g: Normal) => 2 * js(g, real),
};

// zh: 四、数据换成两个峰，生成器只有一个，从窄处和宽处出发。
// en: 4. Data with two peaks, a generator with one, from a
// en: narrow start and from a wide one.
const peaks = mixture([-separation, separation]);
const starts = { Narrow: start, Wide: 3 };
for (const [name, loss] of Object.entries(losses)) {
  const target = targets[name as keyof typeof targets];
  const byLoss = gradient(loss, mixture([0]), fake);
  charts.compare(name, byLoss, target, fake);
  for (const [width, deviation] of Object.entries(starts)) {
    let g: Normal = { mean, deviation };
    for (const step of steps(300)) {
      charts.drawStep(step, g, name + width);
      g = down(g, gradient(loss, peaks, g), 0.3);
    }
    charts.drawEnd(g, name + width, peaks);
    report(`${name}${width}Mean`, g.mean);
    report(`${name}${width}Deviation`, g.deviation);
  }
}
