// zh: 中心差分：(L(w + h) − L(w − h)) / 2h，每个参数算两次损失。
// en: Central differences: (L(w + h) − L(w − h)) / 2h, two
// en: losses for each parameter.
export function differences(
  loss: (w: number[]) => number,
  weights: number[],
  h: number,
) {
  return weights.map((wi, i) => {
    const up = loss(weights.with(i, wi + h));
    const down = loss(weights.with(i, wi - h));
    return (up - down) / (2 * h);
  });
}
