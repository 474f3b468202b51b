/**
 * `tf.tensorScatterUpdate` on cpu.
 *
 * Wrong in 4.22.0, without a word: it writes into its input, which holds the updates from then on.
 *
 * Mended: it writes into a copy.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import { TensorScatterUpdate, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { replaceKernel } from './replace';

replaceKernel(TensorScatterUpdate, 'cpu', (plain) => (call) => {
  const cpu = call.backend as MathBackendCPU;
  const { dataId, shape, dtype } = call.inputs['tensor']!;
  const values = cpu.data.get(dataId).values as Float32Array;
  const tensor: TensorInfo = cpu.makeTensorInfo(shape, dtype, values.slice());
  const out = plain({ ...call, inputs: { ...call.inputs, tensor } });
  cpu.disposeData(tensor.dataId);
  return out;
});
