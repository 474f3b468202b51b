import { chart, report } from 'lab';
import { leastSquares } from 'lab/linear-algebra';

const fids = chart('fids', {
  x: { field: 'samples', scale: 'log' },
  y: { field: 'fid', scale: 'log' },
  color: 'generator',
});
const line = chart('line', {
  x: 'inverse',
  y: 'fid',
  color: 'generator',
});

export function draw(
  sizes: number[],
  found: Record<string, number[]>,
) {
  const large = sizes.filter((n) => n >= 1000);
  const inverses = large.map((n) => 1 / n);
  for (const [generator, list] of Object.entries(found)) {
    sizes.forEach((samples, i) => {
      fids.line({ samples, fid: list[i], generator });
      fids.dot({ samples, fid: list[i], generator });
    });
    const ends = list.slice(-large.length);
    // zh: 对 1/n 拟合一条直线，看它在 1/n = 0 处的高度。
    // en: A line fitted in 1/n: its height at 1/n = 0.
    const [height, slope] = leastSquares(
      inverses.map((inverse) => [1, inverse]),
      ends,
    );
    report(`${generator}Intercept`, height);
    inverses.forEach((inverse, i) => {
      line.dot({ inverse, fid: ends[i], generator });
    });
    for (const inverse of [0, 0.001]) {
      const fid = height + slope * inverse;
      line.line({ inverse, fid, generator });
    }
  }
}
