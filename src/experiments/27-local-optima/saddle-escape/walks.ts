import { random, seed } from 'lab';
import { curvature, gradient, type Place } from './surface';

export const limit = 2000;
export const gate = 0.1;

export interface Rule {
  readonly learningRate: number;
  readonly momentum?: number;
  readonly noise?: number;
  readonly stream?: number;
}

// zh: 梯度下降，可加动量，也可每步加一点噪声。一步一步地给出位置。
// en: Gradient descent, place by place; with momentum, and with
// en: noise in every step, if asked for.
export function* walk(start: Place, rule: Rule) {
  const { learningRate, momentum = 0, noise = 0 } = rule;
  const numbers = random(seed * 1000 + (rule.stream ?? 0));
  const kick = () =>
    noise > 0 ? numbers.normal(0, noise) : 0;
  let place = start;
  let velocity: Place = { x: 0, y: 0 };
  for (;;) {
    yield place;
    const slope = gradient(place);
    velocity = {
      x: momentum * velocity.x - learningRate * slope.x,
      y: momentum * velocity.y - learningRate * slope.y,
    };
    place = {
      x: place.x + velocity.x + kick(),
      y: place.y + velocity.y + kick(),
    };
  }
}

// zh: 几步走到 |y| ≥ 0.1？走 2000 步还没出来，就返回 2000。
// en: Steps until |y| ≥ 0.1; 2000 if it has not left by then.
export function stepsToEscape(
  y: number,
  rule: Rule,
): number {
  let step = 0;
  for (const place of walk({ x: 1, y }, rule)) {
    if (step === limit || Math.abs(place.y) >= gate) break;
    step += 1;
  }
  return step;
}

// zh: 每步 y 乘 1 + 2η；要乘到 0.1，步数取上整。
// en: Each step multiplies y by 1 + 2η; up to 0.1, rounded up.
function predicted(y: number, learningRate: number) {
  const growth = Math.log(1 + 2 * learningRate);
  return Math.max(
    0,
    Math.ceil(Math.log(gate / y) / growth),
  );
}

export function compare(
  epsilon: number,
  learningRate: number,
  momentum: number,
) {
  return {
    epsilon,
    formula: predicted(epsilon, learningRate),
    plain: stepsToEscape(epsilon, { learningRate }),
    heavy: stepsToEscape(epsilon, {
      learningRate,
      momentum,
    }),
  };
}

// zh: 牛顿法只找梯度为零的点，不问它是不是极小：20 步后离鞍点多远？
// en: Newton’s method looks for a zero gradient, minimum or not:
// en: how far from the saddle is it after 20 steps?
export function newtonDistance(y: number) {
  let place: Place = { x: 1, y };
  for (let step = 0; step < 20; step++) {
    const slope = gradient(place);
    const bend = curvature(place);
    place = {
      x: place.x - slope.x / bend.x,
      y: place.y - slope.y / bend.y,
    };
  }
  return Math.hypot(place.x, place.y);
}
