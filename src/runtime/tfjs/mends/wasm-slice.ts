/**
 * Slice, SplitV and Unpack on wasm: pieces of a tensor.
 *
 * Wrong in 4.22.0: a slice that reaches out of its tensor gives whatever stands beside it in the
 * heap, where cpu throws. Slow too: for each piece the whole input is copied out of the heap, so
 * an LSTM that takes 50 steps from a sequence copies the sequence 50 times.
 *
 * Mended: the bounds are checked as on cpu, and the runs of a piece are copied inside the heap.
 * With the last axis that is not whole at position q, a run has size[q] times the product of the
 * axes after q elements.
 *
 * No issue was found upstream: keep it until the bounds are checked and the copy is gone.
 */
import {
  backend_util,
  Slice,
  slice_util,
  SplitV,
  Unpack,
  util,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

replaceKernel(Slice, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  const { begin, size } = call.attrs as { begin: number[]; size: number[] };
  const [start, extent] = slice_util.parseSliceParams(x, begin, size);
  slice_util.assertParamsValid(x, start!, extent!);
  return x.dtype === 'string'
    ? plain(call)
    : copyPiece(x, start!, extent!, call.backend as BackendWasm);
});

replaceKernel(SplitV, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  if (x.dtype === 'string') {
    return plain(call);
  }
  const { numOrSizeSplits, axis } = call.attrs as {
    numOrSizeSplits: number[] | number;
    axis: number;
  };
  const along = util.parseAxisParam(axis, x.shape)[0]!;
  const sizes = backend_util.prepareSplitSize(x, numOrSizeSplits, along);
  return pieces(x, along, sizes, call.backend as BackendWasm);
});

replaceKernel(Unpack, 'wasm', (plain) => (call) => {
  const { value } = call.inputs as { value: TensorInfo };
  if (value.dtype === 'string') {
    return plain(call);
  }
  const { axis } = call.attrs as { axis: number };
  const along = util.parseAxisParam(axis, value.shape)[0]!;
  const shape = value.shape.toSpliced(along, 1);
  const sizes = Array<number>(value.shape[along]!).fill(1);
  return pieces(value, along, sizes, call.backend as BackendWasm).map((info) => ({
    ...info,
    shape,
  }));
});

function pieces(x: TensorInfo, axis: number, sizes: number[], backend: BackendWasm): TensorInfo[] {
  let at = 0;
  return sizes.map((size) => {
    const begin = x.shape.map((_, i) => (i === axis ? at : 0));
    at += size;
    return copyPiece(x, begin, x.shape.with(axis, size), backend);
  });
}

function copyPiece(
  x: TensorInfo,
  begin: number[],
  size: number[],
  backend: BackendWasm,
): TensorInfo {
  const out = backend.makeOutput(size, x.dtype);
  const to = backend.typedArrayFromHeap(out);
  const from = backend.typedArrayFromHeap(x);
  const strides = [...util.computeStrides(x.shape), 1];
  const cut = size.findLastIndex((extent, axis) => extent !== x.shape[axis]);
  if (cut < 0) {
    to.set(from);
    return out;
  }
  const run = size[cut]! * strides[cut]!;
  const short = run < 16;
  const at = begin.slice(0, cut);
  let source = begin.reduce((sum, b, axis) => sum + b * strides[axis]!, 0);
  for (let target = 0; target < to.length; target += run) {
    if (short) {
      for (let i = 0; i < run; i++) {
        to[target + i] = from[source + i]!;
      }
    } else {
      to.set(from.subarray(source, source + run), target);
    }
    // Counts up the axes before the cut, the last one fastest.
    for (let axis = cut - 1; axis >= 0; axis--) {
      source += strides[axis]!;
      if (++at[axis]! < begin[axis]! + size[axis]!) {
        break;
      }
      source -= size[axis]! * strides[axis]!;
      at[axis] = begin[axis]!;
    }
  }
  return out;
}
