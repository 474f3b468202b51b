/**
 * The functions of chapter 27 whose critical points are looked at: each is a sum of terms that
 * prints, evaluates and differentiates itself, so that formula, gradient and Hessian have one source.
 */
import type { Localized } from '../../data/language';

/** `coefficient · x^x · y^y`, times sin or cos of `rate · x` where there is a wave. */
interface Term {
  readonly coefficient: number;
  readonly x?: number;
  readonly y?: number;
  readonly wave?: { readonly of: 'sin' | 'cos'; readonly rate: number };
}

export type Sum = readonly Term[];
export type Variable = 'x' | 'y';
export type Point = readonly [x: number, y: number];

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'undecided';
/** What holds at the point: `valley` is a minimum that is not strict, `slope` no extremum in one variable. */
export type Truth = 'minimum' | 'maximum' | 'saddle' | 'valley' | 'slope';

export interface Example {
  readonly id: string;
  readonly name: Localized;
  readonly variables: readonly Variable[];
  readonly sum: Sum;
  /** Half the side of the window that is drawn, round the origin. */
  readonly reach: number;
}

/** A term in one variable is a wave or a power; no example multiplies the two. */
function differentiateTerm(term: Term, variable: Variable): Sum {
  const { coefficient, wave } = term;
  if (wave) {
    if (variable === 'y') return [];
    const { of, rate } = wave;
    return of === 'sin'
      ? [{ coefficient: coefficient * rate, wave: { of: 'cos', rate } }]
      : [{ coefficient: -coefficient * rate, wave: { of: 'sin', rate } }];
  }
  const power = term[variable] ?? 0;
  if (power === 0) return [];
  return [{ ...term, coefficient: coefficient * power, [variable]: power - 1 }];
}

export function differentiate(sum: Sum, variable: Variable): Sum {
  return sum.flatMap((term) => differentiateTerm(term, variable));
}

export function valueAt(sum: Sum, [x, y]: Point): number {
  return sum.reduce((total, term) => {
    const wave = term.wave ? Math[term.wave.of](term.wave.rate * x) : 1;
    return total + term.coefficient * x ** (term.x ?? 0) * y ** (term.y ?? 0) * wave;
  }, 0);
}

/** The sum as a reader writes it: `x³ − 3xy²`. */
export function printed(sum: Sum): string {
  if (sum.length === 0) return '0';
  return sum
    .map((term, index) => {
      const sign = term.coefficient < 0 ? '−' : '+';
      const lead = index === 0 ? sign.replace('+', '') : ` ${sign} `;
      return lead + printedTerm({ ...term, coefficient: Math.abs(term.coefficient) });
    })
    .join('');
}

function printedTerm({ coefficient, x = 0, y = 0, wave }: Term): string {
  const waves = wave ? `${wave.of} ${wave.rate}x` : '';
  const letters = printedPower('x', x) + printedPower('y', y) + waves;
  if (letters === '') return rounded(coefficient);
  const factor = coefficient === 1 ? '' : rounded(coefficient);
  return wave && factor !== '' ? `${factor} ${letters}` : factor + letters;
}

function printedPower(letter: Variable, power: number): string {
  if (power === 0) return '';
  return letter + (['', '', '²', '³', '⁴'][power] ?? `^${power}`);
}

/** At most two digits after the point, with a true minus sign. */
export function rounded(value: number): string {
  const text = String(Number(value.toFixed(2)));
  return (text === '-0' ? '0' : text).replace('-', '−');
}

export function gradientOf({ sum, variables }: Example): readonly Sum[] {
  return variables.map((variable) => differentiate(sum, variable));
}

export function hessianOf(example: Example): readonly (readonly Sum[])[] {
  return gradientOf(example).map((slope) =>
    example.variables.map((variable) => differentiate(slope, variable)),
  );
}

export function hessianAt(example: Example, point: Point): readonly (readonly number[])[] {
  return hessianOf(example).map((row) => row.map((entry) => valueAt(entry, point)));
}

/** Of a symmetric matrix of one or two rows, the greatest first. */
export function eigenvaluesOf(matrix: readonly (readonly number[])[]): readonly number[] {
  const [[a = NaN, b = 0] = [], [, d] = []] = matrix;
  if (d === undefined) return [a];
  const middle = (a + d) / 2;
  const half = Math.hypot((a - d) / 2, b);
  return [middle + half, middle - half];
}

/** What the eigenvalues decide. */
export function secondOrder(eigenvalues: readonly number[]): Kind {
  if (eigenvalues.every((value) => value > 0)) return 'minimum';
  if (eigenvalues.every((value) => value < 0)) return 'maximum';
  const signs = new Set(eigenvalues.map(Math.sign));
  return signs.has(1) && signs.has(-1) ? 'saddle' : 'undecided';
}

/** What holds, whether or not second order sees it: the function on small circles round the point. */
export function truthAt({ sum, variables }: Example, [x, y]: Point): Truth {
  const centre = valueAt(sum, [x, y]);
  const directions = variables.length === 1 ? 2 : 48;
  const changes = [0.01, 0.02].flatMap((radius) =>
    Array.from({ length: directions }, (_, index) => {
      const angle = (2 * Math.PI * index) / directions;
      const at: Point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      return valueAt(sum, variables.length === 1 ? [at[0], 0] : at) - centre;
    }),
  );
  // The ends of a valley floor come out as rounding errors.
  const rises = changes.some((change) => change > 1e-12);
  const falls = changes.some((change) => change < -1e-12);
  if (rises && falls) return variables.length === 1 ? 'slope' : 'saddle';
  if (falls) return 'maximum';
  return changes.some((change) => change <= 1e-12) ? 'valley' : 'minimum';
}

/** Where the gradient is zero inside the window: the origin in two variables; found by bisection in one. */
export function criticalPoints(example: Example): readonly Point[] {
  if (example.variables.length > 1) return [[0, 0]];
  const { reach } = example;
  const slope = (x: number): number => valueAt(differentiate(example.sum, 'x'), [x, 0]);
  const found: Point[] = [];
  const steps = 401;
  for (let index = 0; index < steps; index += 1) {
    let left = -reach + (2 * reach * index) / steps;
    let right = -reach + (2 * reach * (index + 1)) / steps;
    // An odd number of steps, so that the origin is inside a step and not on a border.
    const isTouched = slope(left) > 0 && slope(right) > 0 && slope((left + right) / 2) <= 1e-12;
    if (isTouched) found.push([(left + right) / 2, 0]);
    if (slope(left) * slope(right) >= 0) continue;
    const rising = slope(right) > 0;
    for (let halving = 0; halving < 60; halving += 1) {
      const middle = (left + right) / 2;
      if (slope(middle) > 0 === rising) right = middle;
      else left = middle;
    }
    found.push([(left + right) / 2, 0]);
  }
  return found;
}

export const examples: readonly Example[] = [
  {
    id: 'waves',
    name: { zh: '许多极值', en: 'Many extrema' },
    variables: ['x'],
    sum: [
      { coefficient: 1, wave: { of: 'sin', rate: 3 } },
      { coefficient: 0.1, x: 2 },
    ],
    reach: 3.3,
  },
  {
    id: 'cubic',
    name: { zh: '立方', en: 'Cubic' },
    variables: ['x'],
    sum: [{ coefficient: 1, x: 3 }],
    reach: 1.2,
  },
  {
    id: 'bowl',
    name: { zh: '碗', en: 'Bowl' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: 1, x: 2 },
      { coefficient: 1, y: 2 },
    ],
    reach: 1,
  },
  {
    id: 'dome',
    name: { zh: '穹顶', en: 'Dome' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: -1, x: 2 },
      { coefficient: -1, y: 2 },
    ],
    reach: 1,
  },
  {
    id: 'valley',
    name: { zh: '山谷', en: 'Valley' },
    variables: ['x', 'y'],
    sum: [{ coefficient: 1, x: 2 }],
    reach: 1,
  },
  {
    id: 'saddle',
    name: { zh: '鞍', en: 'Saddle' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: 1, x: 2 },
      { coefficient: -1, y: 2 },
    ],
    reach: 1,
  },
  {
    id: 'monkey-saddle',
    name: { zh: '猴鞍', en: 'Monkey saddle' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: 1, x: 3 },
      { coefficient: -3, x: 1, y: 2 },
    ],
    reach: 1,
  },
  {
    id: 'flat-bowl',
    name: { zh: '平底碗', en: 'Flat bowl' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: 1, x: 4 },
      { coefficient: 1, y: 2 },
    ],
    reach: 1,
  },
  {
    id: 'flat-slope',
    name: { zh: '斜坡', en: 'Slope' },
    variables: ['x', 'y'],
    sum: [
      { coefficient: 1, x: 3 },
      { coefficient: 1, y: 2 },
    ],
    reach: 1,
  },
];
