import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { normal } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

type Operation = (...inputs: Tensor[]) => Tensor | Tensor[];

/** Values of `operation` and of its gradients for the same inputs on one backend. */
async function evaluate(backend: string, operation: Operation, inputs: [number[], number[]][]) {
  await tf.setBackend(backend);
  // Memory that was used before shows who relies on a fresh output being zero.
  tf.dispose([tf.fill([5000], 12345), tf.fill([500], 12345)]);
  return tf.tidy(() => {
    const tensors = inputs.map(([values, shape]) => tf.tensor(values, shape));
    const outputs = [operation(...tensors)].flat();
    const sum: (...xs: Tensor[]) => Tensor = (...xs) =>
      tf.addN(
        [operation(...xs)].flat().map((y, i) =>
          y
            .cast('float32')
            .square()
            .sum()
            .mul(i + 1),
        ),
      );
    const gradients = tf.grads(sum)(tensors);
    return [...outputs, ...gradients].map((y) => ({ shape: y.shape, values: [...y.dataSync()] }));
  });
}

/** Expects the same values and gradients on wasm as on cpu. */
async function expectAgreement(operation: Operation, shapes: number[][]): Promise<void> {
  const inputs = shapes.map((shape, i): [number[], number[]] => {
    const values = tf.tidy(() => [...normal(tf, shape, 7 + i).dataSync()]);
    return [values, shape];
  });
  const expected = await evaluate('cpu', operation, inputs);
  const actual = await evaluate('wasm', operation, inputs);
  expect(actual.map(({ shape }) => shape)).toEqual(expected.map(({ shape }) => shape));
  for (const [i, { values }] of actual.entries()) {
    const size = Math.max(1, ...expected[i]!.values.map(Math.abs));
    const worst = Math.max(...values.map((v, at) => Math.abs(v - expected[i]!.values[at]!)));
    expect(worst / size).toBeLessThan(1e-5);
  }
}

describe('wasm gives the values and gradients of cpu', () => {
  const filters = [
    [1, 1],
    [3, 3],
    [1, 3],
    [2, 1],
    [5, 4],
  ] as const;
  const cases = filters.flatMap(([height, width]) =>
    ([1, 2, [2, 1], 3] as const).flatMap((stride) =>
      (['same', 'valid', 1] as const).map((pad) => ({ height, width, stride, pad })),
    ),
  );

  it.each(cases)(
    'convolutions $height x $width, stride $stride, padding $pad',
    async ({ height, width, stride, pad }) => {
      const rounding = pad === 1 ? 'floor' : undefined;
      const steps = stride as number | [number, number];
      await expectAgreement(
        (x, w) => tf.conv2d(x as Tensor4D, w as Tensor4D, steps, pad, 'NHWC', 1, rounding),
        [
          [2, 7, 6, 3],
          [height, width, 3, 4],
        ],
      );
      if (typeof stride === 'number') {
        await expectAgreement(
          (x, w) =>
            tf.depthwiseConv2d(x as Tensor4D, w as Tensor4D, stride, pad, 'NHWC', 1, rounding),
          [
            [2, 7, 6, 3],
            [height, width, 3, 2],
          ],
        );
      }
      if (height * width > 1) {
        const size: [number, number] = [height, width];
        const pools: Operation = (x) => [
          tf.maxPool(x as Tensor4D, size, steps, pad === 1 ? 'same' : pad),
          tf.avgPool(x as Tensor4D, size, steps, pad === 1 ? 'same' : pad),
        ];
        await expectAgreement(pools, [[2, 7, 6, 3]]);
      }
    },
  );

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('matMul, transposed: %s, %s', async (a, b) => {
    // Small products run the scalar loop, large ones the fast path.
    for (const [rows, inner, columns] of [
      [7, 5, 4],
      [33, 27, 30],
    ]) {
      for (const batch of [[], [3], [2, 2]]) {
        const left = [...batch, ...(a ? [inner!, rows!] : [rows!, inner!])];
        const right = [...batch, ...(b ? [columns!, inner!] : [inner!, columns!])];
        await expectAgreement((x, y) => tf.matMul(x, y, a, b), [left, right]);
      }
    }
  });

  it('pieces of tensors of every rank', async () => {
    const pieces: Record<string, [Operation, number[]]> = {
      whole: [(x) => x.slice([0, 0], [3, 4]), [3, 4]],
      'rank 1': [(x) => x.slice(2, 3), [7]],
      'short runs': [(x) => x.slice([1, 1], [2, 2]), [4, 5]],
      'long runs': [(x) => x.slice([1, 3], [2, 40]), [4, 50]],
      'rank 3': [(x) => x.slice([1, 0, 2], [2, 3, 1]), [4, 3, 5]],
      'rank 4': [(x) => x.slice([0, 1, 1, 0], [2, 1, 2, 3]), [2, 3, 4, 3]],
      'rank 5': [(x) => x.slice([0, 1, 0, 1, 1], [2, 1, 2, 1, 1]), [2, 2, 2, 3, 2]],
      'to the end': [(x) => x.slice([1, 2], [-1, -1]), [3, 5]],
      nothing: [(x) => tf.concat([x.slice([1, 0], [0, 4]), x], 0), [3, 4]],
      split: [(x) => tf.split(x, [1, 3, 2], 1), [2, 6, 3]],
      'split at the end': [(x) => tf.split(x, 2, -1), [2, 3, 4]],
      unstack: [(x) => tf.unstack(x, 1), [2, 3, 4]],
      'unstack at the end': [(x) => tf.unstack(x, -1), [2, 3]],
      gather: [(x) => tf.gather(x, tf.tensor1d([2, 0, 2], 'int32')), [3, 4]],
      'batched gather': [
        (x) => tf.gather(x, tf.tensor2d([1, 0, 2, 2], [2, 2], 'int32'), 1, 1),
        [2, 3],
      ],
      'segments of a dropped row': [
        (x) => tf.unsortedSegmentSum(x, tf.tensor1d([1, -1, 1, 0], 'int32'), 3),
        [4, 2],
      ],
      'conv 3-D': [
        (x) => tf.conv3d(x as never, tf.ones([2, 2, 2, 1, 2]), 1, 'same'),
        [1, 3, 4, 3, 1],
      ],
    };
    for (const [operation, shape] of Object.values(pieces)) {
      await expectAgreement(operation, [shape]);
    }
  });
});

describe('on wasm', () => {
  it('a slice out of bounds is refused', async () => {
    await tf.setBackend('wasm');
    expect(() => tf.ones([2, 3]).slice([1, 0], [5, 3])).toThrow(
      'would overflow input.shape[0] (2)',
    );
  });

  it('a number is true where it is not zero', async () => {
    await tf.setBackend('wasm');
    const numbers = tf.tensor1d([0, 0.5, -2, 256, NaN, -0]);
    expect([...numbers.cast('bool').dataSync()]).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('strings and kernels of cpu alone work', async () => {
    await tf.setBackend('wasm');
    const strings = tf.tensor1d(['a', 'b', 'c']);
    expect(strings.slice(1, 2).dataSync()).toEqual(['b', 'c']);
    expect(tf.unstack(strings)[2]!.dataSync()).toEqual(['c']);
    const [a, b] = [tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6, 7, 8], [2, 2])];
    expect(tf.einsum('ij,jk->ik', a, b).arraySync()).toEqual(a.matMul(b).arraySync());
    const replaced = tf.string.staticRegexReplace(strings, 'b', 'x');
    expect(replaced.dataSync()).toEqual(['a', 'x', 'c']);
  });

  it('every kernel of cpu has a counterpart, but for Draw', () => {
    const missing = tf
      .getKernelsForBackend('cpu')
      .map(({ kernelName }) => kernelName)
      .filter((name) => !tf.getKernel(name, 'wasm'));
    expect(missing).toEqual(['Draw']);
  });

  it('no kernel keeps memory', async () => {
    await tf.setBackend('wasm');
    const backend = tf.backend();
    const x = normal(tf, [2, 7, 7, 3], 1) as Tensor4D;
    const w = normal(tf, [3, 3, 3, 2], 2) as Tensor4D;
    const step = () =>
      tf.tidy(() => {
        const f = (a: Tensor, b: Tensor) => {
          const y = tf.maxPool(
            tf.conv2d(a as Tensor4D, b as Tensor4D, 2, 'same').tanh<Tensor4D>(),
            2,
            1,
            'same',
          );
          const z = tf.depthwiseConv2d(
            tf.avgPool(y, 2, 1, 'same'),
            tf.ones([2, 2, 2, 1]),
            1,
            'valid',
          );
          const rows = tf.gather(z.reshape([-1, 2]), tf.tensor1d([0, 1], 'int32'));
          return tf
            .einsum('ij->', tf.matMul(rows, rows, true).slice([0, 0], [1, 2]))
            .add(rows.sum());
        };
        const g = (a: Tensor, b: Tensor) => {
          const y = tf.conv2d(a as Tensor4D, b as Tensor4D, 2, 'same').tanh<Tensor4D>();
          return tf
            .grad((t) =>
              tf
                .maxPool(t as Tensor4D, 2, 1, 'same')
                .square()
                .sum(),
            )(y)
            .sum();
        };
        f(x, w);
        tf.grads(g)([x, w]);
      });
    step();
    const before = [backend.numDataIds(), tf.memory().numTensors];
    step();
    expect([backend.numDataIds(), tf.memory().numTensors]).toEqual(before);
  });
});
