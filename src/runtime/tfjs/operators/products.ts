/** Cases of matrix products and normalization. */
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { activations, fill, floatsOf, holes, numeric, type Case, type Dtype } from './values';

const noise = 1e-5;

function* products(): Generator<Case> {
  const shapes: [number[], number[], boolean, boolean][] = [
    [[2, 3], [3, 4], false, false],
    [[3, 2], [3, 4], true, false],
    [[2, 3], [4, 3], false, true],
    [[3, 2], [4, 3], true, true],
    [[33, 27], [27, 30], false, false],
    [[27, 33], [27, 30], true, false],
    [[2, 3], [2, 3, 4], false, false],
    [[2, 2, 3], [2, 3, 4], false, false],
    [[1, 2, 3], [5, 3, 4], false, false],
    [[2, 1, 2, 3], [3, 3, 4], false, false],
    [[3, 2, 3], [3, 4], false, false],
    [[2, 3, 2, 3], [2, 1, 3, 4], false, false],
    [[3, 2, 3], [2, 3, 3, 4], false, false],
    [[3, 20, 30], [3, 25, 30], false, true],
    [[1, 0], [0, 1], false, false],
    [[0, 3], [3, 2], false, false],
    [[2, 3], [3, 0], false, false],
    [[0, 2, 3], [0, 3, 4], false, false],
  ];
  for (const [a, b, left, right] of shapes) {
    const at = `[${a.join()}]${left ? "'" : ''} [${b.join()}]${right ? "'" : ''}`;
    for (const [kind, [first, second]] of Object.entries(holes)) {
      yield {
        name: `matMul, ${at}, ${kind}`,
        run: (tf) => tf.matMul(floatsOf(tf, a, first), floatsOf(tf, b, second, 5), left, right),
        noise,
      };
    }
    for (const dtype of [...numeric, 'string', 'complex64'] as Dtype[]) {
      yield {
        name: `matMul, ${at}, ${dtype}`,
        run: (tf) =>
          tf.matMul(
            fill(tf, dtype, a, dtype === 'string' ? undefined : [1, 0, 1, 1]),
            fill(tf, dtype, b, dtype === 'string' ? undefined : [0, 1, 1]),
            left,
            right,
          ),
      };
    }
    for (const activation of String(a.slice(0, -2)) === String(b.slice(0, -2)) ? activations : []) {
      for (const [kind, [first, second]] of Object.entries(holes)) {
        yield {
          name: `fused matMul, ${at}, ${activation}, ${kind}`,
          run: (tf) =>
            tf.fused.matMul({
              a: floatsOf(tf, a, first),
              b: floatsOf(tf, b, second, 5),
              transposeA: left,
              transposeB: right,
              activation: activation,
              bias: floatsOf(tf, [right ? b.at(-2)! : b.at(-1)!], kind === 'ordinary' ? [NaN] : []),
              ...(activation === 'prelu'
                ? { preluActivationWeights: floatsOf(tf, [right ? b.at(-2)! : b.at(-1)!]) }
                : {}),
              ...(activation === 'leakyrelu' ? { leakyreluAlpha: 0.3 } : {}),
            }),
          noise,
        };
      }
    }
  }
  yield { name: 'dot', run: (tf) => tf.dot(floatsOf(tf, [5]), floatsOf(tf, [5, 2])), noise };
  yield { name: 'outerProduct', run: (tf) => tf.outerProduct([1, NaN], [3, 4, 5]) };
  yield {
    name: 'einsum',
    run: (tf) => tf.einsum('ij,jk->ik', floatsOf(tf, [2, 3], [NaN]), floatsOf(tf, [3, 4])),
    noise,
  };
  yield {
    name: 'confusionMatrix',
    run: (tf) =>
      tf.math.confusionMatrix(tf.tensor1d([0, 1, 1], 'int32'), tf.tensor1d([0, 1, 0], 'int32'), 2),
    right: [1, 0, 1, 1],
  };
}

function* normalizations(): Generator<Case> {
  for (const [kind, [first, second]] of Object.entries(holes)) {
    for (const dtype of ['float32', 'int32'] as const) {
      const x = (tf: Tfjs, shape: number[]) => floatsOf(tf, shape, first).cast(dtype);
      yield {
        name: `batchNorm ${dtype}, ${kind}`,
        run: (tf) =>
          tf.batchNorm(
            x(tf, [2, 3, 4]),
            floatsOf(tf, [4]),
            floatsOf(tf, [4], second, 3).square(),
            floatsOf(tf, [4]),
            floatsOf(tf, [4]),
          ),
        noise,
      };
      yield {
        name: `batchNorm of whole rows ${dtype}, ${kind}`,
        run: (tf) =>
          tf.batchNorm(
            x(tf, [3, 4]),
            floatsOf(tf, [3, 4]),
            floatsOf(tf, [3, 4], second, 3).square(),
          ),
        noise,
      };
      yield {
        name: `localResponseNormalization ${dtype}, ${kind}`,
        run: (tf) =>
          tf.localResponseNormalization(x(tf, [2, 2, 3, 6]) as Tensor4D, 2, 1, 0.5, 0.75),
        noise,
      };
    }
  }
}

export const productCases: Case[] = [...products(), ...normalizations()];
