import { random, seed } from 'lab';
import { gradient, type Place } from './surface';

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
