/**
 * MaxPoolGrad as one loop over windows, and its transpose MaxPoolPick.
 *
 * Wrong on wasm in 4.22.0 with padding 'same': the gradient goes to other cells than the maxima
 * (seen: 2x2 windows, stride 2, on 5x7). On cpu it is right but slow: each cell of the input asks
 * every window that could cover it. The second derivative needs for each window the value of
 * another tensor at the window's maximum; MaxPoolWithArgmax, which could tell where that is, goes
 * wrong with padding on both backends.
 *
 * Mended: MaxPoolGrad adds the dy of each window to the first of its largest cells, which is the
 * cell that the cpu backend takes; MaxPoolPick reads that cell. Padding is never a maximum.
 *
 * The wasm kernel came with tensorflow/tfjs pull request 7672; no issue on its fault was found: keep
 * this until its tests pass without.
 */
import { backend_util, MaxPoolGrad, type NamedAttrMap } from '@tensorflow/tfjs-core';
import { registerFlatKernel, type Infos, type Values } from './flat-kernel';

/** Inputs `ddx`, `input`, `output` in the shapes of a max pooling; gives ddx[argmax] in y's shape. */
export const MaxPoolPick = 'MaxPoolPick';

type Info = backend_util.Conv2DInfo;
type PoolParameters = Parameters<typeof backend_util.computePool2DInfo>;

registerFlatKernel({
  kernelName: MaxPoolGrad,
  backends: ['cpu', 'wasm'],
  output: ({ input }) => ({ shape: input!.shape, dtype: 'float32' }),
  compute: (dx, { dy, input }, inputs, attrs) => {
    forEachMaximum(input!, poolInfo(inputs, attrs), (window, cell) => {
      dx[cell]! += dy![window]!;
    });
  },
});

registerFlatKernel({
  kernelName: MaxPoolPick,
  backends: ['cpu', 'wasm'],
  output: ({ output }) => ({ shape: output!.shape, dtype: 'float32' }),
  compute: (ddy, { ddx, input }, inputs, attrs) => {
    forEachMaximum(input!, poolInfo(inputs, attrs), (window, cell) => {
      ddy[window] = ddx![cell]!;
    });
  },
});

function poolInfo({ input }: Infos, attrs: NamedAttrMap): Info {
  const { filterSize, strides, pad, dimRoundingMode } = attrs;
  return backend_util.computePool2DInfo(
    input!.shape as PoolParameters[0],
    filterSize as PoolParameters[1],
    strides as PoolParameters[2],
    1,
    pad as PoolParameters[4],
    dimRoundingMode as PoolParameters[5],
  );
}

/** Visits each window, in the order of the output, with the offset of its maximum in x. */
function forEachMaximum(x: Values, info: Info, visit: (window: number, cell: number) => void) {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = info;
  let window = 0;
  for (let image = 0; image < batchSize; image++) {
    for (let row = 0; row < outHeight; row++) {
      const top = row * info.strideHeight - padInfo.top;
      const firstRow = Math.max(top, 0);
      const endRow = Math.min(top + info.filterHeight, inHeight);
      for (let column = 0; column < outWidth; column++) {
        const left = column * info.strideWidth - padInfo.left;
        const firstColumn = Math.max(left, 0);
        const endColumn = Math.min(left + info.filterWidth, inWidth);
        for (let channel = 0; channel < inChannels; channel++, window++) {
          let largest = -Infinity;
          let cell = -1;
          for (let r = firstRow; r < endRow; r++) {
            const line = (image * inHeight + r) * inWidth;
            for (let c = firstColumn; c < endColumn; c++) {
              const at = (line + c) * inChannels + channel;
              if (x[at]! > largest) {
                largest = x[at]!;
                cell = at;
              }
            }
          }
          if (cell >= 0) {
            visit(window, cell);
          }
        }
      }
    }
  }
}
