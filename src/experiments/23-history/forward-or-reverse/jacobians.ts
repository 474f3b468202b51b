import { random, seed } from 'lab';

// zh: 每一层在当前输入处的雅可比矩阵：权重的各行乘上激活
// zh: 的导数。网络是 输入 → hidden → hidden → 输出。
// en: The Jacobian of each layer at the input at hand: rows of
// en: the weights times the slopes of the activation. The net
// en: is inputs → hidden → hidden → outputs.
export function drawJacobians(
  inputs: number,
  hidden: number,
  outputs: number,
) {
  const rng = random(seed);
  const sizes = [inputs, hidden, hidden, outputs];
  return sizes.slice(1).map((rows, l) => {
    const deviation = 1 / Math.sqrt(sizes[l]);
    return Array.from({ length: rows }, () => {
      const slope = 1 - Math.tanh(rng.normal()) ** 2;
      return Array.from(
        { length: sizes[l] },
        () => slope * rng.normal(0, deviation),
      );
    });
  });
}
