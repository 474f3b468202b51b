import * as tf from '@tensorflow/tfjs';
import {
  oneMinus,
  plus,
  sigmoid,
  start,
  tanh,
  times,
  type Moving,
} from './tangent';
import { makeMap, type Settings } from './weights';

// zh: 每调用一次走一步；gates：只算连乘的遗忘门，不算经过 h
// zh: 的路径。
// en: Each call is a step. gates: the forget gates' product
// en: alone, no paths through h.
export type Cell = () => { h: Moving; gates?: tf.Tensor };

// zh: h ← f(hU + x)：f 是恒等映射或 tanh。
// en: h ← f(hU + x), where f is tanh, or leaves its input.
export function rnn(
  settings: Settings,
  f: (sum: Moving) => Moving,
): Cell {
  const map = makeMap(settings, 1);
  let h = start(tf.eye(settings.units));
  return () => ({ h: (h = f(map(h))) });
}

// zh: 三个门和候选值，循环矩阵各自正交。c 的起点在动，h 的不动。
// en: Three gates and a candidate, each recurrent matrix
// en: orthogonal. The start of c moves, that of h does not.
export function lstm(
  settings: Settings,
  bias: number,
): Cell {
  const forgetMap = makeMap(settings, 1);
  const inputMap = makeMap(settings, 2);
  const outputMap = makeMap(settings, 3);
  const candidateMap = makeMap(settings, 4);
  const { units } = settings;
  let c = start(tf.eye(units));
  let h = start(tf.zeros([units, units]));
  let gates: tf.Tensor = tf.ones([1, units]);
  return () => {
    const forget = sigmoid(forgetMap(h, bias));
    const input = sigmoid(inputMap(h));
    const output = sigmoid(outputMap(h));
    const candidate = tanh(candidateMap(h));
    c = plus(times(forget, c), times(input, candidate));
    h = times(output, tanh(c));
    gates = gates.mul(forget.value);
    return { h, gates };
  };
}

// zh: 更新门 z 越大，越保留旧状态；它的偏置同遗忘门。
// en: The larger the update gate z, the more of the old state
// en: stays; its bias acts as a forget gate's does.
export function gru(
  settings: Settings,
  bias: number,
): Cell {
  const updateMap = makeMap(settings, 1);
  const resetMap = makeMap(settings, 2);
  const candidateMap = makeMap(settings, 4);
  let h = start(tf.eye(settings.units));
  return () => {
    const update = sigmoid(updateMap(h, bias));
    const reset = sigmoid(resetMap(h));
    const candidate = tanh(candidateMap(times(reset, h)));
    h = plus(
      times(update, h),
      times(oneMinus(update), candidate),
    );
    return { h };
  };
}
