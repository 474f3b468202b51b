/** Fully connected nets, one step of training and the length of a gradient, imported as 'lab/nets'. */
import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

/**
 * How weights from m inputs to n outputs start:
 * - 'he': normal with variance 2 / m (He et al. 2015, eq. 10)
 * - 'glorot': uniform with bounds ±√(6 / (m + n)) (Glorot and Bengio 2010, eq. 16)
 * - `{ normal }`: normal with mean 0 and this standard deviation
 * - 'zeros'
 */
export type Initialization = 'he' | 'glorot' | 'zeros' | { readonly normal: number };

/** Applied entry by entry. */
export type Activation =
  'relu' | 'tanh' | 'sigmoid' | 'softplus' | 'elu' | 'selu' | ((z: tf.Tensor) => tf.Tensor);

/** An affine map. */
export interface Layer {
  /** [inputs, outputs] */
  readonly weights: tf.Variable<tf.Rank.R2>;
  /** [outputs], 0 at the start */
  readonly bias: tf.Variable<tf.Rank.R1>;
  /** [batch, inputs] to [batch, outputs]: x W + b, without activation. */
  apply(x: tf.Tensor): tf.Tensor2D;
}

export interface Net {
  readonly layers: readonly Layer[];
  /** Weights and bias of each layer, from the first to the last. */
  readonly parameters: tf.Variable[];
  /** [batch, first size] to [batch, last size]. */
  apply(x: tf.Tensor): tf.Tensor2D;
}

/**
 * Weights as a variable of shape [inputs, outputs], drawn row by row. It lives until
 * `tf.dispose(weights)` or `tf.disposeVariables()`.
 */
export function drawWeights(
  inputs: number,
  outputs: number,
  initialization: Initialization,
  rng: Random,
): tf.Variable<tf.Rank.R2> {
  const next = drawFrom(initialization, inputs, outputs, rng);
  const values = Array.from({ length: inputs * outputs }, next);
  return tf.tidy(() => tf.variable(tf.tensor2d(values, [inputs, outputs])));
}

function drawFrom(
  initialization: Initialization,
  inputs: number,
  outputs: number,
  rng: Random,
): () => number {
  if (initialization === 'zeros') return () => 0;
  if (initialization === 'glorot') {
    const bound = Math.sqrt(6 / (inputs + outputs));
    return () => rng.uniform(-bound, bound);
  }
  const deviation = initialization === 'he' ? Math.sqrt(2 / inputs) : initialization.normal;
  return () => rng.normal(0, deviation);
}

export interface DenseOptions {
  /** After each layer but the last. Default 'relu'. */
  readonly activation?: Activation;
  /** Default 'he'. */
  readonly initialization?: Initialization;
  /** Draws the weights, layer by layer. */
  readonly rng: Random;
}

/**
 * A fully connected net: affine layers with an activation between them, and biases of 0.
 *
 * @param sizes widths from the input to the output: [2, 64, 1] has one hidden layer of 64 units
 * @throws RangeError if there are fewer than two sizes, or one is not a whole number above 0
 */
export function dense(
  sizes: readonly number[],
  { activation = 'relu', initialization = 'he', rng }: DenseOptions,
): Net {
  if (sizes.length < 2 || !sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new RangeError(
      `dense needs the widths from input to output, such as [2, 64, 1], not [${sizes.join(', ')}].`,
    );
  const layers = sizes
    .slice(1)
    .map((outputs, i) => makeLayer(drawWeights(sizes[i] ?? 0, outputs, initialization, rng)));
  const activate = typeof activation === 'function' ? activation : tf[activation];
  return {
    layers,
    parameters: layers.flatMap(({ weights, bias }) => [weights, bias]),
    apply: (x) =>
      tf.tidy(() =>
        layers.reduce((below, layer, i) => layer.apply(i === 0 ? below : activate(below)), x),
      ) as tf.Tensor2D,
  };
}

function makeLayer(weights: tf.Variable<tf.Rank.R2>): Layer {
  const bias = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([weights.shape[1]])));
  return {
    weights,
    bias,
    apply: (x) => tf.tidy(() => tf.matMul(x, weights).add<tf.Tensor2D>(bias)),
  };
}

/**
 * One step of an optimizer: computes the loss and its gradient, changes the parameters, frees every
 * tensor that the loss made, and gives the loss as it was before the step.
 *
 * @param loss gives one number, of any shape with one entry
 * @param parameters those that change; all variables without it
 * @throws Error, by tfjs, if the loss has more than one entry or depends on none of the parameters
 */
export function minimize(
  optimizer: tf.Optimizer,
  loss: () => tf.Tensor,
  parameters?: tf.Variable[],
): number {
  return tf.tidy(() => {
    const value = optimizer.minimize(() => loss().asScalar(), true, parameters);
    return value?.dataSync()[0] ?? NaN;
  });
}

/**
 * The Euclidean length of all entries of all tensors together, such as the global norm of a
 * gradient (Pascanu et al. 2013, §3.2). Summed in double precision: in float32 the square of an
 * entry above 1.8 × 10¹⁹ would be infinite.
 */
export function norm(...tensors: readonly tf.Tensor[]): number {
  let sum = 0;
  for (const tensor of tensors) for (const x of tensor.dataSync()) sum += x * x;
  return Math.sqrt(sum);
}
