/**
 * BatchMatMul on wasm with a transposed input, which is every gradient of a dense layer.
 *
 * Slow in 4.22.0: only the product without transposes uses XNNPACK; the others run a scalar loop
 * at a tenth of its speed.
 *
 * Mended: transpose first, then use the fast product, where the product is large enough to pay
 * for the copy.
 *
 * To be removed when the transposed products use XNNPACK too, which tensorflow/tfjs pull request
 * 2532, the one that brought XNNPACK in, left for later.
 */
import { BatchMatMul, getKernel, Transpose, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

replaceKernel(BatchMatMul, 'wasm', (plain) => ({ inputs, attrs, backend }) => {
  const { a, b } = inputs as { a: TensorInfo; b: TensorInfo };
  const { transposeA, transposeB } = attrs as { transposeA: boolean; transposeB: boolean };
  if (!transposeA && !transposeB) {
    return plain({ inputs, attrs, backend });
  }
  const wasm = backend as BackendWasm;
  const left = transposeA ? transpose(a, wasm) : a;
  const right = transposeB ? transpose(b, wasm) : b;
  const product = plain({
    inputs: { a: left, b: right },
    attrs: { transposeA: false, transposeB: false },
    backend,
  });
  if (transposeA) {
    wasm.disposeData(left.dataId);
  }
  if (transposeB) {
    wasm.disposeData(right.dataId);
  }
  return product;
});

function transpose(x: TensorInfo, backend: BackendWasm): TensorInfo {
  const rank = x.shape.length;
  const perm = [...Array(rank - 2).keys(), rank - 1, rank - 2];
  return getKernel(Transpose, 'wasm').kernelFunc({
    inputs: { x },
    attrs: { perm },
    backend,
  }) as TensorInfo;
}
