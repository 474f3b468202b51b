/**
 * Cast to bool on wasm.
 *
 * Wrong in 4.22.0: the value is cut to a byte, so 0.5 becomes false, 256 becomes false, and -2
 * becomes 254, which then scales what it masks.
 *
 * Mended: true where the value is not zero, as on cpu.
 *
 * To be removed when tensorflow/tfjs issue 2590 is mended; it was closed without.
 */
import { Cast, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

replaceKernel(Cast, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  const { dtype } = call.attrs as { dtype: string };
  if (dtype !== 'bool' || x.dtype === 'bool' || x.dtype === 'string') {
    return plain(call);
  }
  const wasm = call.backend as BackendWasm;
  const out = wasm.makeOutput(x.shape, 'bool');
  const to = wasm.typedArrayFromHeap(out);
  const from = wasm.typedArrayFromHeap(x);
  for (let i = 0; i < to.length; i++) {
    to[i] = from[i] === 0 ? 0 : 1;
  }
  return out;
});
