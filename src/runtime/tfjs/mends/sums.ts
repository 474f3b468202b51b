/**
 * Sum, Mean and Softmax.
 *
 * Wrong in 4.22.0: wasm adds up in float32, one after the other. The mean of a million times 0.1 is
 * 0.10096, more than 16,777,216 ones are 16,777,216, and the softmax of 100,000 equal logits adds
 * up to 1.001. On cpu, Mean rounds every element divided by their number.
 *
 * Mended: both backends add up in float64, along any axes without a transpose. Softmax, which stays
 * with XNNPACK, is divided by its sum where a row is long.
 *
 * No issue was found upstream: keep it until mends/still-needed.test.ts fails.
 */
import {
  Mean,
  Softmax,
  Sum,
  util,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { registerFlatKernel, type Values } from './flat-kernel';
import { replaceKernel } from './replace';

/** From here on the rounding of a row's sum in float32 may reach 1e-6. */
const longRow = 256;

for (const kernelName of [Sum, Mean]) {
  registerFlatKernel({
    kernelName,
    backends: ['cpu', 'wasm'],
    output: ({ x }, attrs) => ({
      shape: reducedShape(x!, attrs),
      dtype: kernelName === Mean ? 'float32' : x!.dtype === 'bool' ? 'int32' : x!.dtype,
    }),
    compute: (out, { x }, inputs, attrs) => {
      const { shape } = inputs['x']!;
      const sums = new Float64Array(out.length);
      addUp(sums, x!, shape, axesOf(shape, attrs));
      const count = kernelName === Mean ? x!.length / out.length : 1;
      for (let i = 0; i < out.length; i++) {
        out[i] = sums[i]! / count;
      }
    },
  });
}

function axesOf(shape: number[], { axis }: NamedAttrMap): Set<number> {
  return new Set(util.parseAxisParam(axis as number[], shape));
}

function reducedShape({ shape }: TensorInfo, attrs: NamedAttrMap): number[] {
  const axes = axesOf(shape, attrs);
  return attrs['keepDims']
    ? shape.map((size, axis) => (axes.has(axis) ? 1 : size))
    : shape.filter((_, axis) => !axes.has(axis));
}

/**
 * Adds every element of `x` to the element of `sums` that it belongs to. The last axes, as far as
 * all of them are reduced or all are kept, make up a run, which is walked without index arithmetic.
 */
function addUp(sums: Float64Array, x: Values, shape: number[], axes: Set<number>): void {
  const last = shape.length - 1;
  const reduced = axes.has(last);
  let cut = last;
  while (cut > 0 && axes.has(cut - 1) === reduced) {
    cut -= 1;
  }
  const run = util.sizeFromShape(shape.slice(Math.max(cut, 0)));
  const strides = Array<number>(Math.max(cut, 0)).fill(0);
  let stride = reduced ? 1 : run;
  for (let axis = cut - 1; axis >= 0; axis--) {
    if (!axes.has(axis)) {
      strides[axis] = stride;
      stride *= shape[axis]!;
    }
  }
  const at = strides.map(() => 0);
  let target = 0;
  for (let source = 0; source < x.length; source += run) {
    if (reduced) {
      sums[target]! += sumOfRun(x, source, source + run);
    } else {
      for (let i = 0; i < run; i++) {
        sums[target + i]! += x[source + i]!;
      }
    }
    for (let axis = cut - 1; axis >= 0; axis--) {
      target += strides[axis]!;
      if (++at[axis]! < shape[axis]!) {
        break;
      }
      target -= strides[axis]! * shape[axis]!;
      at[axis] = 0;
    }
  }
}

/** Four sums side by side: each addition waits for the one before it. */
function sumOfRun(x: Values, from: number, to: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = from;
  for (; i + 4 <= to; i += 4) {
    a += x[i]!;
    b += x[i + 1]!;
    c += x[i + 2]!;
    d += x[i + 3]!;
  }
  for (; i < to; i++) {
    a += x[i]!;
  }
  return a + b + (c + d);
}

replaceKernel(Softmax, 'wasm', (plain) => (call) => {
  const y = plain(call) as TensorInfo;
  const row = y.shape.at(-1)!;
  if (row >= longRow) {
    const values = (call.backend as BackendWasm).typedArrayFromHeap(y);
    for (let at = 0; at < values.length; at += row) {
      const sum = sumOfRun(values, at, at + row);
      for (let i = at; i < at + row; i++) {
        values[i]! /= sum;
      }
    }
  }
  return y;
});
