/**
 * tf.layers.lstm, gru and simpleRNN as one operation.
 *
 * Slow in 4.22.0: every step is some twenty operations, and the tape takes each of them back, so
 * an LSTM of 32 units over 50 steps trains at a tenth of the speed that its arithmetic asks for.
 *
 * Mended: a layer without dropout, with its standard activations, runs as `recurrentLayer`, with
 * the same weights and results. Any other runs as before, as does one inside a gradient of a
 * gradient, since the operation has no second derivative.
 *
 * tensorflow/tfjs issue 1213 (closed without) is about the same cost: keep it until the benchmark
 * shows no gain.
 */
import {
  concat,
  engine,
  getKernel,
  serialization,
  split,
  tidy,
  zeros,
  type Tensor,
} from '@tensorflow/tfjs-core';
// For its side effect: it registers the classes.
import '@tensorflow/tfjs-layers';
import { cells, FORWARD, type RecurrentAttrs } from './kernels';
import { recurrentLayer } from './layer';

type Kwargs = { mask?: Tensor | null; initialState?: Tensor[] | null } | null;
type Call = (inputs: Tensor | Tensor[], kwargs: Kwargs) => Tensor | Tensor[];

/** What is private in a layer and its cell. */
interface Layer {
  cell: {
    dropout: number;
    recurrentDropout: number;
    activation: Activation;
    /** Of a layer with gates. */
    recurrentActivation?: Activation;
    kernel: Weight;
    recurrentKernel: Weight;
    bias: Weight | null;
  };
  stateful: boolean;
  goBackwards: boolean;
  returnSequences: boolean;
  returnState: boolean;
  call: Call;
}

interface Activation {
  getClassName(): string;
}

interface Weight {
  read(): Tensor;
}

const classes = { LSTM: 'lstm', GRU: 'gru', SimpleRNN: 'rnn' } as const;

for (const [className, cell] of Object.entries(classes)) {
  const [layerClass] = serialization.SerializationMap.getMap().classNameMap[className]!;
  const prototype = layerClass.prototype as unknown as Layer;
  const plain = prototype.call;
  prototype.call = function (this: Layer, inputs, kwargs) {
    const [x, ...rest] = Array.isArray(inputs) ? inputs : [inputs];
    const attrs = attrsOf(this, cell);
    return attrs && x && rest.length === 0 && isSequence(x)
      ? tidy(() => callAsOne(this, x, kwargs, attrs))
      : plain.call(this, inputs, kwargs);
  };
}

/** [batch, steps, inputs] with numbers in it. */
function isSequence({ rank, size, dtype }: Tensor): boolean {
  return rank === 3 && size > 0 && dtype === 'float32';
}

/** How the operation computes what the layer does, if it can. */
function attrsOf(layer: Layer, cell: keyof typeof cells): RecurrentAttrs | null {
  const { activation, recurrentActivation, dropout, recurrentDropout } = layer.cell;
  const gate = recurrentActivation?.getClassName() ?? 'sigmoid';
  const { backendName, state } = engine();
  const can =
    activation.getClassName() === 'tanh' &&
    (gate === 'sigmoid' || gate === 'hardSigmoid') &&
    dropout === 0 &&
    recurrentDropout === 0 &&
    !layer.stateful &&
    state.gradientDepth < 2 &&
    getKernel(FORWARD, backendName);
  return can
    ? {
        cell,
        order: cells[cell].groups,
        recurrentActivation: gate,
        resetAfter: false,
        goBackwards: layer.goBackwards,
        returnSequences: layer.returnSequences,
      }
    : null;
}

function callAsOne(layer: Layer, x: Tensor, kwargs: Kwargs, attrs: RecurrentAttrs) {
  const { kernel, recurrentKernel, bias } = layer.cell;
  const [batch, steps] = x.shape as [number, number];
  const [units, width] = recurrentKernel.read().shape as [number, number];
  const { states } = cells[attrs.cell];
  const { mask, initialState } = kwargs ?? {};
  const [output, last] = recurrentLayer(
    {
      x,
      kernel: kernel.read(),
      recurrentKernel: recurrentKernel.read(),
      bias: bias ? bias.read() : zeros([width]),
      state: initialState ? concat(initialState, 1) : zeros([batch, states * units]),
      ...(mask && { mask: mask.cast('bool').cast('float32').reshape([batch, steps]) }),
    },
    attrs,
  );
  // A split into one piece has no gradient in 4.22.0.
  const lasts = states === 1 ? [last] : split(last, states, 1);
  return layer.returnState ? [output, ...lasts] : output;
}
