import { chart, linspace } from 'lab';
import { leastSquares } from 'lab/linear-algebra';
import { multiplied, through, type Name } from './blocks';
import { unexplained } from './measures';

const lattice = chart('lattice', {
  x: 'direction1',
  y: 'direction2',
  color: 'side',
  facet: 'network',
});
const residual = chart('residual', {
  x: 'blocks',
  y: 'share',
  color: 'network',
});
const singular = chart('singular', {
  x: 'index',
  y: 'size',
  color: 'chain',
});

type Matrix = number[][];

// zh: 一片平的方格逐块走过去，再在恒等块把它铺到的平面上读出来。
// en: A flat lattice goes through the blocks, and is read off in
// en: the plane to which identity blocks would take it.
export function drawLattice(list: Matrix[], name: Name) {
  const ticks = linspace(-1.5, 1.5, 11);
  const rest = list[0][0].slice(2).map(() => 0);
  const points = ticks.flatMap((u) =>
    ticks.map((v) => [u, v, ...rest]),
  );
  const plane = multiplied(list).map((w) => w.slice(0, 2));
  const read = through(list, points, name).map((h) =>
    leastSquares(plane, h),
  );
  const largest = Math.max(...read.flat().map(Math.abs));
  lattice.dot(
    read.map(([u, v], i) => ({
      direction1: u / (largest || 1),
      direction2: v / (largest || 1),
      side: points[i][0] < 0 ? 'left' : 'right',
      network: name,
    })),
  );
}

export function drawResiduals(
  list: Matrix[],
  x: Matrix,
  network: Name,
) {
  for (let blocks = 1; blocks <= list.length; blocks++) {
    const h = through(list.slice(0, blocks), x, network);
    const share = unexplained(x, h);
    residual.line({ blocks, share, network });
    residual.dot({ blocks, share, network });
  }
}

export function drawSizes(chain: string, sizes: number[]) {
  sizes.forEach((size, i) => {
    singular.line({ index: i + 1, size, chain });
    singular.dot({ index: i + 1, size, chain });
  });
}
