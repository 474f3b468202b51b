/**
 * Dilation2D, the largest of x + W under a window, and its gradients.
 *
 * Wrong on wasm in 4.22.0, without a word: the maximum is sought from the smallest positive number on,
 * so that a window of negative sums gives 1e-38, and its gradient goes to the first cell.
 *
 * Mended: dy of each window goes to the cell of x and the cell of W that made the maximum, the first
 * of equal ones. A filter that is larger than its picture is refused.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import {
  Dilation2D,
  Dilation2DBackpropFilter,
  Dilation2DBackpropInput,
  type NamedAttrMap,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel, type Infos, type Values } from './flat-kernel';
import { forEachTap } from './window-loops';
import { outputShape, windowsOf } from './windows';

const backends = ['cpu', 'wasm'] as const;

registerFlatKernel({
  kernelName: Dilation2D,
  backends,
  output: (inputs, attrs) => {
    const windows = windowsFor(inputs, attrs);
    return { shape: outputShape(windows, 2, windows.channels), dtype: 'float32' };
  },
  compute: (y, { x, filter }, inputs, attrs) => {
    forEachLargest(x!, filter!, inputs, attrs, y.length, (output, cell, tap) => {
      y[output] = x![cell]! + filter![tap]!;
    });
  },
});

registerFlatKernel({
  kernelName: Dilation2DBackpropInput,
  backends,
  output: ({ x }) => ({ shape: x!.shape, dtype: 'float32' }),
  compute: (dx, { x, filter, dy }, inputs, attrs) => {
    forEachLargest(x!, filter!, inputs, attrs, dy!.length, (output, cell) => {
      dx[cell]! += dy![output]!;
    });
  },
});

registerFlatKernel({
  kernelName: Dilation2DBackpropFilter,
  backends,
  output: ({ filter }) => ({ shape: filter!.shape, dtype: 'float32' }),
  compute: (dFilter, { x, filter, dy }, inputs, attrs) => {
    forEachLargest(x!, filter!, inputs, attrs, dy!.length, (output, _cell, tap) => {
      dFilter[tap]! += dy![output]!;
    });
  },
});

/** Visits each of the `size` outputs with the offsets in x and in W of its largest sum. */
function forEachLargest(
  x: Values,
  filter: Values,
  inputs: Infos,
  attrs: NamedAttrMap,
  size: number,
  visit: (output: number, cell: number, tap: number) => void,
): void {
  const windows = windowsFor(inputs, attrs);
  const { channels } = windows;
  const cells = new Int32Array(size).fill(-1);
  const taps = new Int32Array(size);
  forEachTap(windows, (o, i, f) => {
    for (let channel = 0; channel < channels; channel++) {
      const output = o * channels + channel;
      const cell = i * channels + channel;
      const tap = f * channels + channel;
      const best = cells[output]!;
      const sum = x[cell]! + filter[tap]!;
      if (best < 0 || sum > x[best]! + filter[taps[output]!]! || sum !== sum) {
        cells[output] = cell;
        taps[output] = tap;
      }
    }
  });
  cells.forEach((cell, output) => {
    visit(output, cell, taps[output]!);
  });
}

function windowsFor({ x, filter }: Infos, attrs: NamedAttrMap) {
  return windowsOf('dilation2d', x!.shape, filter!.shape, attrs);
}
