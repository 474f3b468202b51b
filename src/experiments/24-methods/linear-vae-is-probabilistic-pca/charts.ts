import { chart, report } from 'lab';
import { dot, symmetricEigen } from 'lab/linear-algebra';
import { sum, type ClosedForm } from './data';
import type { Vae } from './vae';

export const bounds = chart('bounds', {
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

// zh: 学到的噪声方差；W 的前两行转 45° 前后的缺口：转动不改
// zh: 似然。
// en: The noise variance learned; the gap before and after two
// en: rows of W turn by 45°, which keeps the likelihood.
export function compare(vae: Vae, pca: ClosedForm) {
  const [noise] = vae.logNoise.exp().dataSync();
  const rows = vae.decoder.arraySync();
  const [a, b, ...rest] = rows;
  const turn = (sign: number) =>
    a.map((x, i) => (x + sign * b[i]) * Math.SQRT1_2);
  const turned = [turn(-1), turn(1), ...rest];
  report('noiseRatio', noise / pca.noise);
  report('asTrained', looseness(rows, noise));
  report('turned', looseness(turned, noise));
}

// zh: 解码器给定时，最好的对角 q 离真后验还有多远？真后验的
// zh: 精度矩阵是 P = I + W Wᵀ/σ²，缺口是 ½(Σ ln Pⱼⱼ − ln|P|)。
// en: For a given decoder, how far is the best diagonal q from
// en: the true posterior? Its precision is P = I + W Wᵀ/σ²,
// en: the gap ½(Σ ln Pⱼⱼ − ln|P|).
function looseness(rows: number[][], noise: number) {
  const precision = rows.map((a, i) =>
    rows.map((b, j) => dot(a, b) / noise + Number(i === j)),
  );
  const { values } = symmetricEigen(precision);
  const gaps = values.map(
    (value, j) => Math.log(precision[j][j] / value) / 2,
  );
  return sum(gaps);
}

// zh: 点是训练的结果，线是闭式。
// en: Dots are trained, lines the closed form.
const errors: number[] = [];
export function drawNats(
  beta: number,
  found: Iterable<number>,
  pca: ClosedForm,
) {
  [...found].forEach((kl, i) => {
    const latent = names[i];
    nats.dot({ beta, kl, latent });
    errors.push(Math.abs(kl - pca.nats(beta)[i]));
    if (beta === 16) report(`${latent}At16`, kl);
    if (beta > 1) return;
    for (let b = 1; b < 70; b *= 1.05)
      nats.line({ beta: b, kl: pca.nats(b)[i], latent });
  });
  report('klError', Math.max(...errors));
}
