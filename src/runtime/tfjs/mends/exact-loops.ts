/**
 * Kernels that give wrong numbers on one backend or on both, written anew as loops.
 *
 * Wrong in 4.22.0:
 * - OneHot (wasm) writes integers whatever the type, so that 0.9 becomes 0 and 1 becomes 1.4e-45.
 * - Log1p (wasm) is log(1 + x), which is 0 for 1e-8; Selu (wasm) is exp(x) - 1, likewise.
 * - Sin, Cos and Tan (wasm) lose digits near 0 and are wrong for large angles.
 * - Sign: wasm gives 0 for small numbers, both give 0 for NaN.
 * - LinSpace and Range (both) add the step up in float32: after a million steps of 0.1 the last is
 *   off by one percent.
 * - Square (cpu) rounds integers to float32.
 *
 * No issue was found upstream: keep each until mends/still-needed-operators.test.ts fails.
 */
import {
  Cos,
  LinSpace,
  Log1p,
  OneHot,
  Range,
  Selu,
  Sign,
  Sin,
  Square,
  Tan,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';

const wasm = ['wasm'] as const;
const both = ['cpu', 'wasm'] as const;

registerFlatKernel({
  kernelName: OneHot,
  backends: wasm,
  output: ({ indices }, { depth, dtype }) => ({
    shape: [...indices!.shape, depth as number],
    dtype: dtype as 'float32',
  }),
  compute: (out, { indices }, _inputs, attrs) => {
    const { depth, onValue, offValue } = attrs as { [name: string]: number };
    out.fill(offValue!);
    indices!.forEach((index, i) => {
      if (index >= 0 && index < depth!) {
        out[i * depth! + index] = onValue!;
      }
    });
  },
});

// The constants of Klambauer et al. 2017, as in tfjs.
const [scale, scaleAlpha] = [1.05070098, 1.7580993408473768];
const selu = (x: number) => (x >= 0 ? scale * x : scaleAlpha * Math.expm1(x));

const functions: [string, readonly ('cpu' | 'wasm')[], (x: number) => number][] = [
  [Cos, wasm, Math.cos],
  [Log1p, wasm, Math.log1p],
  [Selu, wasm, selu],
  [Sign, both, Math.sign],
  [Sin, wasm, Math.sin],
  [Square, ['cpu'], (x) => x * x],
  [Tan, wasm, Math.tan],
];

for (const [kernelName, backends, f] of functions) {
  registerFlatKernel({
    kernelName,
    backends,
    output: ({ x }) => x!,
    compute: (out, { x }) => {
      for (let i = 0; i < out.length; i++) {
        out[i] = f(x![i]!);
      }
    },
  });
}

registerFlatKernel({
  kernelName: LinSpace,
  backends: both,
  output: (_, { num }) => ({ shape: [Math.floor(num as number)], dtype: 'float32' }),
  compute: (out, _values, _inputs, attrs) => {
    const { start, stop } = attrs as { [name: string]: number };
    for (let i = 0; i < out.length; i++) {
      out[i] = start! + (i * (stop! - start!)) / Math.max(out.length - 1, 1);
    }
  },
});

registerFlatKernel({
  kernelName: Range,
  backends: both,
  output: (_, attrs) => {
    const { start, stop, step } = attrs as { [name: string]: number };
    const count = Math.max(0, Math.ceil((stop! - start!) / step!));
    return { shape: [count], dtype: attrs['dtype'] as 'float32' };
  },
  compute: (out, _values, _inputs, attrs) => {
    const { start, step } = attrs as { [name: string]: number };
    for (let i = 0; i < out.length; i++) {
      out[i] = start! + i * step!;
    }
  },
});
