/** Nets of one hidden layer on points of the plane, in double precision, imported as 'lab/small-nets'. */
import type { Random } from 'lab';

/** As `lab/data` draws them. */
interface Sample {
  readonly x1: number;
  readonly x2: number;
  /** 0 or 1. */
  readonly label: number;
}

type Scalar = (x: number) => number;
type FunctionAndSlope = readonly [of: Scalar, slope: Scalar];

const sigmoid: Scalar = (z) => 1 / (1 + Math.exp(-z));
const softplus: Scalar = (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

const activations = {
  tanh: [Math.tanh, (h) => 1 - h * h],
  sigmoid: [sigmoid, (h) => h * (1 - h)],
  softplus: [softplus, (h) => 1 - Math.exp(-h)],
} satisfies Record<string, FunctionAndSlope>;

/** By name, or as a function and its slope in terms of the value h that it gave. */
export type Activation = keyof typeof activations | FunctionAndSlope;

/**
 * All parameters of a 2-H-1 net in a row, 4H + 1 of them: four for each hidden unit (the weights of
 * x1 and x2, its bias, its weight in the output), then the output's bias. Weights are standard
 * normal, biases 0.
 *
 * @param rng draws the three weights of a unit, unit after unit
 */
export function drawStart(hiddenUnits: number, rng: Random): Float64Array {
  return Float64Array.from({ length: 4 * hiddenUnits + 1 }, (_, i) =>
    i % 4 === 2 || i === 4 * hiddenUnits ? 0 : rng.normal(),
  );
}

/**
 * The mean cross-entropy, in nats, of a 2-H-1 net whose output is the logit of label 1, and its
 * gradient, by back-propagation.
 *
 * @param theta the parameters, in the order of `drawStart`
 * @param activation of the hidden units
 * @returns the gradient in the order of theta
 */
export function lossAndGradient(
  theta: Float64Array,
  samples: readonly Sample[],
  activation: Activation,
): { loss: number; gradient: Float64Array } {
  const [of, slope] = typeof activation === 'string' ? activations[activation] : activation;
  const units = unitsOf(theta);
  const outputBias = theta.at(-1) ?? NaN;
  let loss = 0;
  let byOutputBias = 0;
  for (const { x1, x2, label } of samples) {
    let z = outputBias;
    for (const unit of units) {
      unit.h = of(unit.w1 * x1 + unit.w2 * x2 + unit.bias);
      z += unit.out * unit.h;
    }
    loss += (softplus(z) - label * z) / samples.length;

    const error = (sigmoid(z) - label) / samples.length;
    byOutputBias += error;
    for (const unit of units) {
      const back = error * unit.out * slope(unit.h);
      unit.byW1 += back * x1;
      unit.byW2 += back * x2;
      unit.byBias += back;
      unit.byOut += error * unit.h;
    }
  }
  const slopes = units.flatMap(({ byW1, byW2, byBias, byOut }) => [byW1, byW2, byBias, byOut]);
  return { loss, gradient: Float64Array.from([...slopes, byOutputBias]) };
}

/** Four parameters each, the activation h, and the slopes of the loss by the four. */
function unitsOf(theta: Float64Array) {
  return Array.from({ length: Math.floor(theta.length / 4) }, (_, unit) => {
    const [w1 = NaN, w2 = NaN, bias = NaN, out = NaN] = theta.subarray(4 * unit, 4 * unit + 4);
    return { w1, w2, bias, out, h: 0, byW1: 0, byW2: 0, byBias: 0, byOut: 0 };
  });
}
