/**
 * BatchMatMul on wasm with a transposed input, which is every gradient of a dense layer, and with
 * a batch, as in attention.
 *
 * Slow in 4.22.0: only one product without transposes uses XNNPACK; all others run a scalar loop
 * at a tenth of its speed.
 *
 * Mended: transpose first, then multiply matrix by matrix with the fast product, wherever that
 * pays. Costs in units of one scalar multiply-add, measured: 2500 for the calls (6000 in a batch), 4
 * for each element of a that is transposed, 5 for each of b. A matrix of a batch is a view of its
 * memory.
 *
 * To be removed when the transposed products use XNNPACK too, which tensorflow/tfjs pull request
 * 2532, the one that brought XNNPACK in, left for later.
 */
import {
  BatchMatMul,
  getKernel,
  Transpose,
  util,
  type KernelFunc,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

const plainProduct = { transposeA: false, transposeB: false };

replaceKernel(BatchMatMul, 'wasm', (plain) => ({ inputs, attrs, backend }) => {
  const { a, b } = inputs as { a: TensorInfo; b: TensorInfo };
  const { transposeA, transposeB } = attrs as typeof plainProduct;
  const batch = util.sizeFromShape(a.shape.slice(0, -2));
  const fast = batch === 1 && !transposeA && !transposeB;
  const sameBatch = util.arraysEqual(a.shape.slice(0, -2), b.shape.slice(0, -2));
  if (fast || !sameBatch || a.dtype !== 'float32' || b.dtype !== 'float32') {
    return plain({ inputs, attrs, backend });
  }
  const [rows, inner] = matrixSize(a, transposeA);
  const columns = matrixSize(b, transposeB)[1];
  const calls = batch === 1 ? 2500 : 6000;
  const copies = (transposeA ? 4 * rows * inner : 0) + (transposeB ? 5 * inner * columns : 0);
  if (rows * inner * columns < calls + copies) {
    return plain({ inputs, attrs, backend });
  }
  const wasm = backend as BackendWasm;
  const left = transposeA ? transpose(a, wasm) : a;
  const right = transposeB ? transpose(b, wasm) : b;
  const product =
    batch === 1
      ? (plain({ inputs: { a: left, b: right }, attrs: plainProduct, backend }) as TensorInfo)
      : multiplyEach(plain, left, right, wasm);
  if (transposeA) {
    wasm.disposeData(left.dataId);
  }
  if (transposeB) {
    wasm.disposeData(right.dataId);
  }
  return product;
});

function matrixSize({ shape }: TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2) as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}

function transpose(x: TensorInfo, backend: BackendWasm): TensorInfo {
  const rank = x.shape.length;
  const perm = [...Array(rank - 2).keys(), rank - 1, rank - 2];
  const { kernelFunc } = getKernel(Transpose, 'wasm');
  return kernelFunc({ inputs: { x }, attrs: { perm }, backend }) as TensorInfo;
}

function multiplyEach(plain: KernelFunc, a: TensorInfo, b: TensorInfo, backend: BackendWasm) {
  const shape = [...a.shape.slice(0, -1), b.shape.at(-1)!];
  const batch = util.sizeFromShape(shape.slice(0, -2));
  const out = backend.makeOutput(shape, 'float32');
  for (let at = 0; at < batch; at++) {
    const [left, right] = [viewMatrix(a, at, backend), viewMatrix(b, at, backend)];
    const inputs = { a: left, b: right };
    const product = plain({ inputs, attrs: plainProduct, backend }) as TensorInfo;
    const values = backend.typedArrayFromHeap(product);
    backend.typedArrayFromHeap(out).set(values, at * values.length);
    backend.disposeData(product.dataId);
    forgetView(left, backend);
    forgetView(right, backend);
  }
  return out;
}

/** The matrix at place `at` of a batch, in the batch's own memory. */
function viewMatrix(x: TensorInfo, at: number, backend: BackendWasm): TensorInfo {
  const shape = x.shape.slice(-2);
  const bytes = 4 * util.sizeFromShape(shape);
  const offset = backend.getMemoryOffset(x.dataId) + at * bytes;
  return backend.makeOutput(shape, 'float32', offset);
}

/** As `disposeData` does, but for freeing the memory, which belongs to the batch. */
function forgetView({ dataId }: TensorInfo, backend: BackendWasm): void {
  backend.wasm.tfjs.disposeData(backend.dataIdMap.get(dataId).id);
  backend.dataIdMap.delete(dataId);
}
