/** What the recursive GLM says of itself: its formula, its loss, and how many copies of it there are. */
export const hiddenLinks = ['tanh', 'sigmoid', 'relu', 'identity'] as const;
export type HiddenLink = (typeof hiddenLinks)[number];

export const responses = ['bernoulli', 'gaussian', 'poisson'] as const;
export type Response = (typeof responses)[number];

/** Units in a hidden layer. */
export const units = 3;
export const mostHidden = 4;

export const signs: Readonly<Record<HiddenLink | Response, string>> = {
  tanh: 'tanh',
  sigmoid: 'σ',
  relu: 'ReLU',
  identity: '',
  bernoulli: 'σ',
  gaussian: '',
  poisson: 'exp',
};

export const subscript = (index: number): string =>
  [...String(index)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');

/** The mean written out, e.g. `σ(β₁·tanh(β₀·x))`. */
export function meanOf(hidden: readonly HiddenLink[], response: Response): string {
  return [...hidden, response].reduce((inner, link, layer) => {
    const sign = signs[link];
    const product = `β${subscript(layer)}·${inner}`;
    return sign === '' ? `(${product})` : `${sign}(${product})`;
  }, 'x');
}

/** The composition, e.g. `h₁∘h₀(x)`. */
export function compositionOf(hidden: readonly HiddenLink[]): string {
  const names = Array.from({ length: hidden.length + 1 }, (_, layer) => `h${subscript(layer)}`);
  return `${names.reverse().join(' ∘ ')}(x)`;
}

/** The negative log-likelihood of one observation, without constants. */
export const losses: Readonly<Record<Response, string>> = {
  bernoulli: '−y ln μ − (1 − y) ln(1 − μ)',
  gaussian: '½(y − μ)²',
  poisson: 'μ − y ln μ',
};

/** Parameter settings that give the same function by swapping units and changing signs; a finite group or a continuum. */
export function copiesOf(hidden: readonly HiddenLink[]): number {
  return hidden.reduce((copies, link) => {
    switch (link) {
      // tanh(−z) = −tanh(z), and σ(−z) = 1 − σ(z), whose 1 goes into the next intercept.
      case 'tanh':
      case 'sigmoid':
        return copies * factorial(units) * 2 ** units;
      // ReLU(cz) = c ReLU(z) for every c > 0; identity allows every invertible matrix.
      case 'relu':
      case 'identity':
        return Infinity;
    }
  }, 1);
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
