import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { unroll, type Cell, type Layer, type Weights } from './index';

vi.mock('@tensorflow/tfjs', async () => {
  const { loadTfjs } = await import('../../runtime/tfjs/testing');
  // A copy: what a module exports cannot be spied on.
  return { ...(await loadTfjs()) };
});

const draw = (shape: number[], seed: number) =>
  tf.variable(tf.randomNormal(shape, 0, 0.5, 'float32', seed));

function weightsOf(groups: number, { inputs = 2, units = 4 } = {}): Weights {
  return {
    input: draw([inputs, groups * units], 1) as tf.Variable<tf.Rank.R2>,
    recurrent: draw([units, groups * units], 2) as tf.Variable<tf.Rank.R2>,
    bias: draw([groups * units], 3) as tf.Variable<tf.Rank.R1>,
  };
}

const sums = (x: tf.Tensor, h: tf.Tensor, { input, recurrent, bias }: Weights, groups: number) =>
  x.matMul(input).add(h.matMul(recurrent)).add(bias).split(groups, 1);

const lstm: Cell = (x, { h, c }, weights) => {
  const [forget, input, output, candidate] = sums(x, h, weights, 4) as [
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
  ];
  const next = forget.sigmoid().mul(c).add(input.sigmoid().mul(candidate.tanh()));
  return { h: output.sigmoid().mul(next.tanh()), c: next };
};

const gru: Cell = (x, { h }, { input, recurrent, bias }) => {
  const [a, b, d] = x.matMul(input).add(bias).split(3, 1) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const [u, v, w] = h.matMul(recurrent).split(3, 1) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const reset = a.add(u).sigmoid();
  const update = b.add(v).sigmoid();
  const candidate = d.add(reset.mul(w)).tanh();
  return { h: candidate.add(update.mul(h.sub(candidate))) };
};

/** The reset gate acts before the matrix product. */
const firstGru: Cell = (x, { h }, { input, recurrent, bias }) => {
  const units = h.shape[1];
  const [a, b, d] = x.matMul(input).add(bias).split(3, 1) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const [u, v, w] = recurrent.split(3, 1) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const update = a.add(h.matMul(u)).mul(0.2).add(0.5).clipByValue(0, 1);
  const reset = b.add(h.matMul(v)).mul(0.2).add(0.5).clipByValue(0, 1);
  const candidate = d.add(reset.mul(h).matMul(w)).tanh();
  expect(candidate.shape[1]).toBe(units);
  return { h: update.mul(h).add(tf.sub(1, update).mul(candidate)) };
};

const elman: Cell = (x, { h }, { input, recurrent, bias }) => ({
  h: x.matMul(input).add(h.matMul(recurrent)).add(bias).tanh(),
});

const known: Record<string, [Cell, number]> = {
  'an LSTM': [lstm, 4],
  'a GRU that resets after the product': [gru, 3],
  'a GRU that resets before, of hard gates': [firstGru, 3],
  'a plain RNN': [elman, 1],
};

const leaky: Cell = (x, state, weights) => {
  const next = lstm(x, state, weights);
  return { ...next, h: next.h.mul(0.99) };
};
/** Right in its values, and not in its gradients. */
const stopped: Cell = (x, { h, c }, weights) =>
  lstm(x, { h: tf.tensor2d(h.arraySync()), c }, weights);
const peephole: Cell = (x, { h, c }, weights) => lstm(x, { h: h.add(c.mul(1e-3)), c }, weights);
const edited: Record<string, [Cell, number]> = {
  'one that leaks': [leaky, 4],
  'one that stops a gradient': [stopped, 4],
  'one that looks at c a little': [peephole, 4],
  'one of two groups': [(x, { h }, w) => ({ h: sums(x, h, w, 2)[0]!.tanh() }), 2],
};

/** Counts how often the cell is called once the layer is made. */
function counted(cell: Cell, weights: Weights): { layer: Layer; calls: () => number } {
  const spy = vi.fn(cell);
  const layer = unroll(spy, weights);
  spy.mockClear();
  return { layer, calls: () => spy.mock.calls.length };
}

let log: MockInstance<typeof console.log>;
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  tf.disposeVariables();
});

/** The cell over a sequence, written out. */
function byHand(cell: Cell, weights: Weights): Layer {
  return (sequence) => {
    const zeros: tf.Tensor2D = tf.zeros([sequence.shape[0], weights.recurrent.shape[0]]);
    let [h, c] = [zeros, zeros];
    const all = Array.from({ length: sequence.shape[1] }, (_, step) => {
      const x = sequence.gather([step], 1).reshape<tf.Tensor2D>([sequence.shape[0], -1]);
      const next = cell(x, { h, c }, weights);
      [h, c] = [next.h as tf.Tensor2D, (next.c ?? c) as tf.Tensor2D];
      return h;
    });
    return tf.stack(all, 1) as tf.Tensor3D;
  };
}

function expectSame(layer: Layer, expected: Layer, weights: Weights): void {
  const x = tf.randomNormal<tf.Rank.R3>([3, 6, 2], 0, 1, 'float32', 8);
  const variables = Object.values(weights) as tf.Variable[];
  const [actual, right] = [layer, expected].map((run) => {
    const loss = () => run(x).square().mean<tf.Scalar>();
    return [run(x), ...Object.values(tf.variableGrads(loss, variables).grads)];
  });
  actual!.forEach((tensor, i) => {
    expect(tensor.shape).toEqual(right![i]!.shape);
    const difference = tensor.sub(right![i]!).abs().max().dataSync()[0]!;
    expect(difference).toBeLessThan(1e-5 * right![i]!.abs().max().dataSync()[0]!);
  });
}

describe.each(['cpu', 'wasm'])('unroll on %s', (backend) => {
  beforeEach(() => tf.setBackend(backend));

  it.each(Object.entries(known))('runs %s as one operation', (_, [cell, groups]) => {
    const weights = weightsOf(groups);
    const { layer, calls } = counted(cell, weights);
    expectSame(layer, byHand(cell, weights), weights);
    expect(calls()).toBe(0);
    expect(log).not.toHaveBeenCalled();
  });

  it.each(Object.entries(edited))('runs %s step by step, and says so', (_, [cell, groups]) => {
    const weights = weightsOf(groups);
    const { layer, calls } = counted(cell, weights);
    expectSame(layer, byHand(cell, weights), weights);
    expect(calls()).toBeGreaterThan(5);
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]).toEqual([expect.stringMatching(/一步一步[^]*step by step/)]);
  });
});

describe('unroll', () => {
  it('recognizes a cell of a usual size, whatever its weights are', async () => {
    await tf.setBackend('wasm');
    const weights = weightsOf(4, { inputs: 1, units: 32 });
    (weights.bias as tf.Variable).assign(tf.zeros([128]));
    (weights.recurrent as tf.Variable).assign(tf.zeros([32, 128]));
    expect(counted(lstm, weights).layer(tf.ones([2, 3, 1])).shape).toEqual([2, 3, 32]);
    const unbiased: Cell = (x, state, w) => lstm(x, state, { ...w, bias: tf.zeros([128]) });
    expect(log).not.toHaveBeenCalled();
    unroll(unbiased, weights);
    expect(log).toHaveBeenCalledOnce();
  });

  it('reads the weights at each call', async () => {
    await tf.setBackend('wasm');
    const weights = weightsOf(3);
    const layer = unroll(gru, weights);
    const x = tf.ones<tf.Rank.R3>([1, 4, 2]);
    const before = layer(x);
    (weights.bias as tf.Variable).assign(tf.ones([12]));
    expect(layer(x).sub(before).abs().max().dataSync()[0]).toBeGreaterThan(0.1);
  });

  it('runs any cell step by step where there is no such operation, and says nothing', async () => {
    await tf.setBackend('wasm');
    vi.spyOn(tf, 'getKernel').mockReturnValue(undefined as never);
    const weights = weightsOf(4);
    const { layer, calls } = counted(lstm, weights);
    expect(layer(tf.ones([1, 5, 2])).shape).toEqual([1, 5, 4]);
    expect(calls()).toBe(5);
    expect(log).not.toHaveBeenCalled();
  });

  it('leaves no tensor behind', async () => {
    await tf.setBackend('wasm');
    const weights = weightsOf(4);
    const before = tf.memory().numTensors;
    const layers = [unroll(lstm, weights), unroll(leaky, weights)];
    expect(tf.memory().numTensors).toBe(before);
    const x = tf.ones<tf.Rank.R3>([1, 5, 2]);
    tf.dispose(layers.map((layer) => layer(x)));
    expect(tf.memory().numTensors).toBe(before + 1);
  });
});
