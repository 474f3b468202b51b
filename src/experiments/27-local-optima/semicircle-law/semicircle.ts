// zh: 维格纳半圆律：特征值除以 √(N/2) 之后的密度。
// en: Wigner's semicircle law: the density of the eigenvalues
// en: divided by √(N/2).
export function density(x: number) {
  return Math.sqrt(Math.max(0, 4 - x * x)) / (2 * Math.PI);
}

// zh: 半圆律的分布函数。
// en: The semicircle's distribution function.
export function below(x: number) {
  const at = Math.max(-2, Math.min(2, x));
  const area =
    (at * Math.sqrt(4 - at * at)) / (4 * Math.PI);
  return 0.5 + area + Math.asin(at / 2) / Math.PI;
}

export function shareWhere(
  values: number[],
  holds: (value: number) => boolean,
) {
  return values.filter(holds).length / values.length;
}

// zh: 经验分布与半圆律的最大差距。
// en: Greatest distance between the values' distribution and
// en: the semicircle's.
export function distance(sorted: number[]) {
  let greatest = 0;
  sorted.forEach((value, i) => {
    const under = i / sorted.length;
    const upTo = (i + 1) / sorted.length;
    const law = below(value);
    greatest = Math.max(greatest, law - under, upTo - law);
  });
  return greatest;
}
