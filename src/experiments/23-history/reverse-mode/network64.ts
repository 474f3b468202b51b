import { inputs, targets } from './network';

// zh: 同一个网络，用普通的双精度数写一遍。
// en: The same network once more, in plain double precision.
export function network64(width: number) {
  const units = Array.from({ length: width }, (_, j) => j);

  // zh: 向前：h_j = tanh(Σᵢ xᵢ w_ij)，输出 o = Σⱼ h_j v_j。
  // en: Forward: h_j = tanh(Σᵢ xᵢ w_ij), output o = Σⱼ h_j v_j.
  function forward(w: number[], x: number[]) {
    const hidden = units.map((j) =>
      Math.tanh(
        x.reduce(
          (s, xi, i) => s + xi * w[i * width + j],
          0,
        ),
      ),
    );
    const output = hidden.reduce(
      (s, hj, j) => s + hj * w[3 * width + j],
      0,
    );
    return { hidden, output };
  }

  function loss(w: number[]) {
    const squares = inputs.map(
      (x, n) => (forward(w, x).output - targets[n]) ** 2,
    );
    return (
      squares.reduce((s, e) => s + e, 0) / inputs.length
    );
  }

  // zh: 往回：先求损失对输出的导数，再一层层乘上局部导数。
  // en: Back: the loss by the output, then each local derivative.
  function gradient(w: number[]) {
    const result = w.map(() => 0);
    for (const [n, x] of inputs.entries()) {
      const { hidden, output } = forward(w, x);
      const byOutput =
        (2 * (output - targets[n])) / inputs.length;
      for (const [j, hj] of hidden.entries()) {
        const byHidden = byOutput * w[3 * width + j];
        const bySum = byHidden * (1 - hj * hj);
        result[3 * width + j] += byOutput * hj;
        for (const [i, xi] of x.entries())
          result[i * width + j] += bySum * xi;
      }
    }
    return result;
  }
  return { loss, gradient };
}
