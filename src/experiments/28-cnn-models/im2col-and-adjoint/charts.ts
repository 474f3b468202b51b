import { chart, report } from 'lab';
import { dot } from 'lab/linear-algebra';
import { eachProduct, type Shape } from './loops';

const matrix = chart('matrix', {
  x: { field: 'input', scale: 'band' },
  y: { field: 'output', scale: 'band' },
  color: 'weight',
});

// zh: 一个通道、一个滤波器的卷积，写成一个大矩阵 A。
// en: The convolution of one channel by one filter, as a matrix.
export function drawMatrix(
  shape: Shape,
  weights: number[],
) {
  const { channels, filters } = shape;
  const single = { ...shape, channels: 1, filters: 1 };
  eachProduct(single, (output, input, w) => {
    const weight = weights[w * channels * filters];
    matrix.cell({ input, output, weight });
  });
}

// zh: ⟨Ax, δ⟩ 与 ⟨x, Aᵀδ⟩ 差多少；AᵀAx 有多少不在 x 的方向上。
// en: ⟨Ax, δ⟩ against ⟨x, Aᵀδ⟩; how much of AᵀAx is not along x.
export function reportTranspose(
  of: Record<
    | 'image'
    | 'output'
    | 'delta'
    | 'imageGradient'
    | 'returned',
    number[]
  >,
) {
  const { image, returned } = of;
  const there = dot(of.output, of.delta);
  const back = dot(image, of.imageGradient);
  report('adjointGap', Math.abs(back / there - 1));
  const lengths =
    Math.hypot(...image) * Math.hypot(...returned);
  const cosine = Math.min(
    1,
    dot(image, returned) / lengths,
  );
  report('notRestored', Math.sqrt(1 - cosine ** 2));
}
