type Loss = (w: number[]) => number;

// zh: 中心差分：(L(w + h) − L(w − h)) / 2h，每个参数算两次损失。
// en: Central differences: (L(w + h) − L(w − h)) / 2h, two
// en: losses for each parameter.
export function differences(
  loss: Loss,
  weights: number[],
  h: number,
) {
  return weights.map((wi, i) => {
    const up = loss(weights.with(i, wi + h));
    const down = loss(weights.with(i, wi - h));
    return (up - down) / (2 * h);
  });
}

// zh: 相对误差 ‖a − b‖ / ‖b‖。
// en: The relative error ‖a − b‖ / ‖b‖.
export function relativeError(a: number[], b: number[]) {
  const difference = a.map((ai, i) => ai - b[i]);
  return Math.hypot(...difference) / Math.hypot(...b);
}
