/**
 * BatchMatMul of two batches of different shapes.
 *
 * Wrong in 4.22.0 on both backends, without a word: the batches are walked side by side, the
 * shorter one again and again. For [2, 1] and [3] matrices that gives three products where six are
 * due, in a tensor whose shape says six; for [2, 3] and [2, 1] the wrong ones are multiplied.
 *
 * Mended: where walking side by side does not do, both batches are repeated to their common shape.
 *
 * tensorflow/tfjs issue 7061 was closed with pull request 7062, which mends [2, 4] with [4] and not
 * these: keep it until mends/still-needed-operators.test.ts fails.
 */
import {
  backend_util,
  BatchMatMul,
  getKernel,
  Tile,
  util,
  type KernelBackend,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { replaceKernel } from './replace';

for (const backendName of ['cpu', 'wasm']) {
  replaceKernel(BatchMatMul, backendName, (plain) => (call) => {
    const { a, b } = call.inputs as { a: TensorInfo; b: TensorInfo };
    // Of two lists of matrices one has as many as the other, or one: tfjs sees to that.
    if (a.shape.length <= 3 && b.shape.length <= 3) {
      return plain(call);
    }
    const batches = [a, b].map(({ shape }) => shape.slice(0, -2)) as [number[], number[]];
    if (sideBySide(...batches) || sideBySide(...(batches.toReversed() as typeof batches))) {
      return plain(call);
    }
    const batch = backend_util.assertAndGetBroadcastShape(...batches);
    const backend = call.backend as KernelBackend;
    const [left, right] = [a, b].map((x) => repeat(x, batch, backendName, backend));
    const out = plain({ ...call, inputs: { a: left!, b: right! } });
    [left, right].forEach((x) => backend.disposeData(x!.dataId));
    return out;
  });
}

/** Whether `short`, again and again, is what `long` is broadcast with. */
function sideBySide(short: number[], long: number[]): boolean {
  const sizes = short.slice(short.findIndex((size) => size !== 1));
  return (
    util.sizeFromShape(short) === 1 ||
    util.arraysEqual(sizes, long.slice(long.length - sizes.length))
  );
}

function repeat(
  x: TensorInfo,
  batch: number[],
  backendName: string,
  backend: KernelBackend,
): TensorInfo {
  const shape = [...Array<number>(batch.length + 2 - x.shape.length).fill(1), ...x.shape];
  const reps = [...batch.map((size, axis) => size / shape[axis]!), 1, 1];
  const { kernelFunc } = getKernel(Tile, backendName);
  return kernelFunc({ inputs: { x: { ...x, shape } }, attrs: { reps }, backend }) as TensorInfo;
}
