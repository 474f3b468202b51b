/**
 * Sum, Mean and Softmax.
 *
 * Wrong in 4.22.0: wasm adds up in float32, one after the other. The mean of a million times 0.1 is
 * 0.10096, more than 16,777,216 ones are 16,777,216, and the softmax of 100,000 random logits adds up
 * to 1.00002. On cpu, Mean rounds every element divided by their number.
 *
 * Mended: both backends add up in float64. On wasm that is faster too (heap-loops.ts). Softmax,
 * which stays with XNNPACK, is divided by its sum where a row is long.
 *
 * To be removed with tensorflow/tfjs issue 8401 (Mean on cpu); for wasm none was found.
 */
import {
  backend_util,
  Cast,
  getKernel,
  Mean,
  Softmax,
  Sum,
  Transpose,
  util,
  type KernelFunc,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { sumRows } from './heap-loops';
import { replaceKernel } from './replace';

/** From here on the rounding of a row's sum in float32 may reach 1e-6. */
const longRow = 256;

replaceKernel(Sum, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  return x.dtype === 'float32' ? addUp(x, call, 1) : plain(call);
});

replaceKernel(Mean, 'wasm', () => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  const backend = call.backend as BackendWasm;
  const axes = util.parseAxisParam(call.attrs!['axis'] as number[], x.shape);
  const count = axes.reduce((product, axis) => product * x.shape[axis]!, 1);
  if (x.dtype === 'float32') {
    return addUp(x, call, count);
  }
  const floats = run(Cast, x, { dtype: 'float32' }, backend);
  const mean = addUp(floats, call, count);
  backend.disposeData(floats.dataId);
  return mean;
});

function run(kernelName: string, x: TensorInfo, attrs: NamedAttrMap, backend: BackendWasm) {
  return getKernel(kernelName, 'wasm').kernelFunc({ inputs: { x }, attrs, backend }) as TensorInfo;
}

/** The sums of `x` along the axes of a call, each divided by `divisor`. */
function addUp(x: TensorInfo, call: Parameters<KernelFunc>[0], divisor: number): TensorInfo {
  const backend = call.backend as BackendWasm;
  const { axis, keepDims } = call.attrs as { axis: number | number[]; keepDims: boolean };
  const axes = util.parseAxisParam(axis, x.shape);
  const perm = backend_util.getAxesPermutation(axes, x.shape.length);
  const ordered = perm ? run(Transpose, x, { perm }, backend) : x;
  const [shape, reduced] = backend_util.computeOutAndReduceShapes(x.shape, axes);
  const out = backend.makeOutput(shape, 'float32');
  sumRows(ordered, util.sizeFromShape(reduced), divisor, out, backend);
  if (perm) {
    backend.disposeData(ordered.dataId);
  }
  return keepDims ? { ...out, shape: backend_util.expandShapeToKeepDim(shape, axes) } : out;
}

replaceKernel(Mean, 'cpu', () => (call) => {
  const { inputs, attrs, backend } = call;
  const { x } = inputs as { x: TensorInfo };
  const cpu = backend as MathBackendCPU;
  const axes = util.parseAxisParam(attrs!['axis'] as number[], x.shape);
  const count = axes.reduce((product, axis) => product * x.shape[axis]!, 1);
  const sum = getKernel(Sum, 'cpu').kernelFunc({ inputs, attrs: attrs!, backend }) as TensorInfo;
  const { values } = cpu.data.get(sum.dataId);
  const means = Float32Array.from(values as Float32Array, (value) => value / count);
  cpu.disposeIntermediateTensorInfo(sum);
  return cpu.makeTensorInfo(sum.shape, 'float32', means);
});

replaceKernel(Softmax, 'wasm', (plain) => (call) => {
  const y = plain(call) as TensorInfo;
  const row = y.shape.at(-1)!;
  if (row >= longRow) {
    const values = (call.backend as BackendWasm).typedArrayFromHeap(y);
    for (let at = 0; at < values.length; at += row) {
      const list = values.subarray(at, at + row) as Float32Array;
      const sum = list.reduce((a, b) => a + b, 0);
      for (let i = 0; i < row; i++) {
        list[i]! /= sum;
      }
    }
  }
  return y;
});
