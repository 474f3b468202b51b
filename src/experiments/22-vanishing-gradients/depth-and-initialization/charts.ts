import type * as tf from '@tensorflow/tfjs';
import { chart, progress } from 'lab';
import { activations, propagate } from './network';

const axes = {
  x: 'layer',
  y: { field: 'gradient', scale: 'log' },
  color: 'setting',
} as const;
const equalWeights = chart('equalWeights', axes);
const remedies = chart('remedies', axes);
const map = chart('map', {
  x: { field: 'layersBack', scale: 'band' },
  y: { field: 'mapFactor', scale: 'band' },
  color: 'log10Ratio',
  facet: 'activation',
});

// zh: 输出处为 1。超出 float32 的部分不画。
// en: 1 at the output. What float32 cannot hold is not drawn.
export function drawGradients(
  setting: string,
  norms: number[],
) {
  const last = norms.length - 1;
  const every = Math.ceil(last / 25);
  const rows = norms
    .map((norm, layer) => ({
      layer,
      gradient: norm / norms[last],
      setting,
    }))
    .filter(
      ({ layer, gradient }) =>
        (last - layer) % every === 0 &&
        gradient > 0 &&
        gradient < Infinity,
    );
  const isEqual = Object.hasOwn(activations, setting);
  (isEqual ? equalWeights : remedies).line(rows);
}

// zh: 地图的颜色截断在 10 的 ±12 次方。
// en: The map's colour is cut at 10 to the power of ±12.
export function drawMap(
  weights: tf.Tensor[],
  names: (keyof typeof activations)[],
) {
  const factors = [0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6];
  names.forEach((activation, row) => {
    factors.forEach((factor, column) => {
      const f = activations[activation];
      const setting = { f, weights, factor };
      const { hiddenNorms } = propagate(setting, 16);
      const norms = hiddenNorms.reverse();
      for (let part = 1; part <= 10; part++) {
        const layersBack = Math.round(
          (part * weights.length) / 10,
        );
        const ratio = Math.log10(
          norms[layersBack] / norms[0],
        );
        if (Number.isNaN(ratio)) continue;
        map.cell({
          layersBack,
          mapFactor: factor,
          log10Ratio: Math.max(-12, Math.min(12, ratio)),
          activation,
        });
      }
      progress(10 + row * factors.length + column + 1, 34);
    });
  });
}
