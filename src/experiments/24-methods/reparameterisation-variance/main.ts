import { inTurn, param, random, seed } from 'lab';
import * as charts from './charts';
import { measure, ofSquare } from './estimators';

const mean = param('mean', 1, [0, 4, 0.5]);
const deviation = param('deviation', 0.5, [0.1, 3, 0.1]);
const fastest = param('fastest', 30, [2, 50, 1]);
const rng = random(seed);
const draws = 50000;

// zh: 一、f(z) = z²，z ~ N(μ, σ²)：求 E f 对 μ 的导数，真值 2μ。
// zh: 基线取 E f = μ² + σ²。
// en: 1. f(z) = z², z ~ N(μ, σ²): the derivative of E f in μ,
// en: which is 2μ. The baseline is E f = μ² + σ².
const square = (sigma: number) => ({
  f: (z: number) => z * z,
  slope: (z: number) => 2 * z,
  mean,
  deviation: sigma,
  baseline: mean ** 2 + sigma ** 2,
});
charts.tell(measure(square(deviation), draws, rng));

// zh: 二、σ 由小到大：量出的方差（点）与闭式（线）。
// en: 2. From small σ to large: the variances measured (dots)
// en: and their closed forms (lines).
const eighths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
for (const i of inTurn(eighths)) {
  const sigma = 0.1 * 30 ** (i / 8);
  const { variance } = measure(square(sigma), draws, rng);
  charts.drawSigma(sigma, variance, ofSquare(mean, sigma));
}

// zh: 三、f(z) = sin ωz，z ~ N(0, 1)：摆得越快，斜率越大。
// en: 3. f(z) = sin ωz, z ~ N(0, 1): the faster it swings, the
// en: steeper it is.
for (const i of inTurn(eighths)) {
  const omega = fastest ** (i / 8);
  const wave = {
    f: (z: number) => Math.sin(omega * z),
    slope: (z: number) => omega * Math.cos(omega * z),
    mean: 0,
    deviation: 1,
    baseline: 0,
  };
  charts.drawWave(
    omega,
    measure(wave, draws, rng).variance,
  );
}
