import type { Sample } from 'lab/data';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const softplus = (z: number) =>
  Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

// zh: 都是光滑的，二阶导数才处处有意义；斜率由激活值 h 算出。
// en: Smooth ones, so that second derivatives exist everywhere;
// en: each slope follows from the activation h itself.
const functions = { tanh: Math.tanh, sigmoid, softplus };
const slopes = {
  tanh: (h: number) => 1 - h * h,
  sigmoid: (h: number) => h * (1 - h),
  softplus: (h: number) => 1 - Math.exp(-h),
};

// zh: 平均交叉熵和它的梯度，手写的反向传播。参数排成一行：
// zh: 每个隐单元四个（两个输入权重、偏置、输出权重），
// zh: 最后是输出偏置，共 4H + 1 个，双精度。
// en: Mean cross-entropy and its gradient, back-propagated by
// en: hand. The parameters in a row: four for each hidden unit
// en: (two weights in, its bias, one weight out), then the
// en: output bias: 4H + 1, in double precision.
export function lossAndGradient(
  theta: Float64Array,
  samples: Sample[],
  activation: keyof typeof slopes,
) {
  const of = functions[activation];
  const slope = slopes[activation];
  const outputBias = theta.length - 1;
  const gradient = new Float64Array(theta.length);
  const h = new Float64Array(outputBias / 4);
  let loss = 0;
  for (const { x1, x2, label } of samples) {
    let z = theta[outputBias];
    for (let unit = 0; unit < h.length; unit++) {
      const at = 4 * unit;
      h[unit] = of(
        theta[at] * x1 + theta[at + 1] * x2 + theta[at + 2],
      );
      z += theta[at + 3] * h[unit];
    }
    loss += (softplus(z) - label * z) / samples.length;

    const error = (sigmoid(z) - label) / samples.length;
    gradient[outputBias] += error;
    for (let unit = 0; unit < h.length; unit++) {
      const at = 4 * unit;
      const back = error * theta[at + 3] * slope(h[unit]);
      gradient[at] += back * x1;
      gradient[at + 1] += back * x2;
      gradient[at + 2] += back;
      gradient[at + 3] += error * h[unit];
    }
  }
  return { loss, gradient };
}
