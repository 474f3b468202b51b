import type { Tensor } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { normal } from '../differences';
import { loadTfjs } from '../testing';
import { relativeError } from './comparing';
import { FORWARD } from './kernels';

const tf = await loadTfjs();

const kinds = ['lstm', 'gru', 'simpleRNN'] as const;
type Kind = (typeof kinds)[number];
type Args = Parameters<typeof layers.lstm>[0];

/** The layer, and the same cell run step by step, with the same weights. */
function pair(kind: Kind, args: Args, inputs: number) {
  const cells = {
    lstm: tf.layers.lstmCell,
    gru: tf.layers.gruCell,
    simpleRNN: tf.layers.simpleRNNCell,
  };
  const quick = tf.layers[kind](args);
  const plain = tf.layers.rnn({ ...args, cell: cells[kind](args) });
  quick.build([null, null, inputs]);
  plain.build([null, null, inputs]);
  const weights = quick.getWeights().map(({ shape }, i) => normal(tf, shape, 30 + i).mul(0.6));
  quick.setWeights(weights);
  plain.setWeights(weights);
  return [quick, plain] as const;
}

type Layer = ReturnType<typeof pair>[number];

function listOf(value: Tensor | Tensor[]): Tensor[] {
  return Array.isArray(value) ? value : [value];
}

/** Outputs, and the gradients of their projection by input, first states and weights. */
function measure(layer: Layer, inputs: Tensor[], mask: Tensor | null): Tensor[] {
  const call = ([x, ...state]: Tensor[]) =>
    listOf(layer.call(x!, { mask, initialState: state.length > 0 ? state : null }));
  const project = (...xs: Tensor[]) =>
    tf.addN(call(xs).map((y, i) => y.mul(normal(tf, y.shape, 50 + i)).sum())).asScalar();
  const weights = layer.trainableWeights.map((weight) => weight.read());
  const { grads } = tf.variableGrads(() => project(...inputs), weights as never);
  return [...call(inputs), ...Object.values(grads), ...tf.grads(project)(inputs)];
}

const settings: Record<string, Omit<Args, 'units'>> = {
  'as they come': {},
  'with sigmoid gates': { recurrentActivation: 'sigmoid' },
  'without bias': { useBias: false },
  'with sequences': { returnSequences: true },
  'backwards, with sequences and state': {
    returnSequences: true,
    returnState: true,
    goBackwards: true,
  },
  'with state': { returnState: true },
};

afterEach(() => {
  vi.restoreAllMocks();
});

const countForward = () => {
  const run = vi.spyOn(tf.engine(), 'runKernel');
  return () => run.mock.calls.filter(([name]) => name === FORWARD).length;
};

describe.each(['cpu', 'wasm'])('recurrent layers on %s', (backend) => {
  describe.each(kinds)('%s', (kind) => {
    it.each(Object.entries(settings))('%s, gives what it gave before', async (_, args) => {
      await tf.setBackend(backend);
      for (const units of [1, 5, 18]) {
        const [quick, plain] = pair(kind, { units, ...args }, 4);
        const x = normal(tf, [3, 6, 4], 1);
        const states = Array.from({ length: kind === 'lstm' ? 2 : 1 }, (__, i) =>
          normal(tf, [3, units], 2 + i),
        );
        const mask = normal(tf, [3, 6], 9).greater(-0.5);
        for (const [inputs, given] of [
          [[x], null],
          [[x, ...states], null],
          [[x, ...states], mask],
        ] as const) {
          const actual = measure(quick, [...inputs], given);
          const expected = measure(plain, [...inputs], given);
          expect(actual.length).toBe(expected.length);
          actual.forEach((tensor, i) => {
            expect(relativeError(tensor, expected[i]!)).toBeLessThan(1e-5);
          });
        }
      }
    });

    it('trains alike', async () => {
      await tf.setBackend(backend);
      const count = countForward();
      const [x, y] = [normal(tf, [4, 6, 2], 1), normal(tf, [4, 3], 2)];
      const [quick, plain] = pair(kind, { units: 3 }, 2).map((layer) => {
        const optimizer = tf.train.adam(0.02);
        const loss = () => tf.losses.meanSquaredError(y, layer.call(x, {}) as Tensor).asScalar();
        for (let step = 0; step < 20; step++) {
          optimizer.minimize(loss, false, layer.trainableWeights.map((w) => w.read()) as never);
        }
        return layer.getWeights();
      });
      quick!.forEach((weight, i) => {
        expect(relativeError(weight, plain![i]!)).toBeLessThan(1e-5);
      });
      expect(count()).toBe(20);
    });
  });

  it('runs step by step where it must', async () => {
    await tf.setBackend(backend);
    const count = countForward();
    const x = normal(tf, [2, 3, 2], 1);
    for (const args of [
      { dropout: 0.5 },
      { recurrentDropout: 0.5 },
      { activation: 'relu' },
      { recurrentActivation: 'tanh' },
    ] as const) {
      const layer = tf.layers.lstm({ units: 2, ...args });
      expect((layer.apply(x, { training: true }) as Tensor).shape).toEqual([2, 2]);
    }
    const stateful = tf.layers.lstm({ units: 2, stateful: true, batchInputShape: [2, 3, 2] });
    const [once, twice] = [stateful.apply(x) as Tensor, stateful.apply(x) as Tensor];
    expect(relativeError(once, twice)).toBeGreaterThan(1e-3);
    expect(count()).toBe(0);
    tf.layers.lstm({ units: 2 }).apply(x);
    expect(count()).toBe(1);
  });

  it('has second derivatives, step by step', async () => {
    await tf.setBackend(backend);
    const [quick, plain] = pair('gru', { units: 3, recurrentActivation: 'sigmoid' }, 2);
    const penalty = (layer: Layer) => (x: Tensor) =>
      tf
        .grad((y) => (layer.call(y, {}) as Tensor).sum())(x)
        .square()
        .sum();
    const x = normal(tf, [2, 4, 2], 3);
    const [actual, expected] = [quick, plain].map((layer) => tf.grad(penalty(layer))(x));
    expect(relativeError(actual!, expected!)).toBeLessThan(1e-5);
  });

  it('takes a mask from the layer before it, and states in a model', async () => {
    await tf.setBackend(backend);
    const count = countForward();
    const [input, h, c] = [
      tf.input({ shape: [4, 2] }),
      tf.input({ shape: [3] }),
      tf.input({ shape: [3] }),
    ];
    const layer = tf.layers.lstm({ units: 3, returnSequences: true });
    const masked = tf.layers.masking({ maskValue: 0 }).apply(input) as typeof input;
    const output = layer.apply(masked, { initialState: [h, c] }) as typeof input;
    const model = tf.model({ inputs: [input, h, c], outputs: output });
    const x = normal(tf, [2, 4, 2], 1).mul(tf.tensor([1, 1, 0, 1]).reshape([1, 4, 1]));
    const states = [normal(tf, [2, 3], 2), normal(tf, [2, 3], 3)];
    const [, second, third] = (model.predict([x, ...states]) as Tensor).unstack(1);
    expect(relativeError(third!, second!)).toBe(0);
    expect(count()).toBe(1);
  });

  it('leaves no tensor and no memory behind', async () => {
    await tf.setBackend(backend);
    const layer = tf.layers.gru({ units: 3, inputShape: [5, 2] });
    const x = normal(tf, [2, 5, 2], 1);
    const optimizer = tf.train.sgd(0.01);
    const loss = () => (layer.apply(x) as Tensor).square().mean().asScalar();
    const train = (steps: number) => {
      for (let step = 0; step < steps; step++) {
        optimizer.minimize(loss, false, layer.trainableWeights.map((w) => w.read()) as never);
      }
      return [tf.memory().numTensors, ...inBackend()];
    };
    tf.dispose(layer.apply(x) as Tensor);
    expect(train(100)).toEqual(train(20));
  });

  /** Data of the backend, and on wasm the size of its heap. */
  function inBackend(): (number | undefined)[] {
    const { wasm } = tf.backend() as { wasm?: { HEAPU8: Uint8Array } } & object;
    return [tf.backend().numDataIds(), wasm?.HEAPU8.length];
  }
});
