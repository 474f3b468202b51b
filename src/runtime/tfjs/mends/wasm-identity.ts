/**
 * Identity on wasm, and Cast to the type that a tensor has.
 *
 * Slow in 4.22.0: both copy the values, where cpu counts one more user of the same ones. Whatever
 * an operation saves for the backward pass goes through Identity, so training copies every
 * activation and every weight once a step.
 *
 * Mended: the values are shared, as reshape shares them on wasm too. No kernel changes values that
 * a tensor holds, so nobody sees the difference.
 *
 * No issue was found upstream: keep it until Identity copies no more.
 */
import { Cast, Identity, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

replaceKernel(Identity, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  return x.dtype === 'string' ? plain(call) : share(x, call.backend as BackendWasm);
});

replaceKernel(Cast, 'wasm', (plain) => (call) => {
  const { x } = call.inputs as { x: TensorInfo };
  const isCast = x.dtype === 'string' || x.dtype !== (call.attrs as { dtype: string }).dtype;
  return isCast ? plain(call) : share(x, call.backend as BackendWasm);
});

function share({ dataId, shape, dtype }: TensorInfo, backend: BackendWasm): TensorInfo {
  // Asking for the values first brings them here from another backend.
  backend.dataIdMap.get(dataId);
  backend.incRef(dataId);
  return { dataId, shape, dtype };
}
