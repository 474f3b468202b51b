/** Runs a case on a backend and tells in words what differs between two outcomes. */
import type { KernelBackend, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import type { Case } from './values';

interface Output {
  dtype: string;
  shape: number[];
  values: readonly (number | string)[];
}

export type Outcome = Output[] | Error;

/** A fresh output that no kernel writes holds what was there before: no zeros, but this. */
function litter(tf: Tfjs): void {
  tf.dispose([1, 2, 3, 6, 12, 24, 50, 200, 500, 2000].map((size) => tf.fill([size], 12345)));
}

/**
 * Watches every kernel of a backend: gives the names of those that run, as they do, and throws
 * where one writes into its inputs.
 */
export function watchKernels(tf: Tfjs, backendName: string): Set<string> {
  const reached = new Set<string>();
  for (const config of tf.getKernelsForBackend(backendName)) {
    const { kernelName, kernelFunc } = config;
    config.kernelFunc = (call) => {
      reached.add(kernelName);
      const inputs = Object.values(call.inputs).flat().filter(Boolean) as TensorInfo[];
      const backend = call.backend as KernelBackend;
      const values = () => inputs.map(({ dataId }) => backend.readSync(dataId) as Float32Array);
      const before = values().map((list) => list.slice());
      const result = kernelFunc(call);
      const kept = values().every((list, i) =>
        list.every((value, at) => Object.is(value, before[i]![at])),
      );
      if (!kept) {
        throw new Error(`${kernelName} on ${backendName} writes into its inputs`);
      }
      return result;
    };
  }
  return reached;
}

/** What `run` gives on the backend that is set, or the error that it throws. */
export function outcome(tf: Tfjs, { run }: Case): Outcome {
  litter(tf);
  try {
    return tf.tidy(() =>
      [run(tf)].flat().map((y) => ({ dtype: y.dtype, shape: y.shape, values: read(y) })),
    );
  } catch (error) {
    return error as Error;
  }
}

const read = (y: Tensor) => [...(y.dataSync() as unknown as Iterable<number | string>)];

/** A number, apart from NaN and the infinities, may differ by 1e-5 of itself and by `noise`. */
function same(a: number | string, b: number | string, noise: number): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !Number.isFinite(b)) {
    return Object.is(a, b);
  }
  return Math.abs(a - b) <= 1e-5 * Math.abs(b) + Math.max(noise, 2e-38);
}

/** How `actual` differs from `expected`; undefined where it does not. */
export function difference(actual: Outcome, expected: Outcome, noise = 0): string | undefined {
  if (actual instanceof Error || expected instanceof Error) {
    const both = actual instanceof Error && expected instanceof Error;
    return both ? undefined : `${tell(actual)} instead of ${tell(expected)}`;
  }
  const kind = (outputs: Output[]) =>
    outputs
      .map(({ dtype, shape, values }) => `${dtype} [${shape.join()}] ${String(values.length)}`)
      .join('; ');
  if (kind(actual) !== kind(expected)) {
    return `${kind(actual)} instead of ${kind(expected)}`;
  }
  const differences = actual.flatMap(({ values }, output) =>
    values.flatMap((value, at) => {
      const right = expected[output]!.values[at]!;
      return same(value, right, noise) ? [] : [`[${at}] ${value} instead of ${right}`];
    }),
  );
  return differences.length ? differences.slice(0, 6).join(', ') : undefined;
}

function tell(outcome: Outcome): string {
  return outcome instanceof Error
    ? `Error(${outcome.message.slice(0, 120)})`
    : outcome
        .map(
          ({ dtype, shape, values }) =>
            `${dtype} [${shape.join()}] ${values.slice(0, 12).join(' ')}`,
        )
        .join('; ');
}
