/**
 * TopK.
 *
 * Wrong in 4.22.0: both backends compare by subtracting, and Infinity - Infinity is NaN, as is
 * everything with NaN; what follows is in no order. wasm gives places out of order among equals.
 *
 * Mended: sorted by comparing, equal elements by their place, NaN before all numbers, so that it is
 * seen.
 *
 * No issue was found upstream: keep it until infinite elements are sorted.
 */
import { TopK, util, type DataType, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Values } from './flat-kernel';
import { replaceKernel } from './replace';

replaceKernel(TopK, 'cpu', () => ({ inputs, attrs, backend }) => {
  const { x } = inputs as { x: TensorInfo };
  const cpu = backend as MathBackendCPU;
  const { values } = cpu.data.get(x.dataId);
  return sorted(values as Values, x, attrs!['k'] as number, (shape, dtype, list) =>
    cpu.makeTensorInfo(shape, dtype, list),
  );
});

replaceKernel(TopK, 'wasm', () => ({ inputs, attrs, backend }) => {
  const { x } = inputs as { x: TensorInfo };
  const wasm = backend as BackendWasm;
  return sorted(wasm.typedArrayFromHeap(x), x, attrs!['k'] as number, (shape, dtype, list) =>
    wasm.makeOutput(shape, dtype, undefined, list),
  );
});

type Make = (shape: number[], dtype: DataType, values: Values) => TensorInfo;

/** The `k` largest of each row and their places. */
function sorted(x: Values, { shape, dtype }: TensorInfo, k: number, make: Make): TensorInfo[] {
  const row = shape.at(-1)!;
  const rows = row === 0 ? 0 : x.length / row;
  const values = util.makeZerosTypedArray(rows * k, dtype as 'float32');
  const places = new Int32Array(rows * k);
  for (let at = 0; at < rows; at++) {
    const list = x.subarray(at * row, (at + 1) * row);
    const order = Int32Array.from(list, (_, i) => i).sort(
      (i, j) => before(list[i]!, list[j]!) || i - j,
    );
    for (let i = 0; i < k; i++) {
      places[at * k + i] = order[i]!;
      values[at * k + i] = list[order[i]!]!;
    }
  }
  const out = [...shape.slice(0, -1), k];
  return [make(out, dtype, values), make(out, 'int32', places)];
}

/** Negative where `a` comes before `b`. */
function before(a: number, b: number): number {
  return Number(b > a) - Number(a > b) || Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}
