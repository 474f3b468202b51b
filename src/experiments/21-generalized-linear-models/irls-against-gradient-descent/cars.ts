import { mean } from 'lab';

// zh: R 的 mtcars，取自 1974 年的《Motor Trend》杂志：车重，
// zh: 单位千磅；y 是 1 为手动挡，0 为自动挡。
// en: R's mtcars, from the magazine Motor Trend of 1974: weight
// en: in 1000 lb; y is 1 for a manual gearbox, 0 for automatic.
const manual = [
  2.62, 2.875, 2.32, 2.2, 1.615, 1.835, 1.935, 2.14, 1.513,
  3.17, 2.77, 3.57, 2.78,
];
const automatic = [
  3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07,
  3.73, 3.78, 5.25, 5.424, 5.345, 2.465, 3.52, 3.435, 3.84,
  3.845,
];
export const allCars = [
  ...manual.map((weight) => ({ weight, y: 1 })),
  ...automatic.map((weight) => ({ weight, y: 0 })),
];
export type Cars = typeof allCars;

// zh: 去掉三辆，剩下的在 3 千磅处一刀分开。
// en: Without three, a cut at 3000 lb separates the rest.
export const withoutOverlap = allCars.filter(
  ({ weight, y }) => weight < 3 === (y === 1),
);

export function momentsOf(cars: Cars) {
  const weights = cars.map(({ weight }) => weight);
  const center = mean(weights);
  const squares = weights.map((v) => (v - center) ** 2);
  return [center, Math.sqrt(mean(squares))];
}
