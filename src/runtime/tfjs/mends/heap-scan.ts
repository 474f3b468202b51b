/**
 * Looks for NaN and the infinities in a tensor on the wasm heap, sixteen bytes at a time.
 *
 * A loop in JavaScript takes 0.8 ns an element and `includes(NaN)` 2 ns, which every product and
 * every activation would pay. So the loop is a wasm function over the same memory:
 *
 *   (func (param $at i32) (param $count i32) (param $scale f32) (result i32)
 *     (local $end i32) (local $found v128) (local $x v128)
 *     four elements while they last: $x = load($at) * splat($scale); $found |= $x != $x
 *     then one by one, the same
 *     any_true($found))
 *
 * With scale 1 only NaN differs from itself; with scale 0 the infinities become NaN too.
 */
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

type Scan = (at: number, count: number, scale: number) => number;

const [get, set, tee, constant, and, or, add, shiftLeft, less, not] = [
  0x20, 0x21, 0x22, 0x41, 0x71, 0x72, 0x6a, 0x74, 0x49, 0x45,
];
const [loop, leaveIf, again, end] = [
  [0x02, 0x40, 0x03, 0x40],
  [0x0d, 1],
  [0x0c, 0, 0x0b, 0x0b],
  0x0b,
];
const vector = 0xfd;
const [at, count, scale, stop, seen, x, y, rest] = [0, 1, 2, 3, 4, 5, 6, 7];

// prettier-ignore
const body = [
  4, 1, 0x7f, 2, 0x7b, 1, 0x7d, 1, 0x7f, // locals: stop i32; found, x v128; y f32; rest i32
  get, at, get, count, constant, 0x7c, and, constant, 2, shiftLeft, add, set, stop,
  ...loop,
  get, at, get, stop, less, not, ...leaveIf,
  get, at, vector, 0x00, 2, 0, get, scale, vector, 0x13, vector, 0xe6, 1, set, x, // load, splat, mul
  get, seen, get, x, get, x, vector, 0x42, vector, 0x50, set, seen, // ne, or
  get, at, constant, 16, add, set, at,
  ...again,
  get, stop, get, count, constant, 3, and, constant, 2, shiftLeft, add, set, stop,
  ...loop,
  get, at, get, stop, less, not, ...leaveIf,
  get, at, 0x2a, 2, 0, get, scale, 0x94, tee, y, get, y, 0x5c, // f32.load, mul, ne
  get, rest, or, set, rest,
  get, at, constant, 4, add, set, at,
  ...again,
  get, seen, vector, 0x53, get, rest, or, end, // any_true
];

/** LEB128. */
const size = (bytes: number[]) =>
  bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
const section = (id: number, bytes: number[]) => [id, ...size(bytes), ...bytes];
const name = [1, 0x6d];

// prettier-ignore
const code = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, [1, 0x60, 3, 0x7f, 0x7f, 0x7d, 1, 0x7f]), // (i32, i32, f32) -> i32
  ...section(2, [1, ...name, ...name, 2, 0, 0]), // import the memory
  ...section(3, [1, 0]),
  ...section(7, [1, ...name, 0, 0]), // export the function
  ...section(10, [1, ...size(body), ...body]),
]);

const scans = new WeakMap<BackendWasm, Scan>();

function scanOf(backend: BackendWasm): Scan {
  let scan = scans.get(backend);
  if (!scan) {
    const { memory } = (backend.wasm as unknown as { asm: { memory: WebAssembly.Memory } }).asm;
    const module = WebAssembly.validate(code) && new WebAssembly.Module(code);
    scan = module
      ? (new WebAssembly.Instance(module, { m: { m: memory } }).exports['m'] as Scan)
      : withoutVectors(memory);
    scans.set(backend, scan);
  }
  return scan;
}

/** For a browser whose WebAssembly has no vectors. */
function withoutVectors(memory: WebAssembly.Memory): Scan {
  return (at, count, scale) =>
    Number(new Float32Array(memory.buffer, at, count).some((value) => Number.isNaN(value * scale)));
}

function found(x: TensorInfo, backend: BackendWasm, scale: number): boolean {
  const at = backend.getMemoryOffset(x.dataId);
  return scanOf(backend)(at, util.sizeFromShape(x.shape), scale) !== 0;
}

/** Whether an element of the float32 tensor `x` is NaN. */
export function holdsNaN(x: TensorInfo, backend: BackendWasm): boolean {
  return found(x, backend, 1);
}

/** Whether an element of the float32 tensor `x` is NaN or infinite. */
export function holdsNonFinite(x: TensorInfo, backend: BackendWasm): boolean {
  return found(x, backend, 0);
}
