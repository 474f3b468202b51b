import * as tf from '@tensorflow/tfjs';
import type { Cell } from 'lab/recurrent';

// zh: 遗忘门、输入门、输出门、候选值。c 上只有一乘一加。
// en: Forget, input and output gate, candidate. On c there is
// en: one product and one sum.
const lstm: Cell = (x, { h, c }, weights) => {
  const { input, recurrent, bias } = weights;
  const [forget, write, read, candidate] = x
    .matMul(input)
    .add(h.matMul(recurrent))
    .add(bias)
    .split(4, 1);
  const kept = forget.sigmoid().mul(c);
  const fresh = write.sigmoid().mul(candidate.tanh());
  const next = kept.add(fresh);
  return { h: read.sigmoid().mul(next.tanh()), c: next };
};

// zh: 更新门（越大，旧状态留得越多）、重置门、候选值；重置门
// zh: 乘在矩阵之后。
// en: Update gate (large, and the old state stays), reset gate,
// en: candidate; the reset gate acts after the matrix product.
const gru: Cell = (x, { h }, weights) => {
  const { input, recurrent, bias } = weights;
  const [a, b, c] = x.matMul(input).add(bias).split(3, 1);
  const [u, v, w] = h.matMul(recurrent).split(3, 1);
  const update = a.add(u).sigmoid();
  const reset = b.add(v).sigmoid();
  const candidate = c.add(reset.mul(w)).tanh();
  const fresh = tf.sub(1, update).mul(candidate);
  return { h: update.mul(h).add(fresh) };
};

const simpleRnn: Cell = (x, { h }, weights) => {
  const { input, recurrent, bias } = weights;
  const sum = x.matMul(input).add(h.matMul(recurrent));
  return { h: sum.add(bias).tanh() };
};

export const cells = {
  lstm: { step: lstm, groups: 4 },
  gru: { step: gru, groups: 3 },
  simpleRnn: { step: simpleRnn, groups: 1 },
};
