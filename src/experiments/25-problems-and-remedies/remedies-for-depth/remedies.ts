import type { Tensor } from '@tensorflow/tfjs';
import { param } from 'lab';

export const depth = param('depth', 30, [5, 100, 5]);

// zh: 下一层的输入从哪里来：h 是本层输入，unit 是激活后的输出。
// en: What the next layer gets: h is this layer's input, unit
// en: its output after the activation.
type Gate = () => Tensor;
type Join = (h: Tensor, unit: Tensor, gate: Gate) => Tensor;

const replace: Join = (_, unit) => unit;
const add: Join = (h, unit) => h.add(unit);
const addScaled: Join = (h, unit) =>
  h.add(unit.div(Math.sqrt(depth)));
// zh: 门：0 是照抄输入，1 是全用变换后的值。
// en: The gate: 0 copies the input, 1 takes what is new.
const mix: Join = (h, unit, gate) =>
  h.add(gate().mul(unit.sub(h)));

interface Remedy {
  // zh: 权重方差 × 输入个数：LeCun 取 1，He 取 2。
  // en: Weight variance × inputs: LeCun has 1, He has 2.
  gain: number;
  join: Join;
  normalizes?: true;
}

const he: Remedy = { gain: 2, join: replace };
const batchNorm: Remedy = { ...he, normalizes: true };
export const remedies: Record<string, Remedy> = {
  plain: { gain: 1, join: replace },
  he,
  residual: { ...he, join: add },
  scaledResidual: { ...he, join: addScaled },
  highway: { ...he, join: mix },
  batchNorm,
  residualBatchNorm: { ...batchNorm, join: add },
};
