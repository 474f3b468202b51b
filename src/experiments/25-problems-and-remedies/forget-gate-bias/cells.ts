import {
  fixed,
  oneMinus,
  plus,
  sigmoid,
  start,
  tanh,
  times,
} from './tangent';
import { makeMap, type Settings } from './weights';

// zh: h ← hU + x
// en: h ← hU + x
export function linear(settings: Settings) {
  const map = makeMap(settings, 1);
  let h = start(settings.units);
  return () => ({ h: (h = map(h)) });
}

// zh: h ← tanh(hU + x)
// en: h ← tanh(hU + x)
export function tanhRnn(settings: Settings) {
  const map = makeMap(settings, 1);
  let h = start(settings.units);
  return () => ({ h: (h = tanh(map(h))) });
}

// zh: 三个门和候选值，循环矩阵各自正交。c 的起点在动，h 的不动。
// en: Three gates and a candidate, each recurrent matrix
// en: orthogonal. The start of c moves, that of h does not.
export function lstm(settings: Settings, bias: number) {
  const forgetMap = makeMap(settings, 1);
  const inputMap = makeMap(settings, 2);
  const outputMap = makeMap(settings, 3);
  const candidateMap = makeMap(settings, 4);
  let c = start(settings.units);
  let h = fixed(settings.units);
  return () => {
    const forget = sigmoid(forgetMap(h, bias));
    const input = sigmoid(inputMap(h));
    const output = sigmoid(outputMap(h));
    const candidate = tanh(candidateMap(h));
    c = plus(times(forget, c), times(input, candidate));
    h = times(output, tanh(c));
    return { h, forget: forget.value };
  };
}

// zh: 更新门 z 越大，越保留旧状态；它的偏置同遗忘门。
// en: The larger the update gate z, the more of the old state
// en: stays; its bias acts as a forget gate's does.
export function gru(settings: Settings, bias: number) {
  const updateMap = makeMap(settings, 1);
  const resetMap = makeMap(settings, 2);
  const candidateMap = makeMap(settings, 4);
  let h = start(settings.units);
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
