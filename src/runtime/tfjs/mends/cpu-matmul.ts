/**
 * BatchMatMul and its fused form on cpu.
 *
 * Slow in 4.22.0: every entry of the product is a walk with four multiplications of indices a
 * step, 0.3 to 0.4 thousand million multiply-adds a second; a dense layer is nothing else.
 *
 * Mended: `multiply` of matrix-product.ts, at five times that speed, transposed or not. Other types
 * than float32 and rarer fused activations stay as they are.
 *
 * tensorflow/tfjs issue 582 asked for a faster cpu backend and was closed: keep it until the
 * benchmark shows no gain.
 */
import {
  _FusedMatMul,
  BatchMatMul,
  broadcast_util,
  Elu,
  getKernel,
  Relu,
  Relu6,
  Sigmoid,
  util,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { multiply, type Matrix } from './matrix-product';
import { replaceKernel } from './replace';

interface Transposes {
  transposeA: boolean;
  transposeB: boolean;
}

const activations: Record<string, string | null> = {
  linear: null,
  relu: Relu,
  relu6: Relu6,
  elu: Elu,
  sigmoid: Sigmoid,
};

replaceKernel(BatchMatMul, 'cpu', (plain) => (call) => {
  const { a, b } = call.inputs as { a: TensorInfo; b: TensorInfo };
  const transposes = call.attrs as unknown as Transposes;
  return isFloat(a) && isFloat(b)
    ? product(a, b, transposes, call.backend as MathBackendCPU)
    : plain(call);
});

replaceKernel(_FusedMatMul, 'cpu', (plain) => (call) => {
  const { a, b, bias } = call.inputs as { a: TensorInfo; b: TensorInfo; bias?: TensorInfo };
  const { activation, ...transposes } = call.attrs as unknown as Transposes & {
    activation: string;
  };
  const columns = transposes.transposeB ? b.shape.at(-2) : b.shape.at(-1);
  const isRow = !bias || util.sizeFromShape(bias.shape) === columns;
  const kernelName = activations[activation];
  if (!isFloat(a) || !isFloat(b) || !isRow || kernelName === undefined) {
    return plain(call);
  }
  const backend = call.backend as MathBackendCPU;
  const sum = product(a, b, transposes, backend);
  if (bias) {
    addToRows(valuesOf(sum, backend), valuesOf(bias, backend));
  }
  if (kernelName === null) {
    return sum;
  }
  const { kernelFunc } = getKernel(kernelName, 'cpu');
  const activated = kernelFunc({ inputs: { x: sum }, backend, attrs: {} });
  backend.disposeIntermediateTensorInfo(sum);
  return activated;
});

function isFloat({ dtype }: TensorInfo): boolean {
  return dtype === 'float32';
}

function valuesOf({ dataId }: TensorInfo, backend: MathBackendCPU): Float32Array {
  return backend.data.get(dataId).values as Float32Array;
}

function product(
  a: TensorInfo,
  b: TensorInfo,
  { transposeA, transposeB }: Transposes,
  backend: MathBackendCPU,
): TensorInfo {
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const [rows, inner] = matrixSize(a, transposeA);
  const [innerOfB, columns] = matrixSize(b, transposeB);
  util.assert(
    inner === innerOfB,
    () =>
      `Error in matMul: inner shapes (${inner}) and (${innerOfB}) of Tensors with shapes ` +
      `${a.shape.join()} and ${b.shape.join()} and transposeA=${transposeA} and transposeB=${transposeB} must match.`,
  );
  const batch = broadcast_util.assertAndGetBroadcastShape(batchA, batchB);
  const count = util.sizeFromShape(batch);
  const out = new Float32Array(count * rows * columns);
  const left = matrixOf(valuesOf(a, backend), transposeA, [rows, inner]);
  const right = matrixOf(valuesOf(b, backend), transposeB, [inner, columns]);
  for (let at = 0; at < count; at++) {
    left.at = placeIn(batchA, batch, at) * rows * inner;
    right.at = placeIn(batchB, batch, at) * inner * columns;
    multiply(out, at * rows * columns, left, right, [rows, inner, columns]);
  }
  return backend.makeTensorInfo([...batch, rows, columns], 'float32', out);
}

/** Which matrix of a batch of shape `own` stands for number `at` of the broadcast shape `batch`. */
function placeIn(own: number[], batch: number[], at: number): number {
  let [place, stride, left] = [0, 1, at];
  for (let axis = batch.length - 1; axis >= 0; axis--) {
    const size = own[axis + own.length - batch.length] ?? 1;
    place += size === 1 ? 0 : (left % batch[axis]!) * stride;
    stride *= size;
    left = Math.floor(left / batch[axis]!);
  }
  return place;
}

function matrixSize({ shape }: TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2) as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}

function matrixOf(
  values: Float32Array,
  transposed: boolean,
  [rows, columns]: [number, number],
): Matrix {
  return transposed
    ? { values, at: 0, rowStep: 1, columnStep: rows }
    : { values, at: 0, rowStep: columns, columnStep: 1 };
}

/** x[i, j] += row[j] */
function addToRows(x: Float32Array, row: Float32Array): void {
  for (let at = 0; at < x.length; at += row.length) {
    for (let j = 0; j < row.length; j++) {
      x[at + j]! += row[j]!;
    }
  }
}
