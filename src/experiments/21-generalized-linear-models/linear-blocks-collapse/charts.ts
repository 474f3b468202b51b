import { chart } from 'lab';
import { inverse } from 'lab/linear-algebra';
import {
  multiplied,
  names,
  product,
  through,
  type Matrix,
  type Name,
} from './blocks';
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

const side = 11;

// zh: 输入空间里一片平的方格，逐块走过去，再退回恒等块把它
// zh: 铺到的那个平面。
// en: A flat lattice in the space of inputs goes through the
// en: blocks, and is read off in the plane to which identity
// en: blocks would take it.
export function drawLattice(
  blocks: Matrix[],
  networks: Name[],
) {
  const ticks = Array.from(
    { length: side },
    (_, i) => (3 * i) / (side - 1) - 1.5,
  );
  const places = ticks.flatMap((u) =>
    ticks.map((v) => ({ u, v })),
  );
  const points = blocks[0][0].map((_, input) =>
    places.map(({ u, v }) => [u, v][input] ?? 0),
  );
  const back = coordinates(multiplied(blocks));
  for (const network of networks) {
    const outputs = through(blocks, points, network);
    const read = product(back, outputs);
    const largest = Math.max(...read.flat().map(Math.abs));
    lattice.dot(
      places.map(({ u }, i) => ({
        direction1: read[0][i] / (largest || 1),
        direction2: read[1][i] / (largest || 1),
        side: u < 0 ? 'left' : 'right',
        network,
      })),
    );
  }
}

// zh: 最小二乘：输出里有多少第一列、多少第二列？
// en: Least squares: how much of the first column and of the
// en: second is in an output?
function coordinates(map: Matrix): Matrix {
  const columns = [0, 1].map((j) =>
    map.map((row) => row[j]),
  );
  const squares = product(columns, map).map((row) =>
    row.slice(0, 2),
  );
  return product(inverse(squares), columns);
}

export function drawResiduals(
  blocks: Matrix[],
  points: Matrix,
) {
  for (const network of names) {
    for (let depth = 1; depth <= blocks.length; depth++) {
      const below = blocks.slice(0, depth);
      const outputs = through(below, points, network);
      const share = unexplained(points, outputs);
      residual.line({ blocks: depth, share, network });
      residual.dot({ blocks: depth, share, network });
    }
  }
}

export function drawSingular(
  chain: string,
  values: number[],
) {
  const rows = values.map((size, i) => ({
    ...{ index: i + 1, size, chain },
  }));
  singular.line(rows);
  singular.dot(rows);
}
