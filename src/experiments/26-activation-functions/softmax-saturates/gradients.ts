import { jacobian, softmax } from './softmax';

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

// zh: 正确的类是概率最小的那个：判错了。
// en: The true class is the least likely: a wrong guess.
export function gradientsOn(logits: number[]) {
  const p = softmax(logits);
  const J = jacobian(logits);
  const truth = p.indexOf(Math.min(...p));
  const error = p.map((pi, i) => pi - Number(i === truth));
  // zh: 交叉熵对 logits 的梯度是 p − e，平方误差的是 J (p − e)。
  // en: Cross-entropy's gradient by the logits is p − e, that
  // en: of the squared error J (p − e).
  const bySquares = J.map((row) =>
    row.reduce((sum, Jij, j) => sum + Jij * error[j], 0),
  );
  return {
    jacobian: Math.hypot(...J.flat()),
    crossEntropy: Math.hypot(...error),
    squaredError: Math.hypot(...bySquares),
  };
}
