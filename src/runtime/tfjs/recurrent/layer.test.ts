import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { firstOrderError, normal, type Operation } from '../differences';
import { loadTfjs } from '../testing';
import { relativeError } from './comparing';
import type { RecurrentAttrs } from './kernels';

const tf = await loadTfjs();

type Cell = RecurrentAttrs['cell'];
const shapes: Record<Cell, { groups: string; states: number }> = {
  lstm: { groups: 'ifgo', states: 2 },
  gru: { groups: 'zrg', states: 1 },
  rnn: { groups: 'h', states: 1 },
};

const usual = {
  recurrentActivation: 'sigmoid',
  resetAfter: false,
  goBackwards: false,
  returnSequences: true,
} satisfies Partial<RecurrentAttrs>;

interface Case extends Partial<RecurrentAttrs> {
  cell: Cell;
  units?: number;
  batch?: number;
  steps?: number;
}

/** Inputs, weights and first state of a case, in the order that `asOne` and `byHand` take. */
function draw({ cell, units = 3, batch = 2, steps = 4 }: Case): Tensor[] {
  const { groups, states } = shapes[cell];
  const width = groups.length * units;
  const sizes = [[batch, steps, 2], [2, width], [units, width], [width], [batch, states * units]];
  return sizes.map((size, i) => normal(tf, size, 10 + i).mul(0.7));
}

/** Output and last state beside each other, [batch, steps * units + states * units] or less. */
function asOne(settings: Case, mask?: Tensor): Operation {
  const { cell } = settings;
  const attrs = { order: shapes[cell].groups, ...usual, ...settings };
  return (...given) => {
    const [x, kernel, recurrentKernel, bias, state] = given as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const inputs = { x, kernel, recurrentKernel, bias, state, ...(mask && { mask }) };
    const [output, last] = tf.recurrentLayer(inputs, attrs);
    return tf.concat([output.reshape([x.shape[0], -1]), last], 1);
  };
}

/** The equations of the cells, step by step. */
function byHand({ cell, ...settings }: Case, mask?: Tensor): Operation {
  const { order, recurrentActivation, resetAfter, goBackwards, returnSequences } = {
    order: shapes[cell].groups,
    ...usual,
    ...settings,
  };
  const gate = (z: Tensor) =>
    recurrentActivation === 'sigmoid' ? z.sigmoid() : z.mul(0.2).add(0.5).clipByValue(0, 1);
  const pieces = (z: Tensor): Record<string, Tensor> =>
    Object.fromEntries(z.split(order.length, 1).map((piece, i) => [order[i]!, piece]));
  const step = {
    rnn: (a: Tensor, [h]: Tensor[], u: Tensor) => [a.add(h!.matMul(u)).tanh()],
    lstm(a: Tensor, [h, c]: Tensor[], u: Tensor) {
      const { i, f, g, o } = pieces(a.add(h!.matMul(u)));
      const next = gate(f!).mul(c!).add(gate(i!).mul(g!.tanh()));
      return [gate(o!).mul(next.tanh()), next];
    },
    gru(a: Tensor, [h]: Tensor[], u: Tensor) {
      const [given, fed] = [pieces(a), pieces(h!.matMul(u))];
      const z = gate(given['z']!.add(fed['z']!));
      const r = gate(given['r']!.add(fed['r']!));
      const reset = pieces(r.mul(h!).matMul(u))['g']!;
      const g = given['g']!.add(resetAfter ? r.mul(fed['g']!) : reset).tanh();
      return [z.mul(h!).add(tf.sub(1, z).mul(g))];
    },
  }[cell];
  return (...given) => {
    const [x, kernel, recurrentKernel, bias, first] = given as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const [batch, steps] = x.shape as [number, number];
    const { states } = shapes[cell];
    let state = states === 1 ? [first] : tf.split(first, 2, 1);
    const outputs = Array.from({ length: steps }, (_, t) => {
      const at = goBackwards ? steps - 1 - t : t;
      const here = x.slice([0, at, 0], [-1, 1, -1]).reshape<Tensor2D>([batch, -1]);
      const next = step(here.matMul(kernel).add(bias), state, recurrentKernel);
      const open = mask?.slice([0, at], [-1, 1]).cast('bool');
      state = open ? next.map((n, i) => tf.where(open, n, state[i]!)) : next;
      return state[0]!;
    });
    return tf.concat([...(returnSequences ? outputs : outputs.slice(-1)), ...state], 1);
  };
}

const cases: Record<string, Case> = {
  lstm: { cell: 'lstm' },
  'lstm of hard gates': { cell: 'lstm', recurrentActivation: 'hardSigmoid', units: 5 },
  'lstm whose columns stand otherwise': { cell: 'lstm', order: 'fiog' },
  'lstm backwards': { cell: 'lstm', goBackwards: true, units: 1 },
  'lstm of one sample and one step': { cell: 'lstm', batch: 1, steps: 1 },
  'lstm that gives its last h': { cell: 'lstm', returnSequences: false },
  gru: { cell: 'gru', units: 5 },
  'gru of hard gates': { cell: 'gru', recurrentActivation: 'hardSigmoid', units: 1 },
  'gru whose columns stand otherwise': { cell: 'gru', order: 'grz' },
  'gru that resets after': { cell: 'gru', resetAfter: true, order: 'rzg' },
  'gru backwards': { cell: 'gru', goBackwards: true, returnSequences: false },
  'gru of one sample and one step': { cell: 'gru', batch: 1, steps: 1, resetAfter: true },
  rnn: { cell: 'rnn', units: 5 },
  'rnn backwards': { cell: 'rnn', goBackwards: true, returnSequences: false, units: 1 },
  'rnn of one sample and one step': { cell: 'rnn', batch: 1, steps: 1 },
};

const named = Object.entries(cases);
const maskOf = ({ batch = 2, steps = 4 }: Case) =>
  tf
    .tensor([1, 0, 1, 1, 0, 0, 1, 0])
    .slice(0, batch * steps)
    .reshape([batch, steps]);

describe.each(['cpu', 'wasm'])('a recurrent layer as one operation on %s', (backend) => {
  it.each(named)('%s: gradients are those of differences', async (_, settings) => {
    await tf.setBackend(backend);
    expect(firstOrderError(tf, asOne(settings), draw(settings))).toBeLessThan(0.01);
    expect(firstOrderError(tf, asOne(settings, maskOf(settings)), draw(settings))).toBeLessThan(
      0.01,
    );
  });

  it.each(named)('%s: values and gradients are those of the equations', async (_, settings) => {
    await tf.setBackend(backend);
    const inputs = draw(settings);
    for (const mask of [undefined, maskOf(settings)]) {
      const [one, steps] = [asOne(settings, mask), byHand(settings, mask)];
      expect(relativeError(one(...inputs), steps(...inputs))).toBeLessThan(1e-5);
      const weights = normal(tf, one(...inputs).shape, 5);
      const [slopes, expected] = [one, steps].map((operation) =>
        tf.grads((...xs: Tensor[]) => operation(...xs).mul(weights))(inputs),
      );
      slopes!.forEach((slope, i) => {
        expect(relativeError(slope, expected![i]!)).toBeLessThan(1e-5);
      });
    }
  });

  it.each(Object.keys(shapes) as Cell[])('%s: NaN in, NaN out', async (cell) => {
    await tf.setBackend(backend);
    const [x, ...rest] = draw({ cell });
    const broken = tf.where(tf.tensor([1, 0, 0, 0]).reshape([1, 4, 1]).cast('bool'), NaN, x!);
    for (const recurrentActivation of ['sigmoid', 'hardSigmoid'] as const) {
      const values = asOne({ cell, recurrentActivation })(broken, ...rest).dataSync();
      expect(values.every(Number.isNaN)).toBe(true);
      const f = (u: Tensor) =>
        asOne({ cell, recurrentActivation })(broken, rest[0]!, u, ...rest.slice(2));
      expect(tf.grad(f)(rest[1]!).dataSync().every(Number.isNaN)).toBe(true);
    }
  });

  it.each(Object.keys(shapes) as Cell[])('%s: leaves no tensor behind', async (cell) => {
    await tf.setBackend(backend);
    const inputs = draw({ cell });
    const count = () => [tf.memory().numTensors, tf.backend().numDataIds()];
    const before = count();
    tf.dispose(tf.grads(asOne({ cell }, undefined))(inputs));
    expect(count()).toEqual(before);
    tf.dispose(asOne({ cell })(...inputs));
    expect(count()[0]).toBe(before[0]! + 3);
  });

  it('refuses what does not fit', async () => {
    await tf.setBackend(backend);
    const inputs = draw({ cell: 'gru' });
    const run = asOne({ cell: 'gru' });
    inputs.slice(1).forEach((_, i) => {
      expect(() => run(...inputs.with(i + 1, tf.ones([2, 2])))).toThrow('must match');
    });
    expect(() => run(...inputs.with(0, tf.ones([2, 2])))).toThrow('must match');
    expect(() => run(...inputs.with(0, tf.ones([2, 0, 2])))).toThrow('not empty');
    expect(() => run(...inputs.with(0, tf.ones([2, 4, 2], 'int32')))).toThrow('must be float32');
    expect(() => asOne({ cell: 'lstm' })(...inputs)).toThrow('must match');
  });

  it('refuses a second derivative', async () => {
    await tf.setBackend(backend);
    const inputs = draw({ cell: 'lstm' });
    const slope = (u: Tensor) =>
      tf
        .grad((v) => asOne({ cell: 'lstm' })(...inputs.with(2, v)).sum())(u)
        .square()
        .sum();
    expect(() => tf.grad(slope)(inputs[2]!)).toThrow('gradient function not found');
  });
});

it('bears it that the heap grows under way', async () => {
  const settings: Case = { cell: 'gru', units: 64, batch: 64, steps: 150 };
  const slopes = async (backend: string) => {
    await tf.setBackend(backend);
    const inputs = draw(settings).map((tensor, i) => (i === 2 ? tensor.div(8) : tensor));
    return tf.grads((...xs) =>
      asOne(settings)(...xs)
        .square()
        .mean(),
    )(inputs);
  };
  const size = () =>
    (tf.findBackend('wasm') as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
  const before = size();
  const actual = await slopes('wasm');
  expect(size()).toBeGreaterThan(before);
  const expected = await slopes('cpu');
  actual.forEach((slope, i) => {
    expect(relativeError(slope, expected[i]!)).toBeLessThan(1e-5);
  });
});
