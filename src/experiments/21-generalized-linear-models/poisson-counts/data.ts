export interface Counts {
  // zh: 设计矩阵的行，第一列全是 1。
  // en: Rows of the design matrix; the first column is all 1.
  rows: number[][];
  y: number[];
}

// zh: Dobson 的九个计数，即 R 文档里 glm 的例子：三种结果，
// zh: 三种处理，每格一个数。第一种作基准，其余各占一列。
// en: Dobson's nine counts, the example of glm in R's manual:
// en: three outcomes, three treatments, one count a cell. The
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
  const rows = y.map((_, i) => {
    const outcome = i % 3;
    const treatment = Math.floor(i / 3);
    return [
      1,
      Number(outcome === 1),
      Number(outcome === 2),
      Number(treatment === 1),
      Number(treatment === 2),
    ];
  });
  return { rows, y };
}

// zh: 澳大利亚 1983–1986 年每季度死于艾滋病的人数，教科书里
// zh: 常见的例子。t 缩放到 −1 与 1 之间，好训练。
// en: Deaths from AIDS in Australia in each quarter of 1983 to
// en: 1986, a classic of the textbooks. t is scaled to between
// en: −1 and 1, for training.
const deaths = [
  0, 1, 2, 3, 1, 4, 9, 18, 23, 31, 20, 25, 37, 45,
];
export const center = 7.5;
export const scale = 6.5;
export const trend: Counts = {
  y: deaths,
  rows: deaths.map((_, i) => [1, (i + 1 - center) / scale]),
};

// zh: 每格的均值 = 行和 × 列和 ÷ 总和，所以系数有闭式解。
// en: The mean of a cell is row sum × column sum ÷ total, which
// en: gives the coefficients in closed form.
export function closedForms(y: number[]) {
  const sumWhere = (keep: (i: number) => boolean) =>
    y.reduce((sum, v, i) => sum + (keep(i) ? v : 0), 0);
  const outcomes = [0, 1, 2].map((level) =>
    sumWhere((i) => i % 3 === level),
  );
  const treatments = [0, 1, 2].map((level) =>
    sumWhere((i) => Math.floor(i / 3) === level),
  );
  const total = sumWhere(() => true);
  const [o1, o2, o3] = outcomes.map(Math.log);
  const [t1, t2, t3] = treatments.map(Math.log);
  return [
    o1 + t1 - Math.log(total),
    o2 - o1,
    o3 - o1,
    t2 - t1,
    t3 - t1,
  ];
}
