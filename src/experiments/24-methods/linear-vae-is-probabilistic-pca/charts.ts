import type * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { symmetricEigen } from 'lab/linear-algebra';
import type { Pca } from './data';
import { bound, type Vae } from './vae';

const bounds = chart('bounds', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'elbo', domain: [-13, -3] },
  color: 'method',
});
const nats = chart('nats', {
  x: { field: 'beta', scale: 'log' },
  y: 'kl',
  color: 'latent',
});
const names = ['first', 'second', 'third', 'fourth'];

// zh: 虚线是最大的对数似然。
// en: The dashed line is the greatest log likelihood.
export function drawLikelihood({ likelihood }: Pca) {
  bounds.rule({ elbo: likelihood });
  report('likelihood', likelihood);
}
let step = 0;
let last = '';
export function drawBound(
  method: string,
  vae: Vae,
  x: tf.Tensor,
) {
  step = method === last ? step + 1 : 1;
  last = method;
  if (step % Math.ceil(step / 12) > 0) return;
  const [elbo] = bound(vae, x).dataSync();
  bounds.line({ step, elbo, method });
}

// zh: 学到的噪声方差；解码器的两行转 45° 之后的缺口。
// en: The noise variance learnt, and the gap once two rows of
// en: the decoder are turned by 45°.
export function compare(
  { sampled, exact }: Record<'sampled' | 'exact', Vae>,
  x: tf.Tensor,
  { noise, likelihood }: Pca,
) {
  const gapOf = (vae: Vae) =>
    likelihood - bound(vae, x).dataSync()[0];
  report('sampledGap', gapOf(sampled));
  report('exactGap', gapOf(exact));
  const [learnt] = exact.logNoise.exp().dataSync();
  report('noiseRatio', learnt / noise);
  report('asTrained', looseness(exact, 0));
  report('turned', looseness(exact, Math.PI / 4));
}

// zh: 解码器给定时，最好的对角 q 离真后验还有多远？真后验的
// zh: 精度矩阵是 P = I + W Wᵀ/σ²，缺口是 ½(Σ ln Pⱼⱼ − ln|P|)。
// zh: 先把前两行转过一个角度：似然不变，缺口会变。
// en: For a given decoder, how far is the best diagonal q from
// en: the true posterior? Its precision is P = I + W Wᵀ/σ²,
// en: the gap ½(Σ ln Pⱼⱼ − ln|P|). The first two rows are
// en: turned first: that keeps the likelihood, not the gap.
function looseness(vae: Vae, angle: number) {
  const rows = vae.decoder.arraySync();
  const [noise] = vae.logNoise.exp().dataSync();
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [a, b] = rows;
  rows[0] = a.map((x, i) => c * x - s * b[i]);
  rows[1] = a.map((x, i) => s * x + c * b[i]);
  const precision = rows.map((one, i) =>
    rows.map(
      (two, j) =>
        one.reduce((sum, x, k) => sum + x * two[k], 0) /
          noise +
        (i === j ? 1 : 0),
    ),
  );
  const { values } = symmetricEigen(precision);
  return values.reduce(
    (gap, value, j) =>
      gap + Math.log(precision[j][j] / value) / 2,
    0,
  );
}

// zh: 点是训练的结果，线是闭式：½ ln(λ / βσ²)，不低于零。
// en: Dots are trained, lines the closed form: ½ ln(λ / βσ²),
// en: at least zero.
let worst = 0;
export function drawNats(
  beta: number,
  divergence: tf.Tensor,
  { values, noise }: Pca,
) {
  const found = [...divergence.dataSync()];
  found.sort((a, b) => b - a);
  const formula = (value: number, b: number) =>
    Math.max(0, Math.log(value / (b * noise)) / 2);
  found.forEach((kl, i) => {
    const latent = names[i];
    nats.dot({ beta, kl, latent });
    worst = Math.max(
      worst,
      Math.abs(kl - formula(values[i], beta)),
    );
    if (beta === 16) report(`${latent}At16`, kl);
    if (beta > 1) return;
    for (let b = 1; b < 70; b *= 1.05)
      nats.line({
        beta: b,
        kl: formula(values[i], b),
        latent,
      });
  });
  report('klError', worst);
}
