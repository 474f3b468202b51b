import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import type { Moving } from './tangent';

export interface Settings {
  units: number;
  scale: number;
  inputScale: number;
}

// zh: 一个门的“乘权重、加输入、加偏置”。循环矩阵正交，
// zh: 再乘谱半径；每一步的输入都是新的随机数。
// en: What feeds a gate: weights times h, plus input, plus
// en: bias. The recurrent matrix is orthogonal times a scale;
// en: the input is a new random vector at each step.
export function makeMap(
  { units, scale, inputScale }: Settings,
  stream: number,
) {
  const rng = random(seed * 100 + stream);
  const rows = randomOrthogonal(units, units, rng);
  const recurrent = tf.tensor2d(rows).mul(scale);
  return (h: Moving, bias = 0): Moving => {
    const noise = Array.from({ length: units }, () =>
      rng.normal(bias, inputScale),
    );
    return {
      value: h.value.matMul(recurrent).add([noise]),
      tangent: h.tangent.matMul(recurrent),
    };
  };
}
