/**
 * Kernels that are wrong on cpu, and so wherever wasm borrows them.
 *
 * Wrong in 4.22.0, without a word:
 * - FloorDiv turns floats into integers: 1e20 // 1 is some int32, NaN // 1 is 0.
 * - DenseBincount of one row forgets `binaryOutput` and counts.
 * - Max pooling leaves out NaN, and gives -Infinity where there is nothing else.
 *
 * Mended: by rounding the quotient down; by counting a matrix of one row; by pooling where NaN
 * stands too.
 *
 * No issue was found upstream: keep each until mends/still-needed-operators.test.ts fails.
 */
import {
  DenseBincount,
  Floor,
  FloorDiv,
  getKernel,
  MaxPool,
  MaxPoolWithArgmax,
  RealDiv,
  type TensorInfo,
  type TypedArray,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { replaceKernel } from './replace';

replaceKernel(FloorDiv, 'cpu', (plain) => (call) => {
  const { a } = call.inputs as { a: TensorInfo };
  if (a.dtype !== 'float32') {
    return plain(call);
  }
  const { inputs, backend } = call;
  const x = getKernel(RealDiv, 'cpu').kernelFunc({ inputs, backend }) as TensorInfo;
  const floor = getKernel(Floor, 'cpu').kernelFunc({ inputs: { x }, backend });
  (backend as MathBackendCPU).disposeIntermediateTensorInfo(x);
  return floor;
});

replaceKernel(DenseBincount, 'cpu', (plain) => (call) => {
  const { x, weights } = call.inputs as { x: TensorInfo; weights: TensorInfo };
  if (x.shape.length !== 1 || !call.attrs!['binaryOutput']) {
    return plain(call);
  }
  const row = (info: TensorInfo) =>
    info.shape.length === 1 && info.shape[0] ? { ...info, shape: [1, ...info.shape] } : info;
  const out = plain({ ...call, inputs: { x: row(x), weights: row(weights) } }) as TensorInfo;
  return { ...out, shape: out.shape.slice(1) };
});

for (const kernelName of [MaxPool, MaxPoolWithArgmax]) {
  replaceKernel(kernelName, 'cpu', (plain) => (call) => {
    const { x } = call.inputs as { x: TensorInfo };
    const cpu = call.backend as MathBackendCPU;
    const values = cpu.data.get(x.dataId).values as TypedArray;
    const result = plain(call);
    if (!values.some(Number.isNaN)) {
      return result;
    }
    const [largest, ...places] = [result].flat() as [TensorInfo, ...TensorInfo[]];
    const marks = cpu.makeTensorInfo(
      x.shape,
      x.dtype,
      values.map((value) => Number(Number.isNaN(value))),
    );
    const marked = [plain({ ...call, inputs: { x: marks } })].flat();
    const [numbers, isNaN] = [largest, marked[0]!].map(
      ({ dataId }) => cpu.data.get(dataId).values as Float32Array,
    );
    const out = Float32Array.from(numbers!, (value, i) => (isNaN![i] ? NaN : value));
    [largest, marks, ...marked].forEach((info) => cpu.disposeIntermediateTensorInfo(info));
    const pooled = cpu.makeTensorInfo(largest.shape, largest.dtype, out);
    return places.length ? [pooled, ...places] : pooled;
  });
}
