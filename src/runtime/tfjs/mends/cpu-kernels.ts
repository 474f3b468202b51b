/**
 * Kernels that are wrong on cpu, and so wherever wasm borrows them.
 *
 * Wrong in 4.22.0, without a word:
 * - TensorScatterUpdate writes into its input.
 * - FloorDiv turns floats into integers: 1e20 // 1 is some int32, NaN // 1 is 0.
 * - DenseBincount of one row forgets `binaryOutput` and counts.
 * - Max pooling leaves out NaN, and gives -Infinity where there is nothing else; so does
 *   Dilation2D.
 *
 * Mended: by a copy; by rounding the quotient down; by counting a matrix of one row; by
 * pooling where NaN stands too; Dilation2D says that it cannot.
 *
 * No issue was found upstream: keep each until mends/still-needed.test.ts fails.
 */
import {
  DenseBincount,
  Dilation2D,
  Floor,
  FloorDiv,
  getKernel,
  MaxPool,
  MaxPool3D,
  MaxPoolWithArgmax,
  RealDiv,
  TensorScatterUpdate,
  type TensorInfo,
  type TypedArray,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { replaceKernel } from './replace';

replaceKernel(TensorScatterUpdate, 'cpu', (plain) => (call) => {
  const { tensor, ...others } = call.inputs as Record<string, TensorInfo>;
  const cpu = call.backend as MathBackendCPU;
  const { shape, dtype, dataId } = tensor!;
  const { values } = cpu.data.get(dataId);
  const copy = cpu.makeTensorInfo(shape, dtype, (values as TypedArray).slice());
  const out = plain({ ...call, inputs: { ...others, tensor: copy } });
  cpu.disposeIntermediateTensorInfo(copy);
  return out;
});

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

for (const kernelName of [MaxPool, MaxPool3D, MaxPoolWithArgmax]) {
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

replaceKernel(Dilation2D, 'cpu', (plain) => (call) => {
  const cpu = call.backend as MathBackendCPU;
  for (const { dataId } of Object.values(call.inputs) as TensorInfo[]) {
    if ((cpu.data.get(dataId).values as TypedArray).some(Number.isNaN)) {
      throw new Error('dilation2d cannot take NaN: look for it with x.isNaN().any() before.');
    }
  }
  return plain(call);
});
