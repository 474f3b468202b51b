import { multiply } from 'lab/linear-algebra';

// zh: x 是设计矩阵的行，第一列全是 1。
// en: x: rows of the design matrix, the first column all 1.
export interface Counts {
  x: number[][];
  y: number[];
}

// zh: Dobson 的九个计数，即 R 文档里 glm 的例子：三种结果，
// zh: 三种处理，每格一个数。第一种作基准，其余各占一列。
// en: Dobson's nine counts, the example of glm in R's manual: a
// en: count for each of three outcomes and three treatments. The
// en: first level is the base, each other has its column.
export const coefficients = [
  'intercept',
  'outcome2',
  'outcome3',
  'treatment2',
  'treatment3',
];
export function dobson(fifthCount: number): Counts {
  const y = [18, 17, 15, 20, fifthCount, 20, 25, 13, 12];
  const x = y.map((_, i) => {
    const [outcome, treatment] = [i % 3, Math.floor(i / 3)];
    const columns = [1, 2].map((k) => +(outcome === k));
    const others = [1, 2].map((k) => +(treatment === k));
    return [1, ...columns, ...others];
  });
  return { x, y };
}

// zh: 每格的均值 = 行和 × 列和 ÷ 总和，所以系数有闭式解。
// en: The mean of a cell is row sum × column sum ÷ total, which
// en: gives the coefficients in closed form.
export function closedForms({ x, y }: Counts) {
  const [[total, o2, o3, t2, t3]] = multiply([y], x);
  const [o1, t1] = [total - o2 - o3, total - t2 - t3];
  const first = (o1 * t1) / total;
  return [first, o2 / o1, o3 / o1, t2 / t1, t3 / t1].map(
    Math.log,
  );
}

// zh: 澳大利亚 1983–1986 年每季度死于艾滋病的人数，教科书里
// zh: 常见的例子。t 缩放到 −1 与 1 之间，好训练。
// en: Deaths from AIDS in Australia by quarter, 1983 to 1986, a
// en: textbook classic. t goes from −1 to 1, for training.
const deaths = [
  0, 1, 2, 3, 1, 4, 9, 18, 23, 31, 20, 25, 37, 45,
];
export const trend: Counts = {
  x: deaths.map((_, i) => [1, (i - 6.5) / 6.5]),
  y: deaths,
};
