const corners = [
  { x1: 0, x2: 0, label: 0 },
  { x1: 0, x2: 1, label: 1 },
  { x1: 1, x2: 0, label: 1 },
  { x1: 1, x2: 1, label: 0 },
];

// zh: 斜率都能从激活值 h 自己算出来。
// en: Every slope follows from the activation h itself.
export const activations = {
  tanh: { of: Math.tanh, slope: (h: number) => 1 - h * h },
  sigmoid: {
    of: (z: number) => 1 / (1 + Math.exp(-z)),
    slope: (h: number) => h * (1 - h),
  },
  relu: {
    of: (z: number) => Math.max(0, z),
    slope: (h: number) => (h > 0 ? 1 : 0),
  },
};

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
function forward(
  { theta, activation }: Network,
  { x1, x2 }: { x1: number; x2: number },
) {
  const { of } = activations[activation];
  const outputBias = theta.length - 1;
  const h = new Float64Array(outputBias / 4);
  let z = theta[outputBias];
  for (let unit = 0, at = 0; unit < h.length; unit++) {
    h[unit] = of(
      theta[at] * x1 + theta[at + 1] * x2 + theta[at + 2],
    );
    z += theta[at + 3] * h[unit];
    at += 4;
  }
  return { h, z };
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

// zh: 四个点的输出各差标签多远，由小到大。
// en: How far the four outputs are from their labels, sorted.
export const missesOf = (network: Network) =>
  corners
    .map((corner) => {
      const { z } = forward(network, corner);
      return Math.abs(sigmoid(z) - corner.label);
    })
    .sort((one, other) => one - other);

// zh: 一步梯度下降：四个点上的平均交叉熵，手写的反向传播，
// zh: 返回这一步之前的损失。
// en: One step of gradient descent on the mean cross-entropy
// en: over the four points, with back-propagation by hand.
// en: Returns the loss before the step.
export function descend(
  network: Network,
  learningRate: number,
) {
  const { theta, activation } = network;
  const { slope } = activations[activation];
  const gradient = new Float64Array(theta.length);
  let loss = 0;
  for (const corner of corners) {
    const { x1, x2, label } = corner;
    const { h, z } = forward(network, corner);
    const softplus =
      Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    loss += (softplus - label * z) / 4;

    const error = (sigmoid(z) - label) / 4;
    gradient[theta.length - 1] += error;
    for (let unit = 0, at = 0; unit < h.length; unit++) {
      const back = error * theta[at + 3] * slope(h[unit]);
      gradient[at] += back * x1;
      gradient[at + 1] += back * x2;
      gradient[at + 2] += back;
      gradient[at + 3] += error * h[unit];
      at += 4;
    }
  }
  for (let i = 0; i < theta.length; i++)
    theta[i] -= learningRate * gradient[i];
  return loss;
}
