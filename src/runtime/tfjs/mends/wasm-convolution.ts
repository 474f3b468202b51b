/**
 * The gradients of a convolution by its filter and by its input on wasm.
 *
 * Missing in 4.22.0: Conv2DBackpropFilter, so that no convolution, 1-D or 2-D, trains on wasm; and
 * dilation in Conv2DBackpropInput.
 *
 * Mended with the backend's own fast convolution. In
 *   dW[r, s, c, k] = sum over b, i, j of x[b, i S + r D - p, j S + s D - p, c] dy[b, i, j, k]
 * let the channels c take the place of the images, and the images b that of the channels: dW is
 * the convolution of x with dy as its filter, where stride and dilation change places,
 *   dW' = conv(x[c, ., ., b], dy[., ., b, k]; stride D, dilation S, padding p),
 * with so much padding at the far side that exactly the filter's size comes out. Where a stride
 * leaves a remainder that padding is negative: those rows and columns of x are cut off.
 *
 * A dilated filter is a larger one with zeros between its cells; by that the gradient by the input
 * is the one that wasm has.
 *
 * To be removed with tensorflow/tfjs issue 8474.
 */
import {
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  getKernel,
  registerKernel,
  Slice,
  Transpose,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';
import { windowsOf, type Axis } from './windows';

registerKernel({
  kernelName: Conv2DBackpropFilter,
  backendName: 'wasm',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { x, dy } = inputs as { x: TensorInfo; dy: TensorInfo };
    const windows = windowsOf('conv2d', x.shape, attrs!['filterShape'] as number[], attrs!);
    const [, rows, columns] = windows.axes;
    const bottom = behind(rows);
    const right = behind(columns);

    const wasm = backend as BackendWasm;
    const made: TensorInfo[] = [];
    const run = (kernelName: string, inputs: Record<string, TensorInfo>, attrs: NamedAttrMap) => {
      const kernel = getKernel(kernelName, 'wasm');
      const out = kernel.kernelFunc({ inputs, attrs, backend: wasm }) as TensorInfo;
      made.push(out);
      return out;
    };

    const size = [
      windows.batch,
      rows.input + Math.min(bottom, 0),
      columns.input + Math.min(right, 0),
      windows.channels,
    ];
    const cut = bottom < 0 || right < 0 ? run(Slice, { x }, { begin: [0, 0, 0, 0], size }) : x;
    const image = run(Transpose, { x: cut }, { perm: [3, 1, 2, 0] });
    const filter = run(Transpose, { x: dy }, { perm: [1, 2, 0, 3] });
    const gradient = run(
      Conv2D,
      { x: image, filter },
      {
        strides: [rows.dilation, columns.dilation],
        dilations: [rows.stride, columns.stride],
        pad: [
          [0, 0],
          [rows.before, Math.max(bottom, 0)],
          [columns.before, Math.max(right, 0)],
          [0, 0],
        ],
        dataFormat: 'NHWC',
        dimRoundingMode: 'floor',
      },
    );
    const out = run(Transpose, { x: gradient }, { perm: [1, 2, 0, 3] });
    made.slice(0, -1).forEach(({ dataId }) => wasm.disposeData(dataId));
    return out;
  },
});

/** How far the last window reaches behind the input; negative where it ends before. */
function behind({ output, stride, filter, dilation, input, before }: Axis): number {
  return (output - 1) * stride + (filter - 1) * dilation + 1 - input - before;
}

replaceKernel(Conv2DBackpropInput, 'wasm', (plain) => (call) => {
  const { dilations } = call.attrs!;
  const [down, across] = Array.isArray(dilations)
    ? (dilations as number[])
    : [dilations, dilations];
  if ((down ?? 1) === 1 && (across ?? 1) === 1) {
    return plain(call);
  }
  const wasm = call.backend as BackendWasm;
  const filter = spread(wasm, call.inputs['filter']!, down as number, across as number);
  const out = plain({
    ...call,
    inputs: { ...call.inputs, filter },
    attrs: { ...call.attrs!, dilations: 1 },
  });
  wasm.disposeData(filter.dataId);
  return out;
});

/** `filter` with zeros between its rows and columns. */
function spread(wasm: BackendWasm, filter: TensorInfo, down: number, across: number): TensorInfo {
  const [height, width, inputs, outputs] = filter.shape as [number, number, number, number];
  const wide = (width - 1) * across + 1;
  const out = wasm.makeOutput([(height - 1) * down + 1, wide, inputs, outputs], filter.dtype);
  const to = wasm.typedArrayFromHeap(out).fill(0);
  const from = wasm.typedArrayFromHeap(filter);
  const cell = inputs * outputs;
  for (let r = 0; r < height; r++) {
    for (let s = 0; s < width; s++) {
      const at = (r * width + s) * cell;
      to.set(from.subarray(at, at + cell), (r * down * wide + s * across) * cell);
    }
  }
  return out;
}
