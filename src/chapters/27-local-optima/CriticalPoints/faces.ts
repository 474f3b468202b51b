/** A surface over a square, drawn as small faces from far to near. */
import { criticalPoints, valueAt } from '@site/src/chapters/27-local-optima/critical-points';
import type { Example } from '@site/src/chapters/27-local-optima/examples';

export interface Face {
  readonly path: string;
  /** How high, from 0 to `levels - 1`. */
  readonly level: number;
}

export interface Drawn {
  readonly faces: readonly Face[];
  /** Where the critical point is. */
  readonly point: readonly [across: number, down: number];
}

export const levels = 8;
export const size = { width: 200, height: 190 };

const turn = 0.6;
const tilt = 0.75;
const scale = 68;
const rise = 0.6;

export function drawSurface(example: Example, cells: number): Drawn {
  const { formula, reach } = example;
  const at = (index: number): number => -reach + (2 * reach * index) / cells;
  const heights = Array.from({ length: cells + 1 }, (_, row) =>
    Array.from({ length: cells + 1 }, (_unused, column) => valueAt(formula, [at(column), at(row)])),
  );
  const [low, high] = [Math.min(...heights.flat()), Math.max(...heights.flat())];
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const corner = (column: number, row: number): readonly [number, number] =>
    project(at(column) / reach, at(row) / reach, ((heights[row]?.[column] ?? 0) - middle) / half);

  const faces: (Face & { readonly depth: number })[] = [];
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const places = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const mean = places.reduce((total, [c, r]) => total + (heights[r]?.[c] ?? 0) / 4, 0);
      faces.push({
        path: `M${places.map(([c, r]) => corner(c, r).join(' ')).join('L')}Z`,
        level: Math.min(levels - 1, Math.floor(((mean - low) / (high - low)) * levels)),
        depth: depthOf(at(column), at(row)),
      });
    }
  }
  faces.sort((a, b) => b.depth - a.depth);
  const [[x, y] = [0, 0]] = criticalPoints(example);
  return {
    faces: faces.map(({ path, level }) => ({ path, level })),
    point: project(x / reach, y / reach, (valueAt(formula, [x, y]) - middle) / half),
  };
}

/** How far behind the middle a place is. */
function depthOf(x: number, y: number): number {
  return x * Math.sin(turn) + y * Math.cos(turn);
}

/** A place in the cube from -1 to 1 as a place in the picture, rounded to a tenth of a unit. */
function project(x: number, y: number, z: number): readonly [number, number] {
  const across = x * Math.cos(turn) - y * Math.sin(turn);
  const up = depthOf(x, y) * Math.sin(tilt) + z * rise * Math.cos(tilt);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(size.width / 2 + across * scale), round(size.height / 2 - up * scale)];
}
