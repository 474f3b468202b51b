// zh: Spector 和 Mazzeo（1980）的 32 名学生：平均绩点（GPA）、
// zh: 经济学测验的分数（TUCE）、是否用了新教法（PSI）、成绩是
// zh: 否进步。前 18 人用旧教法。
// en: The 32 students of Spector and Mazzeo (1980): grade point
// en: average (GPA), score of a test in economics (TUCE),
// en: whether taught by a new method (PSI; not the first 18),
// en: and whether the grade improved.
const gpas = [
  2.66, 2.89, 3.28, 2.92, 4.0, 2.86, 2.76, 2.87, 3.03, 3.92,
  2.63, 3.32, 3.57, 3.26, 3.53, 2.74, 2.75, 2.83, 3.12,
  3.16, 2.06, 3.62, 2.89, 3.51, 3.54, 2.83, 3.39, 2.67,
  3.65, 4.0, 3.1, 2.39,
];
const tuces = [
  20, 22, 24, 12, 21, 17, 17, 21, 25, 29, 20, 23, 23, 25,
  26, 19, 25, 19, 23, 25, 22, 28, 14, 26, 24, 27, 17, 24,
  21, 23, 21, 19,
];
const improved = [
  0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0,
  1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 1,
];

export const names = ['intercept', 'gpa', 'tuce', 'psi'];
export const students = gpas.map((gpa, i) => ({
  x: [1, gpa, tuces[i], i < 18 ? 0 : 1],
  y: improved[i],
}));

export type Data = typeof students;

// zh: 改为预测“没有进步”。
// en: Predicts no improvement instead.
export const swap = (data: Data) =>
  data.map(({ x, y }) => ({ x, y: 1 - y }));
