const corners = [
  { x1: 0, x2: 0, label: 0 },
  { x1: 0, x2: 1, label: 1 },
  { x1: 1, x2: 0, label: 1 },
  { x1: 1, x2: 1, label: 0 },
];

type Scalar = (x: number) => number;
const sigmoid: Scalar = (z) => 1 / (1 + Math.exp(-z));

// zh: 函数，和由激活值 h 算出的斜率。
// en: The function, and its slope from the activation h.
export const activations = {
  tanh: [Math.tanh, (h) => 1 - h * h],
  sigmoid: [sigmoid, (h) => h * (1 - h)],
  relu: [(z) => Math.max(0, z), (h) => (h > 0 ? 1 : 0)],
} satisfies Record<string, [of: Scalar, slope: Scalar]>;

export interface Network {
  activation: keyof typeof activations;
  // zh: 每个隐单元四个：两个输入权重、偏置、输出权重；
  // zh: 最后是输出偏置。
  // en: Four for each hidden unit: two weights in, its bias,
  // en: one weight out; at the end the output bias.
  theta: Float64Array;
}

// zh: 向前：隐单元的激活值 h，和输出的对数几率 z。
// en: Forward: the hidden activations h, and the logit z.
function forward(network: Network, x1: number, x2: number) {
  const { theta, activation } = network;
  const [of] = activations[activation];
  const h: number[] = [];
  let z = theta[theta.length - 1];
  for (let at = 0; at < theta.length - 1; at += 4) {
    const [w1, w2, bias, out] = theta.subarray(at, at + 4);
    h.push(of(w1 * x1 + w2 * x2 + bias));
    z += out * h[h.length - 1];
  }
  return { h, z };
}

// zh: 四个点的输出各差标签多远，由小到大。
// en: How far the four outputs are from their labels, sorted.
export function missesOf(network: Network) {
  const misses = corners.map(({ x1, x2, label }) => {
    const { z } = forward(network, x1, x2);
    return Math.abs(sigmoid(z) - label);
  });
  return misses.sort((one, other) => one - other);
}

// zh: 一步梯度下降：四个点上的平均交叉熵，手写的反向传播，
// zh: 返回这一步之前的损失。
// en: One step of gradient descent on the mean cross-entropy
// en: over the four points, with back-propagation by hand.
// en: Returns the loss before the step.
export function descend(network: Network, rate: number) {
  const { theta, activation } = network;
  const [, slope] = activations[activation];
  const gradient = new Float64Array(theta.length);
  let loss = 0;
  for (const { x1, x2, label } of corners) {
    const { h, z } = forward(network, x1, x2);
    const softplus =
      Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    loss += (softplus - label * z) / 4;

    const error = (sigmoid(z) - label) / 4;
    gradient[theta.length - 1] += error;
    h.forEach((value, unit) => {
      const at = 4 * unit;
      const back = error * theta[at + 3] * slope(value);
      gradient[at] += back * x1;
      gradient[at + 1] += back * x2;
      gradient[at + 2] += back;
      gradient[at + 3] += error * value;
    });
  }
  for (let i = 0; i < theta.length; i++)
    theta[i] -= rate * gradient[i];
  return loss;
}
