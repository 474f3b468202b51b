/**
 * The functions of chapter 27 whose critical points are looked at. Formula, gradient and Hessian
 * have one source: what is typed here is the formula.
 */
import type { Localized } from '../../data/language';
import {
  difference,
  negative,
  power,
  product,
  sum,
  variable,
  type Expression,
} from '../../expressions/expression';
import { sin } from '../../expressions/functions';

export interface Example {
  readonly id: string;
  readonly name: Localized;
  readonly variables: readonly ('x' | 'y')[];
  readonly formula: Expression;
  /** Half the side of the window that is drawn, round the origin. */
  readonly reach: number;
}

const x = variable('x');
const y = variable('y');

export const examples: readonly Example[] = [
  {
    id: 'waves',
    name: { zh: '许多极值', en: 'Many extrema' },
    variables: ['x'],
    formula: sum(sin(product(3, x)), product(0.1, power(x, 2))),
    reach: 3.3,
  },
  {
    id: 'cubic',
    name: { zh: '立方', en: 'Cubic' },
    variables: ['x'],
    formula: power(x, 3),
    reach: 1.2,
  },
  {
    id: 'bowl',
    name: { zh: '碗', en: 'Bowl' },
    variables: ['x', 'y'],
    formula: sum(power(x, 2), power(y, 2)),
    reach: 1,
  },
  {
    id: 'dome',
    name: { zh: '穹顶', en: 'Dome' },
    variables: ['x', 'y'],
    formula: difference(negative(power(x, 2)), power(y, 2)),
    reach: 1,
  },
  {
    id: 'valley',
    name: { zh: '山谷', en: 'Valley' },
    variables: ['x', 'y'],
    formula: power(x, 2),
    reach: 1,
  },
  {
    id: 'saddle',
    name: { zh: '鞍', en: 'Saddle' },
    variables: ['x', 'y'],
    formula: difference(power(x, 2), power(y, 2)),
    reach: 1,
  },
  {
    id: 'monkey-saddle',
    name: { zh: '猴鞍', en: 'Monkey saddle' },
    variables: ['x', 'y'],
    formula: difference(power(x, 3), product(3, x, power(y, 2))),
    reach: 1,
  },
  {
    id: 'flat-bowl',
    name: { zh: '平底碗', en: 'Flat bowl' },
    variables: ['x', 'y'],
    formula: sum(power(x, 4), power(y, 2)),
    reach: 1,
  },
  {
    id: 'flat-slope',
    name: { zh: '斜坡', en: 'Slope' },
    variables: ['x', 'y'],
    formula: sum(power(x, 3), power(y, 2)),
    reach: 1,
  },
];
