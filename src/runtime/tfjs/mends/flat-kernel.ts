/**
 * A kernel written once as a loop over typed arrays and registered for cpu and wasm.
 *
 * On wasm the arrays are views of the heap. A view is valid only until the next allocation, so the
 * output is made first; and a fresh output holds what was there before, so it is cleared.
 */
import {
  util,
  type DataType,
  type KernelFunc,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

export type Values = Float32Array | Int32Array | Uint8Array;
export type Infos = Record<string, TensorInfo>;

export interface FlatKernel {
  kernelName: string;
  backends: readonly ('cpu' | 'wasm')[];
  /** Shape and type of the output. */
  output(inputs: Infos, attrs: NamedAttrMap): { shape: number[]; dtype: DataType };
  /** Fills `out`, which holds zeros. `values` are the inputs' values by name. */
  compute(out: Values, values: Record<string, Values>, inputs: Infos, attrs: NamedAttrMap): void;
}

export function registerFlatKernel(kernel: FlatKernel): void {
  const runs = { cpu: onCpu(kernel), wasm: onWasm(kernel) };
  for (const backend of kernel.backends) {
    replaceKernel(kernel.kernelName, backend, () => runs[backend]);
  }
}

function onCpu(kernel: FlatKernel): KernelFunc {
  return ({ inputs, attrs = {}, backend }) => {
    const cpu = backend as MathBackendCPU;
    const { shape, dtype } = kernel.output(inputs as Infos, attrs);
    const out = util.makeZerosTypedArray(util.sizeFromShape(shape), dtype as 'float32');
    const values = mapValues(inputs as Infos, ({ dataId, dtype }) => {
      if (dtype === 'complex64' || dtype === 'string') {
        throw new Error(`${kernel.kernelName} takes numbers, not ${dtype}.`);
      }
      return cpu.data.get(dataId).values;
    });
    kernel.compute(out, values as Record<string, Values>, inputs as Infos, attrs);
    return cpu.makeTensorInfo(shape, dtype, out);
  };
}

function onWasm(kernel: FlatKernel): KernelFunc {
  return ({ inputs, attrs = {}, backend }) => {
    const wasm = backend as BackendWasm;
    const { shape, dtype } = kernel.output(inputs as Infos, attrs);
    const info = wasm.makeOutput(shape, dtype);
    const out = wasm.typedArrayFromHeap(info).fill(0);
    const values = mapValues(inputs as Infos, (input) => wasm.typedArrayFromHeap(input));
    kernel.compute(out, values, inputs as Infos, attrs);
    return info;
  };
}

function mapValues<A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
