/**
 * Kernels of the cpu backend, run for wasm too.
 *
 * Missing on wasm in 4.22.0: einsum, ragged tensors, regular expressions on strings, complex
 * numbers and spectra. A learner who meets "Kernel 'Einsum' not registered for backend 'wasm'" can
 * do nothing about it.
 *
 * Mended: the inputs are copied to the cpu backend, its kernel runs, the outputs are copied back.
 * That is slow and right. Complex numbers stand on the heap as they are read, real and imaginary
 * parts in turn.
 *
 * To be removed kernel by kernel as wasm gets them; einsum is tensorflow/tfjs issue 7439, complex
 * numbers are 3585.
 */
import {
  findBackend,
  getKernel,
  getKernelsForBackend,
  type BackendValues,
  type DataId,
  type DataType,
  type KernelFunc,
  type NamedTensorInfoMap,
  type TensorInfo,
  type TypedArray,
} from '@tensorflow/tfjs-core';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

/** Needs a canvas, which a worker that draws nothing has not. */
const withoutFallback = new Set(['Draw']);

/** The kernels that always run on cpu. */
export const borrowed: ReadonlySet<string> = new Set(
  getKernelsForBackend('cpu')
    .map(({ kernelName }) => kernelName)
    .filter((name) => !getKernel(name, 'wasm') && !withoutFallback.has(name)),
);

for (const kernelName of borrowed) {
  replaceKernel(kernelName, 'wasm', () => onCpu(kernelName));
}

/** The kernel of the cpu backend, for inputs and outputs on the wasm heap. */
export function onCpu(kernelName: string): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const wasm = backend as BackendWasm;
    const cpu = findBackend('cpu') as MathBackendCPU;
    const copies = mapInputs(inputs, (info) => toCpu(info, wasm, cpu));
    const { kernelFunc } = getKernel(kernelName, 'cpu');
    const result = kernelFunc({ inputs: copies as NamedTensorInfoMap, attrs, backend: cpu });
    const outputs = Array.isArray(result) ? result : [result];
    const moved = outputs.map((info) => ({
      ...info,
      dataId: wasm.write(asTyped(cpu.readSync(info.dataId), info.dtype), info.shape, info.dtype),
    }));
    for (const info of [...Object.values(copies).flat(), ...outputs]) {
      cpu.disposeData(info.dataId, true);
    }
    return Array.isArray(result) ? moved : moved[0]!;
  };
}

function toCpu({ dataId, shape, dtype }: TensorInfo, wasm: BackendWasm, cpu: MathBackendCPU) {
  const values = wasm.readSync(dataId);
  const info = cpu.makeTensorInfo(shape, dtype, values);
  if (dtype === 'complex64') {
    splitComplex(cpu, info.dataId, shape, values as Float32Array);
  }
  return info;
}

/** The cpu backend keeps complex numbers as two tensors. */
function splitComplex(cpu: MathBackendCPU, dataId: DataId, shape: number[], values: Float32Array) {
  const part = (first: number) =>
    cpu.makeTensorInfo(
      shape,
      'float32',
      values.filter((_, i) => i % 2 === first),
    );
  cpu.data.get(dataId).complexTensorInfos = { real: part(0), imag: part(1) };
}

// A complex tensor made on wasm and used on cpu.
const { move } = MathBackendCPU.prototype;
MathBackendCPU.prototype.move = function (dataId, values, shape, dtype, refCount) {
  move.call(this, dataId, values, shape, dtype, refCount);
  if (dtype === 'complex64') {
    splitComplex(this, dataId, shape, values as Float32Array);
  }
};

/** The cpu backend may keep the values of one type in the array of another. */
function asTyped(values: BackendValues, dtype: DataType): BackendValues {
  const types = { float32: Float32Array, int32: Int32Array, bool: Uint8Array };
  const type = types[dtype as keyof typeof types] as typeof Float32Array | undefined;
  return !type || values instanceof type ? values : type.from(values as TypedArray);
}

const { readSync } = BackendWasm.prototype;
BackendWasm.prototype.readSync = function (dataId, start, end) {
  const data = this.dataIdMap.get(dataId);
  if (data.dtype !== 'complex64') {
    return readSync.call(this, dataId, start, end);
  }
  return this.typedArrayFromHeap({ dataId, dtype: 'float32', shape: [...data.shape, 2] }).slice();
};

type Infos = Record<string, TensorInfo | TensorInfo[] | undefined>;

/**
 * `inputs` is an object by name or, for einsum, an array. An input may be missing or, for ragged
 * tensors, a list.
 */
function mapInputs(inputs: Infos, map: (info: TensorInfo) => TensorInfo) {
  const entries = Object.entries(inputs).flatMap(([name, info]) =>
    info ? [[name, Array.isArray(info) ? info.map(map) : map(info)] as const] : [],
  );
  return Object.assign(Array.isArray(inputs) ? [] : {}, Object.fromEntries(entries)) as Record<
    string,
    TensorInfo | TensorInfo[]
  >;
}
