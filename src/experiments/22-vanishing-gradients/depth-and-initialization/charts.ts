import type * as tf from '@tensorflow/tfjs';
import { chart, inTurn, report } from 'lab';
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
  const isEqual = Object.hasOwn(activations, setting);
  const target = isEqual ? equalWeights : remedies;
  norms.forEach((norm, layer) => {
    const gradient = norm / norms[last];
    if (gradient > 0 && gradient < Infinity)
      target.line({ layer, gradient, setting });
  });
}

// zh: 报告的数都取对数；溢出 float32 的不报告，表中留空。
// en: Numbers are reported as logarithms; one that overflowed
// en: float32 is not reported and leaves a gap in the table.
export function measures(
  setting: string,
  result: ReturnType<typeof propagate>,
) {
  const { hiddenNorms: h, weightNorms: w } = result;
  const depth = w.length;
  const growth = log10(h[0] / h[depth]);
  const row = {
    growth,
    perLayer:
      growth === null ? null : 10 ** (growth / depth),
    weightGrowth: log10(w[0] / w[depth - 1]),
    outputSize: log10(result.outputMeanSquare),
  };
  for (const [name, value] of Object.entries(row)) {
    if (value !== null) report(`${setting}-${name}`, value);
  }
  return { setting, ...row };
}

function log10(value: number) {
  const result = Math.log10(value);
  return Number.isFinite(result) ? result : null;
}

// zh: 地图的颜色截断在 10 的 ±12 次方。
// en: The map's colour is cut at 10 to the power of ±12.
export function drawMap(weights: tf.Tensor[]) {
  const names = ['relu', 'tanh', 'sigmoid'] as const;
  const factors = [0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6];
  const places = names.flatMap((activation) =>
    factors.map((factor) => ({ activation, factor })),
  );
  for (const { activation, factor } of inTurn(places)) {
    const f = activations[activation];
    const setting = { f, weights, factor };
    const norms = propagate(setting, 16).hiddenNorms;
    for (let part = 1; part <= 10; part++) {
      const back = Math.round((part * weights.length) / 10);
      const last = weights.length;
      const ratio = norms[last - back] / norms[last];
      const power = Math.log10(ratio);
      if (Number.isNaN(power)) continue;
      map.cell({
        layersBack: back,
        mapFactor: factor,
        log10Ratio: Math.max(-12, Math.min(12, power)),
        activation,
      });
    }
  }
}
