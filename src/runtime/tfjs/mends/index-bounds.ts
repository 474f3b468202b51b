/**
 * Indices of gatherND, scatterND, tensorScatterUpdate and sparseToDense that are out of range.
 *
 * Wrong in 4.22.0: wasm reads and writes wherever an index points. gatherND gives what lies in
 * memory there; scatterND writes over other tensors or ends with "memory access out of bounds", after
 * which the backend is lost. cpu looks only at the place in memory, so that [0, 3] in a shape of
 * [2, 2] passes for [1, 1]. (gather itself checks its indices on both; webgl gives zeros, as
 * TensorFlow does on a GPU; oneHot gives a row of zeros, as in TensorFlow.)
 *
 * Mended: each index is held against its own dimension first, and the Error names both.
 *
 * To be removed with tensorflow/tfjs pull request 8743 (scatter on wasm); for the others no upstream
 * issue was found.
 */
import {
  GatherNd,
  ScatterNd,
  SparseToDense,
  TensorScatterUpdate,
  type KernelBackend,
  type NamedAttrMap,
  type NamedTensorInfoMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { replaceKernel } from './replace';

/** The tensor of indices, and the shape into which they point. */
type Parts = (
  inputs: NamedTensorInfoMap,
  attrs: NamedAttrMap,
) => { readonly indices: TensorInfo; readonly shape: readonly number[] };

const kernels: Readonly<Record<string, readonly [string, Parts]>> = {
  [GatherNd]: ['gatherND', ({ params, indices }) => ({ indices: indices!, shape: params!.shape })],
  [ScatterNd]: [
    'scatterND',
    ({ indices }, { shape }) => ({ indices: indices!, shape: shape as number[] }),
  ],
  [TensorScatterUpdate]: [
    'tensorScatterUpdate',
    ({ tensor, indices }) => ({ indices: indices!, shape: tensor!.shape }),
  ],
  [SparseToDense]: [
    'sparseToDense',
    ({ sparseIndices }, { outputShape }) => ({
      // A list is one of places, not one place of many coordinates.
      indices: { ...sparseIndices!, shape: [...sparseIndices!.shape, 1].slice(0, 2) },
      shape: outputShape as number[],
    }),
  ],
};

for (const [kernelName, [operation, parts]] of Object.entries(kernels)) {
  for (const backendName of ['cpu', 'wasm']) {
    replaceKernel(kernelName, backendName, (plain) => (call) => {
      const { indices, shape } = parts(call.inputs, call.attrs!);
      const values = (call.backend as KernelBackend).readSync(indices.dataId) as Int32Array;
      assertWithin(operation, values, indices.shape.at(-1) ?? 1, shape);
      return plain(call);
    });
  }
}

/** `coordinates` numbers make one place in `shape`. */
function assertWithin(
  operation: string,
  values: Int32Array,
  coordinates: number,
  shape: readonly number[],
): void {
  for (let i = 0; i < values.length; i++) {
    const dimension = i % coordinates;
    const size = shape[dimension];
    if (size === undefined || (values[i]! >= 0 && values[i]! < size)) continue;
    const place = values.subarray(i - dimension, i - dimension + coordinates).join(',');
    throw new Error(
      `${operation}: the index [${place}] is outside the shape [${shape.join(',')}]: ${values[i]} is not in 0 to ${size - 1}.`,
    );
  }
}
