import * as tf from '@tensorflow/tfjs';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

// zh: LSTM 的一步，连同手写的导数，是一个运算：用十几个
// zh: TensorFlow.js 运算拼出来，结果相同，但慢几倍。
// zh: z：n 个一组，依次是遗忘门、输入门、输出门、候选值；
// zh: state：每行先是 h，后是 c。
// en: One step of an LSTM with its derivative by hand, as one
// en: operation: put together from a dozen of TensorFlow.js it
// en: gives the same, but takes several times as long.
// en: z: in groups of n the forget, input and output gate and
// en: the candidate; state: each row is h, then c.
export const lstmStep = tf.customGrad((z, state) => {
  const [rows, width] = (state as tf.Tensor2D).shape;
  const n = width / 2;
  const gates = new Float32Array(
    (z as tf.Tensor).dataSync(),
  );
  const old = (state as tf.Tensor).dataSync();
  const next = new Float32Array(rows * 2 * n);
  const squashed = new Float32Array(rows * n);
  const each = (
    visit: (f: number, h: number, k: number) => void,
  ) => {
    for (let row = 0; row < rows; row++) {
      for (let j = 0; j < n; j++) {
        visit(
          4 * n * row + j,
          2 * n * row + j,
          n * row + j,
        );
      }
    }
  };

  each((f, h, k) => {
    const forget = sigmoid(gates[f]!);
    const input = sigmoid(gates[f + n]!);
    const output = sigmoid(gates[f + 2 * n]!);
    const candidate = Math.tanh(gates[f + 3 * n]!);
    const c = forget * old[h + n]! + input * candidate;
    squashed[k] = Math.tanh(c);
    next[h] = output * squashed[k];
    next[h + n] = c;
    gates[f] = forget;
    gates[f + n] = input;
    gates[f + 2 * n] = output;
    gates[f + 3 * n] = candidate;
  });

  const gradFunc = (slope: tf.Tensor) => {
    const after = slope.dataSync();
    const dz = new Float32Array(gates.length);
    const dState = new Float32Array(next.length);
    each((f, h, k) => {
      const forget = gates[f]!;
      const input = gates[f + n]!;
      const output = gates[f + 2 * n]!;
      const candidate = gates[f + 3 * n]!;
      const y = squashed[k]!;
      const dh = after[h]!;
      const dc = after[h + n]! + dh * output * (1 - y * y);
      dz[f] = dc * old[h + n]! * forget * (1 - forget);
      dz[f + n] = dc * candidate * input * (1 - input);
      dz[f + 2 * n] = dh * y * output * (1 - output);
      dz[f + 3 * n] = dc * input * (1 - candidate ** 2);
      dState[h + n] = dc * forget;
    });
    return [
      tf.tensor2d(dz, [rows, 4 * n]),
      tf.tensor2d(dState, [rows, 2 * n]),
    ];
  };
  const value = tf.tensor2d(next, [rows, 2 * n]);
  return { value, gradFunc };
});
