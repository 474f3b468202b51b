import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { dot } from 'lab/linear-algebra';

// zh: 赫布规则：W = Σ ξ ξᵀ / N，对角线为零。
// zh: 两个单元在图样里同号，连接就加强；异号就减弱。
// en: Hebb's rule: W = Σ ξ ξᵀ / N with a zero diagonal. Units
// en: of one sign strengthen their connection, others weaken it.
function hebb(patterns: number[][]) {
  return tf.tidy(() => {
    const xi = tf.tensor2d(patterns);
    const size = patterns[0].length;
    const all = tf.matMul(xi, xi, true).div(size);
    const offDiagonal = tf.sub(1, tf.eye(size));
    return all.mul(offDiagonal).arraySync() as number[][];
  });
}

export function hopfield(patterns: number[][]) {
  const weights = hebb(patterns);

  // zh: 能量 E = −½ sᵀ W s。
  // en: The energy E = −½ sᵀ W s.
  const energyOf = (s: number[]) =>
    -0.5 *
    dot(
      s,
      weights.map((row) => dot(row, s)),
    );

  // zh: 异步更新：按随机次序逐个单元对齐它的输入之和，
  // zh: 直到没有一个单元想变。每变一个，交出一次状态。
  // en: Asynchronous: one unit at a time, in random order, takes
  // en: the sign of its input, until none wants to change.
  function* recall(cue: number[], rng: Random) {
    const units = cue.map((_, i) => i);
    let state = [...cue];
    let changed = true;
    while (changed) {
      changed = false;
      for (const i of rng.shuffle(units)) {
        const input = dot(weights[i], state);
        if (input * state[i] >= 0) continue;
        state = state.with(i, -state[i]);
        changed = true;
        yield state;
      }
    }
  }
  return { energyOf, recall };
}

// zh: 重合度：完全相同为 1，毫不相干约为 0，完全相反为 −1。
// en: Overlap: 1 if equal, about 0 if unrelated, −1 if opposite.
export const overlap = (a: number[], b: number[]) =>
  dot(a, b) / a.length;
