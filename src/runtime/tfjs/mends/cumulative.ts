/**
 * Cumsum and Cumprod.
 *
 * Wrong in 4.22.0: a negative axis gives a shape with holes on cpu, and on wasm writes past the
 * output; a scalar never returns. The gradient of cumsum transposes what is in order already, so
 * every axis but the last is refused, or, for a square, wrong without a word.
 *
 * Mended: one loop along the axis for both backends, which adds up in float64. A scalar is a run of
 * one element.
 *
 * No issue was found upstream: keep it until a negative axis works.
 */
import {
  Cumprod,
  Cumsum,
  cumsum,
  util,
  type NamedAttrMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';
import { replaceGradient } from './replace';

interface Run {
  axis: number;
  exclusive: boolean;
  reverse: boolean;
}

const kernels: [string, number, (total: number, value: number) => number][] = [
  [Cumsum, 0, (total, value) => total + value],
  [Cumprod, 1, (total, value) => total * value],
];

for (const [kernelName, start, combine] of kernels) {
  registerFlatKernel({
    kernelName,
    backends: ['cpu', 'wasm'],
    output: ({ x }) => ({ shape: x!.shape, dtype: x!.dtype === 'bool' ? 'int32' : x!.dtype }),
    compute: (out, { x }, inputs, attrs) => {
      const { exclusive, reverse } = attrs as unknown as Run;
      const { length, stride } = extent(inputs['x']!.shape, attrs);
      const step = reverse ? -stride : stride;
      for (let block = 0; block < out.length; block += length * stride) {
        for (let inner = 0; inner < stride; inner++) {
          let at = block + inner + (reverse ? (length - 1) * stride : 0);
          let total = start;
          for (let i = 0; i < length; i++, at += step) {
            const next = combine(total, x![at]!);
            out[at] = exclusive ? total : next;
            total = next;
          }
        }
      }
    },
  });
}

/** How many elements a run has, and how far apart they are. */
function extent(shape: number[], attrs: NamedAttrMap): { length: number; stride: number } {
  const { axis } = attrs as unknown as Run;
  if (shape.length === 0) {
    return { length: 1, stride: 1 };
  }
  const along = util.parseAxisParam(axis, shape)[0]!;
  return { length: shape[along]!, stride: util.sizeFromShape(shape.slice(along + 1)) };
}

replaceGradient({
  kernelName: Cumsum,
  gradFunc: (dy, _saved, attrs) => {
    const { axis, exclusive, reverse } = attrs as unknown as Run;
    return { x: () => cumsum(dy as Tensor, axis, exclusive, !reverse) };
  },
});
