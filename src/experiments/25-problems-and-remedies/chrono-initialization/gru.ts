import * as tf from '@tensorflow/tfjs';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

// zh: GRU 的一步，同样是带手写导数的一个运算。
// zh: n 个一组：更新门（越大，旧状态留得越多）、重置门、候选值；
// zh: 重置门乘在矩阵之后。
// en: One step of a GRU, again one operation with its
// en: derivative. In groups of n: update gate (the larger, the
// en: more of the old state stays), reset gate, candidate;
// en: the reset gate acts after the matrix product.
export const gruStep = tf.customGrad(
  (fromInput, fromH, state) => {
    const [rows, n] = (state as tf.Tensor2D).shape;
    const x = (fromInput as tf.Tensor).dataSync();
    const r = (fromH as tf.Tensor).dataSync();
    const old = (state as tf.Tensor).dataSync();
    const gates = new Float32Array(x.length);
    const next = new Float32Array(old.length);
    const each = (
      visit: (u: number, h: number) => void,
    ) => {
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < n; j++) {
          visit(3 * n * row + j, n * row + j);
        }
      }
    };

    each((u, h) => {
      const update = sigmoid(x[u]! + r[u]!);
      const reset = sigmoid(x[u + n]! + r[u + n]!);
      const candidate = Math.tanh(
        x[u + 2 * n]! + reset * r[u + 2 * n]!,
      );
      next[h] = update * old[h]! + (1 - update) * candidate;
      gates[u] = update;
      gates[u + n] = reset;
      gates[u + 2 * n] = candidate;
    });

    const gradFunc = (slope: tf.Tensor) => {
      const after = slope.dataSync();
      const dx = new Float32Array(x.length);
      const dr = new Float32Array(x.length);
      const dOld = new Float32Array(old.length);
      each((u, h) => {
        const update = gates[u]!;
        const reset = gates[u + n]!;
        const candidate = gates[u + 2 * n]!;
        const dNew = after[h]!;
        const dCandidate =
          dNew * (1 - update) * (1 - candidate ** 2);
        const dReset =
          dCandidate * r[u + 2 * n]! * reset * (1 - reset);
        const dUpdate =
          dNew *
          (old[h]! - candidate) *
          update *
          (1 - update);
        dx[u] = dr[u] = dUpdate;
        dx[u + n] = dr[u + n] = dReset;
        dx[u + 2 * n] = dCandidate;
        dr[u + 2 * n] = dCandidate * reset;
        dOld[h] = dNew * update;
      });
      return [
        tf.tensor2d(dx, [rows, 3 * n]),
        tf.tensor2d(dr, [rows, 3 * n]),
        tf.tensor2d(dOld, [rows, n]),
      ];
    };
    const value = tf.tensor2d(next, [rows, n]);
    return { value, gradFunc };
  },
);
