export interface Sample {
  x1: number;
  x2: number;
  label: number;
}

// zh: 2-H-1 的 tanh 网络：平均交叉熵和它的梯度，手写的反向传播。
// zh: 参数排成一行：每个隐单元四个（两个输入权重、偏置、
// zh: 输出权重），最后是输出偏置。
// en: A 2-H-1 tanh net: the mean cross-entropy and its gradient,
// en: with back-propagation by hand. The parameters in a row:
// en: four for each hidden unit (two weights in, its bias, one
// en: weight out), then the output bias.
export function lossAndGradient(
  theta: Float64Array,
  samples: Sample[],
) {
  const outputBias = theta.length - 1;
  const gradient = new Float64Array(theta.length);
  const h = new Float64Array(outputBias / 4);
  let loss = 0;
  for (const { x1, x2, label } of samples) {
    let z = theta[outputBias];
    for (let unit = 0, at = 0; unit < h.length; unit++) {
      h[unit] = Math.tanh(
        theta[at] * x1 + theta[at + 1] * x2 + theta[at + 2],
      );
      z += theta[at + 3] * h[unit];
      at += 4;
    }
    const softplus =
      Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    loss += (softplus - label * z) / samples.length;

    const error =
      (1 / (1 + Math.exp(-z)) - label) / samples.length;
    gradient[outputBias] += error;
    for (let unit = 0, at = 0; unit < h.length; unit++) {
      const back =
        error * theta[at + 3] * (1 - h[unit] ** 2);
      gradient[at] += back * x1;
      gradient[at + 1] += back * x2;
      gradient[at + 2] += back;
      gradient[at + 3] += error * h[unit];
      at += 4;
    }
  }
  return { loss, gradient };
}
