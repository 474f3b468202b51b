/**
 * Kernels that only the cpu backend has, run for wasm too.
 *
 * Missing on wasm in 4.22.0: einsum, ragged tensors and regular expressions on strings. A learner
 * who meets "Kernel 'Einsum' not registered for backend 'wasm'" can do nothing about it. Wrong
 * there, without a word: Conv3DBackpropInputV2, unless input and filter are cubes.
 *
 * Mended: the inputs are copied to the cpu backend, its kernel runs, the outputs are copied back.
 * That is slow and right. Complex numbers stay without wasm: their tensors are pairs of tensors.
 *
 * To be removed kernel by kernel as wasm gets them; einsum is tensorflow/tfjs issue 7439.
 */
import {
  Conv3DBackpropInputV2,
  findBackend,
  getKernel,
  getKernelsForBackend,
  type KernelFunc,
  type NamedTensorInfoMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

const withoutFallback = new Set(['Complex', 'ComplexAbs', 'Real', 'Imag', 'FFT', 'IFFT', 'Draw']);

const missing = getKernelsForBackend('cpu')
  .map(({ kernelName }) => kernelName)
  .filter((name) => !getKernel(name, 'wasm') && !withoutFallback.has(name));

for (const kernelName of [...missing, Conv3DBackpropInputV2]) {
  const { kernelFunc } = getKernel(kernelName, 'cpu');
  replaceKernel(kernelName, 'wasm', () => borrow(kernelFunc));
}

function borrow(kernelFunc: KernelFunc): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const wasm = backend as BackendWasm;
    const cpu = findBackend('cpu') as MathBackendCPU;
    const toCpu = ({ dataId, shape, dtype }: TensorInfo) =>
      cpu.makeTensorInfo(shape, dtype, wasm.readSync(dataId));
    const toWasm = (info: TensorInfo) => {
      const dataId = wasm.write(cpu.readSync(info.dataId), info.shape, info.dtype);
      return { ...info, dataId };
    };
    const copies = mapInputs(inputs, toCpu);
    const result = kernelFunc({ inputs: copies, attrs, backend: cpu });
    const outputs = Array.isArray(result) ? result : [result];
    const moved = outputs.map(toWasm);
    for (const info of [...Object.values(copies), ...outputs]) {
      cpu.disposeData(info!.dataId, true);
    }
    return Array.isArray(result) ? moved : moved[0]!;
  };
}

/** `inputs` is an object by name or, for einsum, an array. Optional inputs may be missing. */
function mapInputs(
  inputs: NamedTensorInfoMap,
  map: (info: TensorInfo) => TensorInfo,
): NamedTensorInfoMap {
  const entries = Object.entries(inputs).flatMap(([name, info]) =>
    info ? [[name, map(info)] as const] : [],
  );
  return Object.assign(Array.isArray(inputs) ? [] : {}, Object.fromEntries(entries));
}
