/**
 * Which operators of tfjs as released give a wrong result. A failure here after an update is good
 * news: that mend can go.
 */
import type { Rank, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTfjs } from '../testing';

const tf = await loadTfjs('src/runtime/tfjs/plain.ts');

describe('operators of tfjs 4.22.0 as released', () => {
  describe.each(['cpu', 'wasm'])('on %s', (backend) => {
    beforeAll(() => tf.setBackend(backend));
    const values = (y: Tensor) => [...y.dataSync()];
    const wrong: Record<string, [string[], () => Tensor, number[]]> = {
      'batch-broadcast: products of two batches': [
        ['cpu', 'wasm'],
        () => tf.matMul(tf.ones([2, 3, 1, 1]), tf.tensor([1, 10], [2, 1, 1, 1])),
        [1, 1, 1, 10, 10, 10],
      ],
      'cpu-kernels: FloorDiv of floats': [['cpu'], () => tf.floorDiv([NaN], [1]), [NaN]],
      'cpu-kernels: max pooling of NaN': [
        ['cpu', 'wasm'],
        () => tf.maxPool(tf.fill<Rank.R4>([1, 2, 2, 1], NaN), 2, 1, 'valid'),
        [NaN],
      ],
      'cpu-kernels: DenseBincount of what appears': [
        ['cpu'],
        () => tf.denseBincount(tf.tensor1d([1, 1], 'int32'), tf.tensor1d([]), 2, true),
        [0, 1],
      ],
      'exact-loops: Cos': [
        ['wasm'],
        () => tf.cos([1e20]),
        [Math.fround(Math.cos(Math.fround(1e20)))],
      ],
      'exact-loops: LinSpace': [['cpu', 'wasm'], () => tf.linspace(0, 1, 1e6 + 1).slice(1e6), [1]],
      'exact-loops: Log1p': [['wasm'], () => tf.log1p([1e-8]), [Math.fround(1e-8)]],
      'exact-loops: OneHot': [['wasm'], () => tf.oneHot([0], 2, 0.5, 0, 'float32'), [0.5, 0]],
      'exact-loops: Range': [
        ['cpu', 'wasm'],
        () => tf.range(0, 1e5, 0.1).slice(999999),
        [Math.fround(99999.9)],
      ],
      'exact-loops: Selu': [['wasm'], () => tf.selu([-1e-8]), [Math.fround(-1.7580993408e-8)]],
      'exact-loops: Sign': [['cpu', 'wasm'], () => tf.sign([NaN]), [NaN]],
      'exact-loops: Sin': [['wasm'], () => tf.sin([-1e-8]), [Math.fround(-1e-8)]],
      'exact-loops: Square of integers': [
        ['cpu'],
        () => tf.square(tf.scalar(4097, 'int32')),
        [16785409],
      ],
      'sums: Sum': [['wasm'], () => tf.fill([20000], 0.1).sum(), [2000]],
      'top-k: infinite elements': [
        ['cpu', 'wasm'],
        () => tf.topk([3, NaN, -Infinity, 3, Infinity], 5).indices,
        [1, 4, 0, 3, 2],
      ],
      'wasm-nan: ClipByValue': [['wasm'], () => tf.clipByValue([NaN], 0, 1), [NaN]],
      'wasm-nan: Relu6': [['wasm'], () => tf.relu6([NaN]), [NaN]],
      'wasm-nan: Relu': [['wasm'], () => tf.relu(tf.sub([Infinity], [Infinity])), [NaN]],
      'wasm-nan: Maximum': [['wasm'], () => tf.maximum([0], [NaN]), [NaN]],
      'wasm-nan: Minimum': [['wasm'], () => tf.minimum([0], [NaN]), [NaN]],
      'wasm-nan: AvgPool': [
        ['wasm'],
        () => tf.avgPool(tf.fill<Rank.R4>([1, 2, 2, 1], NaN), 2, 1, 'valid'),
        [NaN],
      ],
      'wasm-nan: Conv2D': [
        ['wasm'],
        () => tf.conv2d(tf.fill<Rank.R4>([1, 1, 1, 1], NaN), tf.ones([1, 1, 1, 1]), 1, 'valid'),
        [NaN],
      ],
      'wasm-nan: fused activations': [
        ['wasm'],
        () => tf.fused.matMul({ a: tf.fill([1, 1], NaN), b: tf.ones([1, 1]), activation: 'relu' }),
        [NaN],
      ],
      'wasm-guard: integers': [
        ['wasm'],
        () => tf.tensor1d([-5, 300], 'int32').clipByValue(0, 255),
        [0, 255],
      ],
      'wasm-guard: batches of gather': [
        ['wasm'],
        () =>
          tf.gather(
            tf.tensor2d([
              [1, 2],
              [3, 4],
            ]),
            tf.tensor2d([[1], [0]], [2, 1], 'int32'),
            1,
            1,
          ),
        [2, 3],
      ],
    };
    const here = Object.keys(wrong).filter((name) => wrong[name]![0].includes(backend));
    it.each(here)('%s is wrong', (name) => {
      const [, operation, right] = wrong[name]!;
      tf.dispose(tf.fill([50], 12345));
      const y = operation();
      const tolerance = y.dtype === 'int32' ? 0 : 2e-6;
      const differs = (value: number, at: number) =>
        !(
          Math.abs(value - right[at]!) <= tolerance * Math.abs(right[at]!) ||
          Object.is(value, right[at])
        );
      const got = values(y);
      expect(got.length !== right.length || got.some(differs)).toBe(true);
    });

    it('cumulative: a negative axis gives another shape or nothing', () => {
      if (backend === 'cpu') {
        expect(tf.cumsum(tf.ones([2, 3]), -1).shape).not.toEqual([2, 3]);
      }
      const gradient = tf.grad((y: Tensor) => tf.cumsum(y, 0));
      expect(() => gradient(tf.ones([3, 4]))).toThrow('does not match the shape');
    });

    it('softmax-axis, causal-padding: refused', () => {
      expect(() => tf.softmax(tf.ones([2, 3]), 0)).toThrow('non-last dimension');
      const layer = tf.layers.conv1d({ filters: 1, kernelSize: 2, padding: 'causal' });
      expect(() => layer.apply(tf.ones([1, 3, 1]))).toThrow('CAUSAL');
    });
  });

  it('sums: the softmax of many logits does not add up to 1', async () => {
    await tf.setBackend('wasm');
    const y = tf.softmax(tf.randomNormal([100000], 0, 3, 'float32', 1)).dataSync<'float32'>();
    expect(Math.abs(y.reduce((a, b) => a + b, 0) - 1)).toBeGreaterThan(5e-6);
  });

  it('ragged-arrays: a value is lost on wasm', async () => {
    await tf.setBackend('wasm');
    const ragged = [
      [1, 2, 3],
      [4, 5, 6, 7],
    ];
    expect(tf.tensor(ragged).arraySync()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('index-bounds: gatherND reads beside its tensor on wasm', async () => {
    await tf.setBackend('wasm');
    const outside = tf.tensor2d([[0, 5]], [1, 2], 'int32');
    expect(() => tf.gatherND(tf.ones([2, 2]), outside)).not.toThrow();
  });

  it('index-bounds: an index passes for another on cpu', async () => {
    await tf.setBackend('cpu');
    const outside = tf.tensor2d([[0, 3]], [1, 2], 'int32');
    expect(tf.gatherND(tf.tensor2d([1, 2, 3, 4], [2, 2]), outside).arraySync()).toEqual([4]);
  });

  it('layer-targets: int labels are refused, and a label out of range counts as no loss', () => {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 3,
          inputShape: [2],
          activation: 'softmax',
          kernelInitializer: 'zeros',
        }),
      ],
    });
    model.compile({ loss: 'sparseCategoricalCrossentropy', optimizer: 'sgd' });
    const loss = (labels: Tensor) =>
      (model.evaluate(tf.ones([2, 2]), labels) as Tensor).arraySync();
    expect(() => loss(tf.tensor1d([0, 2], 'int32'))).toThrow('must be float32');
    expect(loss(tf.tensor1d([1, 3]))).toBeCloseTo(Math.log(3) / 2, 4);
  });

  it('fused-convolution: a fused convolution with a dilation cannot be trained', async () => {
    await tf.setBackend('cpu');
    const filter = tf.ones<Rank.R4>([2, 2, 1, 1]);
    const slope = () =>
      tf.grad((y: Tensor) =>
        tf.fused.conv2d({ x: y as Tensor4D, filter, strides: 1, pad: 'valid', dilations: 2 }),
      )(tf.ones([1, 5, 5, 1]));
    expect(slope).toThrow('dilation rates greater than 1 are not yet supported in gradients');
  });

  it('select-gradient: an infinite dy is NaN where the branch was not taken', async () => {
    await tf.setBackend('cpu');
    const choose = (y: Tensor) => tf.where(tf.tensor1d([false], 'bool'), y, tf.ones([1]));
    expect(
      tf
        .grad(choose)(tf.ones([1]), tf.fill([1], Infinity))
        .dataSync()[0],
    ).toBeNaN();
  });

  it('seed-zero: 0 counts as no seed', () => {
    const draw = () => [...tf.initializers.randomNormal({ seed: 0 }).apply([4]).dataSync()];
    expect(draw()).not.toEqual(draw());
  });
});
