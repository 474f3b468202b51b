/**
 * Kernels of pooling as loops over windows: the gradients of max and average pooling, pooling of
 * three axes, and the transpose MaxPoolPick of the gradient of max pooling.
 *
 * Wrong in 4.22.0, without a word:
 * - MaxPoolGrad on wasm with padding 'same': the gradient goes to other cells than the maxima (seen:
 *   2x2 windows, stride 2, on 5x7); MaxPool3DGrad on both backends, unless the window is a cube.
 * - AvgPoolGrad and AvgPool3DGrad divide by the window's area, where the pooling itself divides by
 *   the number of cells under the window: with padding 'same' on an odd size the gradients at the
 *   border come out too small, by up to a factor of four.
 * - MaxPool3D and AvgPool3D with padding 'same' where the stride is larger than the window: the
 *   padding becomes negative. On wasm they read and write out of bounds, and every later operation
 *   is lost.
 *
 * Mended: MaxPoolGrad adds the dy of each window to the first of its largest cells, which is the
 * cell that the cpu backend takes; MaxPoolPick reads that cell. AvgPoolGrad spreads the dy of a
 * window evenly over its cells. Padding is never a maximum and never counted.
 *
 * The wasm kernel of MaxPoolGrad came with tensorflow/tfjs pull request 7672; no issues on these
 * faults were found: keep this until its tests pass without.
 */
import {
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  MaxPool3D,
  MaxPool3DGrad,
  MaxPoolGrad,
  type NamedAttrMap,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel, type Infos, type Values } from './flat-kernel';
import { forEachMaximum, forEachWindow } from './window-loops';
import { outputShape, windowsOf, type Windows } from './windows';

/** Inputs `ddx`, `input`, `output` in the shapes of a max pooling; gives ddx[argmax] in y's shape. */
export const MaxPoolPick = 'MaxPoolPick';

const backends = ['cpu', 'wasm'] as const;

for (const [kernelName, operation] of [
  [MaxPoolGrad, 'maxPool'],
  [MaxPool3DGrad, 'maxPool3d'],
] as const) {
  registerFlatKernel({
    kernelName,
    backends,
    output: ({ input }) => ({ shape: input!.shape, dtype: 'float32' }),
    compute: (dx, { dy, input }, inputs, attrs) => {
      forEachMaximum(input!, poolWindows(operation, inputs['input']!, attrs), (window, cell) => {
        dx[cell]! += dy![window]!;
      });
    },
  });
}

registerFlatKernel({
  kernelName: MaxPoolPick,
  backends,
  output: ({ output }) => ({ shape: output!.shape, dtype: 'float32' }),
  compute: (ddy, { ddx, input }, inputs, attrs) => {
    forEachMaximum(input!, poolWindows('maxPool', inputs['input']!, attrs), (window, cell) => {
      ddy[window] = ddx![cell]!;
    });
  },
});

for (const [kernelName, operation] of [
  [AvgPoolGrad, 'avgPool'],
  [AvgPool3DGrad, 'avgPool3d'],
] as const) {
  registerFlatKernel({
    kernelName,
    backends,
    output: ({ input }) => ({ shape: input!.shape, dtype: 'float32' }),
    compute: (dx, { dy }, inputs, attrs) => {
      const windows = poolWindows(operation, inputs['input']!, attrs);
      const { channels } = windows;
      let window = 0;
      forEachWindow(windows, (cells) => {
        for (let channel = 0; channel < channels; channel++, window++) {
          const share = dy![window]! / cells.length;
          for (let i = 0; i < cells.length; i++) {
            dx[cells[i]! * channels + channel]! += share;
          }
        }
      });
    },
  });
}

registerFlatKernel({
  kernelName: MaxPool3D,
  backends,
  output: (inputs, attrs) => pooled('maxPool3d', inputs, attrs),
  compute: (y, { x }, inputs, attrs) => {
    forEachMaximum(x!, poolWindows('maxPool3d', inputs['x']!, attrs), (window, cell) => {
      y[window] = x![cell]!;
    });
  },
});

registerFlatKernel({
  kernelName: AvgPool3D,
  backends,
  output: (inputs, attrs) => pooled('avgPool3d', inputs, attrs),
  compute: (y, { x }, inputs, attrs) => {
    averages(y, x!, poolWindows('avgPool3d', inputs['x']!, attrs));
  },
});

function averages(y: Values, x: Values, windows: Windows): void {
  const { channels } = windows;
  let window = 0;
  forEachWindow(windows, (cells) => {
    for (let channel = 0; channel < channels; channel++, window++) {
      let sum = 0;
      for (let i = 0; i < cells.length; i++) {
        sum += x[cells[i]! * channels + channel]!;
      }
      y[window] = sum / cells.length;
    }
  });
}

function pooled(operation: string, { x }: Infos, attrs: NamedAttrMap) {
  const windows = poolWindows(operation, x!, attrs);
  return {
    shape: outputShape(windows, x!.shape.length - 2, windows.channels),
    dtype: 'float32' as const,
  };
}

function poolWindows(operation: string, { shape }: { shape: number[] }, attrs: NamedAttrMap) {
  const { filterSize } = attrs;
  const axes = shape.length - 2;
  const filter = Array.isArray(filterSize)
    ? (filterSize as number[])
    : Array<number>(axes).fill(filterSize as number);
  return windowsOf(operation, shape, filter, attrs);
}
