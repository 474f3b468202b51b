/** Every gradient that is registered, against central differences: what is missing here fails. */
import type { GradConfig } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { firstOrderError, offZero } from './differences';
import type { Cases } from './gradient-cases/case';
import { elementwiseCases } from './gradient-cases/elementwise';
import { movingCases } from './gradient-cases/moving';
import { pictureCases } from './gradient-cases/pictures';
import { reductionCases } from './gradient-cases/reductions';
import { loadTfjs } from './testing';

const tf = await loadTfjs();

/** tfjs gives gradients by name only; their list is a global of its own. */
const { _tfGlobals } = globalThis as unknown as {
  _tfGlobals: Map<string, Map<string, GradConfig>>;
};
const registered = _tfGlobals.get('gradRegistry')!;

const cases: Cases = {
  ...elementwiseCases(tf),
  ...reductionCases(tf),
  ...movingCases(tf),
  ...pictureCases(tf),
};

/** Why no case: nothing in tfjs runs the kernel. tf.logSoftmax brings a gradient of its own. */
const neverRun = ['BroadcastTo', 'LogicalXor', 'LogSoftmax'];

/** Kernels without a gradient: no tape holds what goes into them, or they run inside another one. */
const needNone = [
  ...['Fill', 'LinSpace', 'Range', 'BroadcastArgs', 'Draw', 'StaticRegexReplace', 'StringNGrams'],
  ...[
    'StringSplit',
    'StringToHashBucketFast',
    'FusedConv2D',
    'FusedDepthwiseConv2D',
    '_FusedMatMul',
  ],
  // Their own tests hold them: mends/adam.test.ts, recurrent/layer.test.ts.
  ...['AdamStep', 'RecurrentLayer', 'RecurrentLayerGrad'],
];

/** Those that throw, with the name of the operation and what to use instead. */
const refused = [...registered].flatMap(([name, { gradFunc }]) => {
  try {
    gradFunc([], [], {});
  } catch (error) {
    return String(error).includes('gradient function not found for') ? [name] : [];
  }
  return [];
});

const differentiable = [...registered.keys()].filter((name) => !refused.includes(name));

/** Which gradients were asked for. */
const called = new Set<string>();
for (const [name, gradient] of registered) {
  const { gradFunc } = gradient;
  gradient.gradFunc = (...given) => {
    called.add(name);
    return gradFunc(...given);
  };
}

describe('the list of gradients', () => {
  it('has cases for each', () => {
    const without = differentiable.filter(
      (name) => !cases[name]?.length && !neverRun.includes(name),
    );
    expect(without).toEqual([]);
  });

  it('has no cases for others', () => {
    expect(Object.keys(cases).filter((name) => !differentiable.includes(name))).toEqual([]);
  });

  it('leaves no kernel out', () => {
    const silent = tf
      .getKernelsForBackend('cpu')
      .map(({ kernelName }) => kernelName)
      .filter((name) => !registered.has(name));
    expect(silent.sort()).toEqual([...needNone].sort());
  });
});

/** Values from -4 to 4 in a scattered order, one as far from the next as there is room. */
function farApart(shape: number[]) {
  const size = tf.util.sizeFromShape(shape);
  const order = Array.from({ length: size }, (_, i) => (((i * 7919) % size) * 8) / size - 4);
  return tf.tensor(order, shape);
}

describe.each(['cpu', 'wasm'])('first derivatives on %s', (backend) => {
  it.each(Object.keys(cases).filter((name) => cases[name]!.length > 0))('%s', async (name) => {
    await tf.setBackend(backend);
    const wrong = cases[name]!.flatMap(({ operation, shapes, far }, at) => {
      called.clear();
      // Memory that was used before shows who relies on a fresh output being zero.
      tf.dispose([tf.fill([700], 12345), tf.fill([60], 12345)]);
      const inputs = shapes.map((shape, i) => (far ? farApart(shape) : offZero(tf, shape, 3 + i)));
      let error: string | number;
      try {
        error = firstOrderError(tf, operation, inputs);
      } catch (thrown) {
        error = String(thrown);
      }
      const right =
        typeof error === 'number' && error < 0.01 && (called.has(name) || neverRun.includes(name));
      tf.dispose(inputs);
      return right ? [] : [`case ${at}, ${JSON.stringify(shapes)}: ${error}`];
    });
    expect(wrong).toEqual([]);
  });
});
