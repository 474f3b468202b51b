/** What takes the causes of one-neuron-many-families away, one at a time. */
import type { Control } from '../../control';

const probitLoss = `const side = y.mul(2).sub(1).mul(eta);
      const tail = logTail(side.abs());
      const isRight = side.step();
      return isRight
        .sub(1)
        .mul(tail)
        .sub(isRight.mul(tail.exp().neg().log1p()));`;

export const controls: readonly Control[] = [
  {
    id: 'x-tells-nothing',
    name: { zh: 'y 与 x 无关', en: 'y without x' },
    changes: [
      {
        file: 'data.ts',
        from: 'at(neuron, neuron.truth(slope), x)',
        to: 'at(neuron, neuron.truth(slope), x.map(() => 0))',
      },
    ],
  },
  {
    id: 'errors-too-small',
    name: { zh: '标准误乘 0.6', en: 'standard errors times 0.6' },
    changes: [
      { file: 'fitting.ts', from: 'Math.sqrt(phi * row[j])', to: '0.6 * Math.sqrt(phi * row[j])' },
    ],
  },
  {
    id: 'wrong-losses',
    name: {
      zh: 'logit 配平方误差，probit 配 logit 的损失',
      en: 'squared error for the logit, and the logit’s loss for the probit',
    },
    changes: [
      {
        file: 'neurons.ts',
        from: 'loss: (y, eta) => eta.softplus().sub(y.mul(eta))',
        to: 'loss: (y, eta) => eta.sigmoid().sub(y).square().div(2)',
      },
      { file: 'neurons.ts', from: probitLoss, to: 'return eta.softplus().sub(y.mul(eta));' },
    ],
  },
  {
    id: 'exchanged-noise',
    name: {
      zh: '噪声对调：高斯的随均值变，泊松和伽马的不变',
      en: 'noise exchanged: growing for the Gaussian, constant for Poisson and Gamma',
    },
    changes: [
      {
        file: 'families.ts',
        from: 'rng.normal(mean, Math.sqrt(dispersion))',
        to: 'rng.normal(mean, Math.sqrt(dispersion) * mean)',
      },
      {
        file: 'families.ts',
        from: 'draw: (mean, _, rng) => drawCount(mean, rng)',
        to: 'draw: (mean, _, rng) => rng.normal(mean)',
      },
      {
        file: 'families.ts',
        from: 'mean * dispersion * drawGamma(1 / dispersion, rng)',
        to: 'rng.normal(mean, dispersion)',
      },
    ],
  },
];
