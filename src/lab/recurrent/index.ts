/** Recurrent cells over a sequence, imported as 'lab/recurrent'. */
import * as tf from '@tensorflow/tfjs';

export interface Weights {
  /** [inputs, groups × units]; an LSTM has four groups of columns, a GRU three. */
  readonly input: tf.Tensor2D;
  /** [units, groups × units] */
  readonly recurrent: tf.Tensor2D;
  /** [groups × units] */
  readonly bias: tf.Tensor1D;
}

/** [batch, units] each. A cell without c leaves it out. */
export interface State {
  readonly h: tf.Tensor2D;
  readonly c: tf.Tensor2D;
}

/** One step of a cell: from x, [batch, inputs], and the state before it to the state after it. */
export type Cell = (
  x: tf.Tensor2D,
  state: State,
  weights: Weights,
) => { readonly h: tf.Tensor; readonly c?: tf.Tensor };

/** From a sequence, [batch, steps, inputs], to h after every step, [batch, steps, units]. */
export type Layer = (sequence: tf.Tensor3D) => tf.Tensor3D;

/**
 * Unrolls a cell over a sequence, from a state of zeros.
 *
 * First it tries the cell on random input and weights, drawn from a seed of its own. If state and
 * gradients after a step are those of an LSTM, a GRU or a plain RNN, to 1e-5 of the greatest, the
 * whole sequence runs as one operation, eight times as fast, and the cell is not called again. In
 * whatever order its gates stand in the columns, it is recognized. Any other cell runs step by
 * step, and the console says so.
 *
 * @param cell depends on nothing but what it is given
 * @param weights are read anew at each call of the layer
 */
export function unroll(cell: Cell, weights: Weights): Layer {
  const kind = isThere() ? recognize(cell, weights) : undefined;
  if (isThere() && !kind) {
    console.log(
      '这个单元不同于标准的 LSTM、GRU 和 RNN，所以一步一步地算，要慢几倍。\n' +
        'This cell is not a standard LSTM, GRU or RNN, so it runs step by step, several times slower.',
    );
  }
  return (sequence) =>
    tf.tidy(() => {
      const units = weights.recurrent.shape[0];
      const batch = sequence.shape[0];
      if (kind) {
        const states = kind.cell === 'lstm' ? 2 : 1;
        return runOperation(kind, sequence, weights, tf.zeros([batch, states * units]))[0];
      }
      return stepByStep(cell, sequence, weights);
    });
}

function stepByStep(cell: Cell, sequence: tf.Tensor3D, weights: Weights): tf.Tensor3D {
  const [batch, steps, inputs] = sequence.shape;
  const zeros: tf.Tensor2D = tf.zeros([batch, weights.recurrent.shape[0]]);
  let state: State = { h: zeros, c: zeros };
  const outputs = Array.from({ length: steps }, (_, step) => {
    const x = sequence
      .slice([0, step, 0], [batch, 1, inputs])
      .reshape<tf.Tensor2D>([batch, inputs]);
    state = { ...state, ...(cell(x, state, weights) as Partial<State>) };
    return state.h;
  });
  return tf.stack(outputs, 1) as tf.Tensor3D;
}

/** How the operation computes a step. */
type Kind = {
  readonly cell: 'lstm' | 'gru' | 'rnn';
  /** Which columns of the weights belong to which gate: i, f, g, o, or z, r, g, or h. */
  readonly order: string;
  readonly recurrentActivation: 'sigmoid' | 'hardSigmoid';
  /** Whether a GRU's reset gate acts after the product with the recurrent weights. */
  readonly resetAfter: boolean;
};

type Operation = (
  inputs: Readonly<Record<'x' | 'kernel' | 'recurrentKernel' | 'bias' | 'state', tf.Tensor>>,
  options: Kind & { readonly goBackwards: boolean; readonly returnSequences: boolean },
) => readonly [output: tf.Tensor, state: tf.Tensor];

/** The recurrent layer of our TensorFlow.js module. Released versions of TensorFlow.js do not have it, nor has every backend. */
const { recurrentLayer } = tf as unknown as { readonly recurrentLayer?: Operation };

function isThere(): boolean {
  return recurrentLayer !== undefined && Boolean(tf.getKernel('RecurrentLayer', tf.getBackend()));
}

/** All kinds of cells whose weights have so many groups of columns. */
function kindsOf(groups: number): Kind[] {
  const cell = ({ 1: 'rnn', 3: 'gru', 4: 'lstm' } as const)[groups];
  if (!cell) return [];
  const orders = ordersOf({ rnn: 'h', gru: 'zrg', lstm: 'ifgo' }[cell]);
  const activations =
    cell === 'rnn' ? (['sigmoid'] as const) : (['sigmoid', 'hardSigmoid'] as const);
  const resets = cell === 'gru' ? [false, true] : [false];
  return activations.flatMap((recurrentActivation) =>
    resets.flatMap((resetAfter) =>
      orders.map((order) => ({ cell, order, recurrentActivation, resetAfter })),
    ),
  );
}

function ordersOf(letters: string): string[] {
  if (letters.length < 2) return [letters];
  return [...letters].flatMap((first) =>
    ordersOf(letters.replace(first, '')).map((rest) => first + rest),
  );
}

/** h after every step, [batch, steps, units], and the last state: [batch, units] of h, then of c. */
function runOperation(
  kind: Kind,
  x: tf.Tensor,
  { input, recurrent, bias }: Weights,
  state: tf.Tensor,
): readonly [h: tf.Tensor3D, last: tf.Tensor] {
  if (!recurrentLayer)
    throw new Error('This TensorFlow.js has no recurrent layer as one operation.');
  const given = { x, kernel: input, recurrentKernel: recurrent, bias, state };
  const options = { ...kind, goBackwards: false, returnSequences: true };
  const [output, last] = recurrentLayer(given, options);
  return [output as tf.Tensor3D, last];
}

/** Greatest difference, as a part of the greatest value. */
const TOLERANCE = 1e-5;
const BATCH = 3;

/** x, [batch, inputs], state of h and c beside each other, input and recurrent weights, bias. */
type Step = (...given: tf.Tensor[]) => tf.Tensor;

/** The kind of cell that gives the same state and the same gradients, if there is one. */
function recognize(cell: Cell, weights: Weights): Kind | undefined {
  const [units, width] = weights.recurrent.shape;
  return tf.tidy(() => {
    const kinds = kindsOf(width / units);
    const [first] = kinds;
    if (!first) return undefined;
    const states = first.cell === 'lstm' ? 2 : 1;
    const { input, recurrent, bias } = weights;
    const shapes = [
      [BATCH, input.shape[0]],
      [BATCH, states * units],
      input.shape,
      recurrent.shape,
      bias.shape,
    ];
    const given = shapes.map((shape, i) => draw(shape, i + 1));
    const shown = asStep(cell, units, states);
    const expected = shown(...given);
    const alike = kinds.filter((kind) => agree(stepOf(kind)(...given), expected));
    const slopes = alike.length > 0 ? slopesOf(shown, given) : [];
    const same = alike.find((kind) =>
      slopesOf(stepOf(kind), given).every((slope, i) => agree(slope, slopes[i])),
    );
    return same;
  });
}

function draw(shape: number[], seed: number): tf.Tensor {
  return tf.randomNormal(shape, 0, 0.7, 'float32', seed);
}

/** Of a cell without c the second half of the state does not exist. */
function asStep(cell: Cell, units: number, states: 1 | 2): Step {
  return (...given) => {
    const [x, state, input, recurrent, bias] = given as [
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor1D,
    ];
    const part = (at: number) => state.slice<tf.Tensor2D>([0, at * units], [BATCH, units]);
    const h = part(0);
    const c = states === 2 ? part(1) : tf.zerosLike(h);
    const next = cell(x, { h, c }, { input, recurrent, bias });
    return states === 2 && next.c ? tf.concat([next.h, next.c], 1) : next.h;
  };
}

function stepOf(kind: Kind): Step {
  return (...given) => {
    const [x, state, input, recurrent, bias] = given as [
      tf.Tensor,
      tf.Tensor,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor1D,
    ];
    return runOperation(kind, x.expandDims(1), { input, recurrent, bias }, state)[1];
  };
}

/** Gradients of a random sum of what the step gives, by all that it is given. */
function slopesOf(step: Step, given: tf.Tensor[]): tf.Tensor[] {
  const sum = (...xs: tf.Tensor[]) => {
    const result = step(...xs);
    return result.mul(draw(result.shape, 9)).sum();
  };
  return tf.grads(sum)(given);
}

function agree(actual: tf.Tensor, expected: tf.Tensor | undefined): boolean {
  if (!expected || !tf.util.arraysEqual(actual.shape, expected.shape)) return false;
  const difference = tf.sub(actual, expected).abs().max().dataSync()[0] ?? NaN;
  const size = expected.abs().max().dataSync()[0] ?? NaN;
  return difference <= TOLERANCE * size;
}
