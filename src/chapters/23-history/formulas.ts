/**
 * The formulas of chapter 23 that hold a derivative or a difference: as they are printed, and
 * as they are computed, so that a test can compare the one with the other.
 */

export type Vector = readonly number[];
export type Values = Readonly<Record<string, number>>;

export interface Sample {
  readonly input: Vector;
  readonly target: number;
}

const dot = (a: Vector, b: Vector): number =>
  a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);

/** Half the squared error of a linear unit, before any threshold (Widrow and Hoff 1960). */
export const squaredError = {
  tex: String.raw`E(w) = \tfrac12 \sum_i (w \cdot x_i - y_i)^2`,
  at: (weights: Vector, samples: readonly Sample[]): number =>
    samples.reduce(
      (total, { input, target }) => total + (dot(weights, input) - target) ** 2 / 2,
      0,
    ),
};

/** Its derivative in weight j. */
export const squaredErrorSlope = {
  tex: String.raw`\frac{\partial E}{\partial w_j} = \sum_i (w \cdot x_i - y_i)\, x_{ij}`,
  at: (weights: Vector, samples: readonly Sample[], j: number): number =>
    samples.reduce(
      (total, { input, target }) => total + (dot(weights, input) - target) * (input[j] ?? 0),
      0,
    ),
};

/** One line of a computation: a value from those before it. */
export interface Step {
  readonly name: string;
  readonly tex: string;
  readonly at: (before: Values) => number;
}

const step = (name: string, tex: string, at: (before: Values) => number): Step => ({
  name,
  tex,
  at,
});
const of = (values: Values, name: string): number => {
  const value = values[name];
  if (value === undefined) throw new Error(`${name} is not computed yet.`);
  return value;
};
const tanhSlope = (output: number): number => 1 - output ** 2;

/** A recurrent unit run for two steps: the same weight w is used twice. */
export const forwardSteps: readonly Step[] = [
  step('z1', String.raw`z_1 = w\,x`, (v) => of(v, 'w') * of(v, 'x')),
  step('h1', String.raw`h_1 = \tanh z_1`, (v) => Math.tanh(of(v, 'z1'))),
  step('z2', String.raw`z_2 = w\,h_1`, (v) => of(v, 'w') * of(v, 'h1')),
  step('h2', String.raw`h_2 = \tanh z_2`, (v) => Math.tanh(of(v, 'z2'))),
  step('L', String.raw`L = \tfrac12 (h_2 - t)^2`, (v) => (of(v, 'h2') - of(v, 't')) ** 2 / 2),
];

/** The derivative of L in each value, from the last to the first; named like the value. */
export const backwardSteps: readonly Step[] = [
  step('h2', String.raw`\bar h_2 = h_2 - t`, (v) => of(v, 'h2') - of(v, 't')),
  step(
    'z2',
    String.raw`\bar z_2 = \bar h_2\,(1 - h_2^2)`,
    (v) => of(v, 'bar h2') * tanhSlope(of(v, 'h2')),
  ),
  step('h1', String.raw`\bar h_1 = \bar z_2\,w`, (v) => of(v, 'bar z2') * of(v, 'w')),
  step(
    'z1',
    String.raw`\bar z_1 = \bar h_1\,(1 - h_1^2)`,
    (v) => of(v, 'bar h1') * tanhSlope(of(v, 'h1')),
  ),
  step(
    'w',
    String.raw`\bar w = \bar z_2\,h_1 + \bar z_1\,x`,
    (v) => of(v, 'bar z2') * of(v, 'h1') + of(v, 'bar z1') * of(v, 'x'),
  ),
];

/** All values of the forward pass; a value given beforehand is kept, not computed. */
export function runForward(given: Values): Values {
  return forwardSteps.reduce<Values>(
    (values, { name, at }) => (name in values ? values : { ...values, [name]: at(values) }),
    given,
  );
}

/** The derivative of L in each named value. */
export function runBackward(given: Values): Values {
  const all = backwardSteps.reduce<Values>(
    (values, { name, at }) => ({ ...values, [`bar ${name}`]: at(values) }),
    runForward(given),
  );
  return Object.fromEntries(backwardSteps.map(({ name }) => [name, of(all, `bar ${name}`)]));
}

/** A recurrent unit without input: its state after some steps. */
export function stateAfter(steps: number, start: number, weight: number): number {
  let state = start;
  for (let t = 0; t < steps; t += 1) state = Math.tanh(weight * state);
  return state;
}

/** How the last state of that unit depends on its first. */
export const gradientThroughTime = {
  tex: String.raw`\frac{\partial h_T}{\partial h_0} = \prod_{t=1}^{T} w\,(1 - h_t^2)`,
  at: (steps: number, start: number, weight: number): number => {
    let product = 1;
    for (let t = 1; t <= steps; t += 1) {
      product *= weight * tanhSlope(stateAfter(t, start, weight));
    }
    return product;
  },
};

/** Energy of a state of +1 and -1; weights are symmetric with a zero diagonal (Hopfield 1982). */
export const energy = {
  tex: String.raw`E(s) = -\tfrac12 \sum_i \sum_{j \ne i} w_{ij}\, s_i s_j`,
  at: (weights: readonly Vector[], state: Vector): number =>
    -state.reduce((total, s, i) => total + s * dot(weights[i] ?? [], state), 0) / 2,
};

/** What unit k receives. */
export const field = {
  tex: String.raw`u_k = \sum_{j \ne k} w_{kj}\, s_j`,
  at: (weights: readonly Vector[], state: Vector, k: number): number =>
    dot(weights[k] ?? [], state),
};

/** Change of the energy when only unit k moves, from s_k to `moved`. */
export const energyChange = {
  tex: String.raw`E(s') - E(s) = -(s_k' - s_k)\, u_k`,
  at: (weights: readonly Vector[], state: Vector, k: number, moved: number): number =>
    -(moved - (state[k] ?? 0)) * field.at(weights, state, k),
};

/** All 2^n states of +1 and -1. */
export function statesOf(units: number): Vector[] {
  return Array.from({ length: 2 ** units }, (_, code) =>
    Array.from({ length: units }, (_unit, bit) => ((code >> bit) & 1 ? 1 : -1)),
  );
}

function probabilities(weights: readonly Vector[]): number[] {
  const unnormalised = statesOf(weights.length).map((s) => Math.exp(-energy.at(weights, s)));
  const total = unnormalised.reduce((sum, value) => sum + value, 0);
  return unnormalised.map((value) => value / total);
}

/** Mean log-likelihood of data under p(s) ~ exp(-E(s)), without hidden units. */
export function logLikelihood(weights: readonly Vector[], data: readonly Vector[]): number {
  const logTotal = Math.log(
    statesOf(weights.length).reduce((sum, s) => sum + Math.exp(-energy.at(weights, s)), 0),
  );
  return -data.reduce((sum, s) => sum + energy.at(weights, s), 0) / data.length - logTotal;
}

/** Its derivative in w_ij (= w_ji), the learning rule of Ackley, Hinton and Sejnowski (1985). */
export const boltzmannSlope = {
  tex: String.raw`\frac{\partial \ell}{\partial w_{ij}} = \langle s_i s_j \rangle_{\text{data}} - \langle s_i s_j \rangle_{\text{model}}`,
  at: (weights: readonly Vector[], data: readonly Vector[], i: number, j: number): number => {
    const pair = (s: Vector): number => (s[i] ?? 0) * (s[j] ?? 0);
    const states = statesOf(weights.length);
    const inModel = probabilities(weights).reduce(
      (sum, p, index) => sum + p * pair(states[index] ?? []),
      0,
    );
    return data.reduce((sum, s) => sum + pair(s), 0) / data.length - inModel;
  },
};
