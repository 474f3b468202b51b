import { chart } from 'lab';
import { layOut, ones, pathsThrough } from './counts';

const lays = chart('lays', {
  x: { field: 'column', scale: 'band' },
  y: { field: 'row', scale: 'band' },
  color: 'times',
  facet: 'plan',
});
const seen = chart('seen', {
  x: { field: 'column', scale: 'band' },
  y: { field: 'row', scale: 'band' },
  color: 'paths',
  facet: 'stack',
});

// zh: 两个方向独立，二维的数目是一维的相乘。
// en: The two axes are independent: counts multiply.
const squareOf = (line: number[]) =>
  line.flatMap((a, row) =>
    line.map((b, column) => ({
      row,
      column,
      value: a * b,
    })),
  );

export function drawOverlaps(
  kernel: number,
  stride: number,
) {
  const cells = squareOf(
    layOut(ones(6), ones(kernel), stride),
  );
  const plan = `k = ${kernel}, s = ${stride}`;
  lays.cell(
    cells.map(({ value, ...at }) => ({
      ...at,
      plan,
      times: value,
    })),
  );
}

export function drawPaths(stack: string) {
  const line = pathsThrough(stack.split(',').map(Number));
  seen.cell(
    squareOf(line)
      .filter(({ value }) => value > 0)
      .map(({ value, ...at }) => ({
        ...at,
        stack,
        paths: value,
      })),
  );
}
