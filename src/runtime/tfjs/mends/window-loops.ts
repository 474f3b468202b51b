/** Loops over the windows of windows.ts, for kernels that are written on typed arrays. */
import type { Values } from './flat-kernel';
import type { Axis, Windows } from './windows';

/**
 * Visits each pair of an output cell and a filter cell that falls on the input, by number: cells
 * are counted without channels, in the order of memory.
 */
export function forEachTap(
  { batch, axes: [a, b, c] }: Windows,
  visit: (output: number, input: number, filter: number) => void,
): void {
  let output = 0;
  for (let image = 0; image < batch; image++) {
    for (let i = 0; i < a.output; i++) {
      for (let j = 0; j < b.output; j++) {
        for (let k = 0; k < c.output; k++, output++) {
          for (let r = 0; r < a.filter; r++) {
            const x = i * a.stride + r * a.dilation - a.before;
            if (x < 0 || x >= a.input) {
              continue;
            }
            for (let s = 0; s < b.filter; s++) {
              const y = j * b.stride + s * b.dilation - b.before;
              if (y < 0 || y >= b.input) {
                continue;
              }
              const line = ((image * a.input + x) * b.input + y) * c.input;
              const row = (r * b.filter + s) * c.filter;
              for (let t = 0; t < c.filter; t++) {
                const z = k * c.stride + t * c.dilation - c.before;
                if (z >= 0 && z < c.input) {
                  visit(output, line + z, row + t);
                }
              }
            }
          }
        }
      }
    }
  }
}

/**
 * Visits each window, in the order of the output and for each channel, with the offset in x of its
 * maximum: the first of equal cells, a NaN before all numbers.
 */
export function forEachMaximum(
  x: Values,
  windows: Windows,
  visit: (window: number, cell: number) => void,
): void {
  const { batch, channels, axes } = windows;
  const [a, b, c] = axes;
  let window = 0;
  for (let image = 0; image < batch; image++) {
    for (let i = 0; i < a.output; i++) {
      const [fromX, toX] = [first(a, i), end(a, i)];
      for (let j = 0; j < b.output; j++) {
        const [fromY, toY] = [first(b, j), end(b, j)];
        for (let k = 0; k < c.output; k++) {
          const [fromZ, toZ] = [first(c, k), end(c, k)];
          for (let channel = 0; channel < channels; channel++, window++) {
            let largest = -Infinity;
            let cell = -1;
            for (let r = fromX; r < toX; r += a.dilation) {
              for (let s = fromY; s < toY; s += b.dilation) {
                const line = ((image * a.input + r) * b.input + s) * c.input;
                for (let t = fromZ; t < toZ; t += c.dilation) {
                  const at = (line + t) * channels + channel;
                  const value = x[at]!;
                  if (value > largest || cell < 0 || value !== value) {
                    largest = value;
                    cell = at;
                  }
                }
              }
            }
            visit(window, cell);
          }
        }
      }
    }
  }
}

/** Visits each window with the cells of the input that it covers; the array is used anew each time. */
export function forEachWindow(windows: Windows, visit: (cells: readonly number[]) => void): void {
  const [a, b, c] = windows.axes;
  const cells: number[] = [];
  for (let image = 0; image < windows.batch; image++) {
    for (let i = 0; i < a.output; i++) {
      for (let j = 0; j < b.output; j++) {
        for (let k = 0; k < c.output; k++) {
          cells.length = 0;
          for (let x = first(a, i); x < end(a, i); x += a.dilation) {
            for (let y = first(b, j); y < end(b, j); y += b.dilation) {
              const line = ((image * a.input + x) * b.input + y) * c.input;
              for (let z = first(c, k); z < end(c, k); z += c.dilation) {
                cells.push(line + z);
              }
            }
          }
          visit(cells);
        }
      }
    }
  }
}

/** The first cell of window `at` that is no padding. */
function first({ stride, before, dilation }: Axis, at: number): number {
  const start = at * stride - before;
  return start >= 0 ? start : start + Math.ceil(-start / dilation) * dilation;
}

/** Behind the last cell of window `at` that is no padding. */
function end({ stride, before, dilation, filter, input }: Axis, at: number): number {
  return Math.min(at * stride - before + (filter - 1) * dilation + 1, input);
}
