/** Data as learners give it: right data works, wrong data is named. */
import type { Rank, Tensor, Tensor1D, TensorLike } from '@tensorflow/tfjs-core';
import type { ModelCompileArgs, Sequential } from '@tensorflow/tfjs-layers';
import { describe, expect, it, beforeAll } from 'vitest';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

/** Gives each of its outputs the same share, whatever its input. */
function undecided(
  units: number,
  how: Partial<ModelCompileArgs> & Pick<ModelCompileArgs, 'loss'>,
): Sequential {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units,
        inputShape: [2],
        activation: units > 1 ? 'softmax' : 'sigmoid',
        kernelInitializer: 'zeros',
      }),
    ],
  });
  model.compile({ optimizer: tf.train.sgd(0), ...how });
  return model;
}

const sparse = (metrics?: string[]): Sequential =>
  undecided(3, { loss: 'sparseCategoricalCrossentropy', ...(metrics && { metrics }) });
const two = () => tf.ones<Rank.R2>([2, 2]);
const lossOf = (model: Sequential, y: Tensor): number =>
  tf.tidy(() => ([model.evaluate(two(), y)].flat()[0] as Tensor).arraySync() as number);

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  beforeAll(async () => void (await tf.setBackend(backend)));

  const ragged: readonly (readonly [string, () => Tensor, string])[] = [
    [
      'tensor',
      () =>
        tf.tensor([
          [1, 2, 3],
          [4, 5, 6, 7],
        ]),
      'row [0] has 3 values and row [1] has 4',
    ],
    ['tensor2d', () => tf.tensor2d([[1, 2], [3]]), 'row [0] has 2 values and row [1] has 1'],
    ['sum', () => tf.sum([[1, 2], [3], [4, 5, 6]] as TensorLike), 'row [1] has 1 value'],
    ['variable', () => tf.variable(tf.tensor([[1], []])), 'row [1] has 0 values'],
  ];
  it.each(ragged)('%s of rows of different lengths names the row', (_, make, words) => {
    expect(make).toThrow(words);
  });

  it('rows of one length stay what they are', () => {
    expect(
      tf.tensor([
        [[1], [2]],
        [[3], [4]],
      ]).shape,
    ).toEqual([2, 2, 1]);
    expect(
      tf.tensor2d([new Float32Array([1, 2]), new Float32Array([3, 4])] as never).shape,
    ).toEqual([2, 2]);
    expect(
      tf
        .tensor([
          ['a', 'b'],
          ['c', 'd'],
        ])
        .dataSync(),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(tf.tensor([]).shape).toEqual([0]);
  });

  it.each(['int32', 'float32', 'bool'] as const)(
    'labels of type %s train a classifier',
    async (dtype) => {
      const model = sparse(['accuracy', 'ce']);
      const y = tf.tensor1d([0, 1], dtype);
      const { history } = await model.fit(two(), y, { epochs: 1, validationData: [two(), y] });
      for (const name of ['loss', 'ce', 'val_loss'])
        expect(history[name]![0]).toBeCloseTo(Math.log(3), 5);
      expect(history['acc']![0]).toBe(0.5);
      expect(await model.trainOnBatch(two(), y)).toHaveLength(3);
      expect(y.dtype).toBe(dtype);
    },
  );

  it.each([3, -1, Number.NaN])('the label %d of three classes is named', async (label) => {
    const y = tf.tensor1d([1, label]);
    const words = `The label ${label} of sample 1 is no class: the model has 3 outputs`;
    await expect(sparse().fit(two(), y)).rejects.toThrow(words);
    await expect(sparse().trainOnBatch(two(), y)).rejects.toThrow(words);
    expect(() => sparse().evaluate(two(), y)).toThrow(words);
    const good = tf.tensor1d([0, 2]);
    await expect(sparse().fit(two(), good, { validationData: [two(), y] })).rejects.toThrow(words);
  });

  it('a label of a sequence is named by its sample', () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 2, inputShape: [3, 1], activation: 'softmax' })],
    });
    model.compile({ loss: 'sparseCategoricalCrossentropy', optimizer: 'sgd' });
    const y = tf.tensor3d([0, 1, 0, 1, 2, 0], [2, 3, 1]);
    expect(() => model.evaluate(tf.ones([2, 3, 1]), y)).toThrow('The label 2 of sample 1');
  });

  // With p = 1/2: what each loss gives for the targets 0 and 1.
  it.each([
    ['meanSquaredError', 0.25],
    ['meanAbsoluteError', 0.5],
    ['meanAbsolutePercentageError', (100 * (0.5 / 1e-7 + 0.5)) / 2],
    ['meanSquaredLogarithmicError', (Math.log(1.5) ** 2 + Math.log(2 / 1.5) ** 2) / 2],
    ['binaryCrossentropy', Math.log(2)],
    ['kullbackLeiblerDivergence', Math.log(2) / 2],
    ['hinge', 0.75],
    ['squaredHinge', 0.625],
    ['poisson', (0.5 + 0.5 + Math.log(2)) / 2],
  ])('%s of int targets is %d', (loss, expected) => {
    const y = tf.tensor2d([0, 1], [2, 1], 'int32');
    expect(Math.abs(lossOf(undecided(1, { loss }), y) / expected - 1)).toBeLessThan(1e-5);
  });

  it('a loss or a metric of the reader’s own gets the type that was given', async () => {
    const seen: string[] = [];
    const own = (yTrue: Tensor, yPred: Tensor): Tensor => {
      seen.push(yTrue.dtype);
      return yPred.sub(yTrue).square().mean();
    };
    const y = tf.tensor2d([0, 1], [2, 1], 'int32');
    undecided(1, { loss: own }).evaluate(two(), y);
    undecided(1, { loss: 'meanSquaredError', metrics: [own] }).evaluate(two(), y);
    expect(seen).toEqual(['int32', 'int32']);
  });

  it('labels and one-hot rows are told apart', async () => {
    const rows = tf.oneHot(tf.tensor1d([0, 2], 'int32'), 3);
    expect(lossOf(undecided(3, { loss: 'categoricalCrossentropy' }), rows)).toBeCloseTo(
      Math.log(3),
      4,
    );
    expect(() => lossOf(sparse(), rows)).toThrow(
      'y has the shape [2,3], a row of 3 for each sample, but the loss sparseCategoricalCrossentropy takes one label for each',
    );
    const labels = tf.tensor1d([0, 2]);
    expect(() => lossOf(undecided(3, { loss: 'categoricalCrossentropy' }), labels)).toThrow(
      'y has the shape [2], one label for each sample, but the loss categoricalCrossentropy takes a row of 3 for each',
    );
  });

  it('arrays, missing targets and different numbers of samples are named', async () => {
    const model = undecided(1, { loss: 'meanSquaredError' });
    const y = tf.zeros([2, 1]);
    await expect(
      model.fit(
        [
          [1, 2],
          [3, 4],
        ] as never,
        y,
      ),
    ).rejects.toThrow('x is an array, not a tensor: give tf.tensor(x)');
    await expect(model.fit(two(), [0, 1] as never)).rejects.toThrow(
      'y is an array, not a tensor: give tf.tensor1d(y)',
    );
    await expect(model.fit(two(), undefined as never)).rejects.toThrow(
      'y is undefined, not a tensor',
    );
    expect(() => model.predict([[1, 2]] as never)).toThrow('x is an array, not a tensor');
    await expect(model.fit(tf.ones([3, 2]), y)).rejects.toThrow(
      '3 input sample(s) and 2 target sample(s)',
    );
    expect((model.predict([two()]) as Tensor).shape).toEqual([2, 1]);
  });

  it('an index out of range is named with the size', () => {
    const indices = (values: number[], shape: number[]) => tf.tensor(values, shape, 'int32');
    const square = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    const words = 'is outside the shape [2,2]: ';
    expect(() => tf.gatherND(square, indices([0, 3], [1, 2]))).toThrow(
      `gatherND: the index [0,3] ${words}3 is not in 0 to 1`,
    );
    expect(() => tf.gatherND(square, indices([-1], [1, 1]))).toThrow('-1 is not in 0 to 1');
    expect(() => tf.scatterND(indices([5], [1, 1]), tf.ones([1]), [3])).toThrow(
      'scatterND: the index [5] is outside the shape [3]',
    );
    expect(() => tf.tensorScatterUpdate(square, indices([0, -1], [1, 2]), tf.ones([1]))).toThrow(
      `tensorScatterUpdate: the index [0,-1] ${words}`,
    );
    expect(() => tf.sparseToDense(indices([1, 4], [2]), tf.ones([2]), [4])).toThrow(
      'sparseToDense: the index [4] is outside the shape [4]',
    );
    expect(() => tf.gather(square, indices([2], [1]) as Tensor1D)).toThrow(
      'the index value 2 is not in [0, 1]',
    );
    expect(() =>
      tf.layers.embedding({ inputDim: 3, outputDim: 2 }).apply(tf.tensor2d([[0, 7]])),
    ).toThrow('the index value 7 is not in [0, 2]');
  });

  it('indices in range give what they gave', () => {
    const square = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    const at = tf.tensor2d([1, 0], [1, 2], 'int32');
    expect(tf.gatherND(square, at).arraySync()).toEqual([3]);
    expect(tf.gatherND(square, tf.tensor2d([1], [1, 1], 'int32')).arraySync()).toEqual([[3, 4]]);
    expect(
      tf.scatterND(tf.tensor2d([2], [1, 1], 'int32'), tf.tensor1d([7]), [3]).arraySync(),
    ).toEqual([0, 0, 7]);
    expect(tf.tensorScatterUpdate(square, at, tf.tensor1d([9])).arraySync()).toEqual([
      [1, 2],
      [9, 4],
    ]);
    expect(
      tf.sparseToDense(tf.tensor1d([1, 3], 'int32'), tf.tensor1d([5, 6]), [4]).arraySync(),
    ).toEqual([0, 5, 0, 6]);
    expect(tf.oneHot(tf.tensor1d([1, 5, -1], 'int32'), 2).arraySync()).toEqual([
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it('nothing is kept of what is cast', async () => {
    const model = sparse(['accuracy']);
    const [x, y] = [two(), tf.tensor1d([0, 2], 'int32')];
    const step = async (): Promise<void> => {
      await model.fit(x, y, { epochs: 2, batchSize: 1, validationSplit: 0.5 });
      tf.dispose(model.evaluate(x, y));
      tf.dispose(await model.trainOnBatch(x, y));
    };
    await step();
    const before = tf.memory().numTensors;
    await step();
    expect(tf.memory().numTensors).toBe(before);
  });
});
