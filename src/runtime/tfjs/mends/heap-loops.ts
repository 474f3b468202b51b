/**
 * Two loops over float32 tensors on the wasm heap, sixteen bytes at a time: one looks for NaN and
 * the infinities, one adds up rows in float64.
 *
 * Every product and every activation would pay for a loop in JavaScript, which takes 1 to 4 ns an
 * element. So the loops are two wasm functions over the backend's memory, written as bytes:
 *
 *   scan(at, count, scale): x = load(at) * splat(scale); seen |= x != x
 *     With scale 1 only NaN differs from itself; with scale 0 the infinities become NaN too.
 *   sums(at, count, rows, out, divisor): a += low half of load(at), b += high half, in float64;
 *     after each row store (a0 + b0 + a1 + b1 + the up to three elements left) / divisor
 */
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

interface Loops {
  scan(at: number, count: number, scale: number): number;
  sums(at: number, count: number, rows: number, out: number, divisor: number): void;
}

const [get, set, tee, constant, and, or, add, subtract, shiftLeft, less, not] = [
  0x20, 0x21, 0x22, 0x41, 0x71, 0x72, 0x6a, 0x6b, 0x74, 0x49, 0x45,
] as const;
const vector = 0xfd;
const end = 0x0b;
const loop = [0x02, 0x40, 0x03, 0x40] as const;
const leaveIf = [0x0d, 1] as const;
const again = [0x0c, 0, end, end] as const;
const [i32, f32, f64, v128] = [0x7f, 0x7d, 0x7c, 0x7b] as const;
const [at, count, stop, x] = [0, 1, 5, 6] as const;

/** stop = `from` + the bytes of so many elements of a row as `mask` leaves: -4 (0x7c) or 3. */
const stopAfter = (from: number, mask: number) =>
  // prettier-ignore
  [get, from, get, count, constant, mask, and, constant, 2, shiftLeft, add, set, stop];
/** While at < stop: `body`, and `bytes` further. */
const until = (body: number[], bytes: number) =>
  // prettier-ignore
  [
    ...loop, get, at, get, stop, less, not, ...leaveIf,
    ...body, get, at, constant, bytes, add, set, at, ...again,
  ];
const load = [get, at, vector, 0x00, 2, 0];
const loadOne = [get, at, 0x2a, 2, 0];

const [scale, seen, y, rest] = [2, 3, 7, 4] as const;
// prettier-ignore
const scanBody = [
  4, 1, v128, 2, i32, 1, v128, 1, f32, // locals: seen; rest, stop; x; y
  ...stopAfter(at, 0x7c),
  ...until([
    ...load, get, scale, vector, 0x13, vector, 0xe6, 1, set, x, // splat, mul
    get, seen, get, x, get, x, vector, 0x42, vector, 0x50, set, seen, // ne, or
  ], 16),
  ...stopAfter(stop, 3),
  ...until([
    ...loadOne, get, scale, 0x94, tee, y, get, y, 0x5c, // mul, ne
    get, rest, or, set, rest,
  ], 4),
  get, seen, vector, 0x53, get, rest, or, end, // any_true
];

const [rows, out, divisor, low, high, sum] = [2, 3, 4, 7, 8, 9] as const;
const zeros = [vector, 0x0c, ...Array<number>(16).fill(0)];
const upper = [8, 9, 10, 11, 12, 13, 14, 15];
const promote = [vector, 0x5f];
const plus = [vector, 0xf0, 1];
// prettier-ignore
const sumsBody = [
  3, 1, i32, 3, v128, 1, f64, // locals: stop; x, low, high; sum
  ...loop, get, rows, not, ...leaveIf,
  ...zeros, set, low, ...zeros, set, high,
  ...stopAfter(at, 0x7c),
  ...until([
    ...load, set, x,
    get, low, get, x, ...promote, ...plus, set, low,
    get, high, get, x, get, x, vector, 0x0d, ...upper, ...upper, ...promote, ...plus, set, high,
  ], 16),
  get, low, get, high, ...plus, tee, low, vector, 0x21, 0, // extract lane
  get, low, vector, 0x21, 1, 0xa0, set, sum, // add
  ...stopAfter(stop, 3),
  ...until([get, sum, ...loadOne, 0xbb, 0xa0, set, sum], 4), // promote, add
  get, out, get, sum, get, divisor, 0xa3, 0xb6, 0x38, 2, 0, // div, demote, store
  get, out, constant, 4, add, set, out,
  get, rows, constant, 1, subtract, set, rows,
  ...again, end,
];

/** LEB128. */
const size = ({ length }: number[]) =>
  length < 128 ? [length] : [(length & 127) | 128, length >> 7];
const sized = (bytes: number[]) => [...size(bytes), ...bytes];
const name = (letter: string) => [1, letter.charCodeAt(0)];

// prettier-ignore
const code = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  1, ...sized([2, 0x60, 3, i32, i32, f32, 1, i32, 0x60, 5, i32, i32, i32, i32, f64, 0]), // types
  2, ...sized([1, ...name('m'), ...name('m'), 2, 0, 0]), // import the memory
  3, ...sized([2, 0, 1]),
  7, ...sized([2, ...name('a'), 0, 0, ...name('b'), 0, 1]), // export the functions
  10, ...sized([2, ...sized(scanBody), ...sized(sumsBody)]),
]);

/** Whether this engine takes the loops; where it does not, or has no WebAssembly, they run in JavaScript. */
export const vectors = typeof WebAssembly === 'object' && WebAssembly.validate(code);

let last: { backend: BackendWasm; loops: Loops } | undefined;

function loopsOf(backend: BackendWasm): Loops {
  if (last?.backend !== backend) {
    const { memory } = (backend.wasm as unknown as { asm: { memory: WebAssembly.Memory } }).asm;
    last = { backend, loops: withVectors(memory) ?? withoutVectors(memory) };
  }
  return last.loops;
}

function withVectors(memory: WebAssembly.Memory): Loops | undefined {
  if (!vectors) {
    return undefined;
  }
  const { a, b } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { m: memory } })
    .exports;
  return { scan: a as Loops['scan'], sums: b as Loops['sums'] };
}

/** For a browser whose WebAssembly has no vectors. */
function withoutVectors(memory: WebAssembly.Memory): Loops {
  const view = (at: number, count: number) => new Float32Array(memory.buffer, at, count);
  return {
    scan: (at, count, scale) =>
      Number(view(at, count).some((value) => Number.isNaN(value * scale))),
    sums: (at, count, rows, out, divisor) => {
      view(out, rows).forEach((_, row, sums) => {
        sums[row] = view(at + 4 * row * count, count).reduce((a, b) => a + b, 0) / divisor;
      });
    },
  };
}

function found(x: TensorInfo, backend: BackendWasm, scale: number): boolean {
  const { scan } = loopsOf(backend);
  return scan(backend.getMemoryOffset(x.dataId), util.sizeFromShape(x.shape), scale) !== 0;
}

/** Whether an element of the float32 tensor `x` is NaN. */
export function holdsNaN(x: TensorInfo, backend: BackendWasm): boolean {
  return found(x, backend, 1);
}

/** Whether an element of the float32 tensor `x` is NaN or infinite. */
export function holdsNonFinite(x: TensorInfo, backend: BackendWasm): boolean {
  return found(x, backend, 0);
}

/** Writes the sum of each row of `x`, `count` elements long, divided by `divisor`, to `out`. */
export function sumRows(
  x: TensorInfo,
  count: number,
  divisor: number,
  out: TensorInfo,
  backend: BackendWasm,
): void {
  const [from, to] = [x, out].map(({ dataId }) => backend.getMemoryOffset(dataId));
  loopsOf(backend).sums(from!, count, util.sizeFromShape(out.shape), to!, divisor);
}
