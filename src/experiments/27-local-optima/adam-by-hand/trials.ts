import { random, seed } from 'lab';
import type { Rule } from './optimizers';

// zh: 梯度恒为 1 时，前 5000 步各走多远。
// en: How far each of 5000 steps goes when the gradient is 1.
export function firstSteps(rule: Rule) {
  return Array.from({ length: 5000 }, () => -rule(0, 1));
}

// zh: 山谷 ½(x² + κy²) 转过一个角度，起点跟着转。几步走到起点
// zh: 距离的百分之一？
// en: The ravine ½(x² + κy²), turned by an angle, and the start
// en: with it. How many steps to a hundredth of the distance?
export function stepsToBottom(
  makeRule: () => Rule,
  kappa: number,
  degrees: number,
  most = 5000,
) {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rules = [makeRule(), makeRule()];
  let place = [cos - sin, sin + cos];
  for (let step = 0; step < most; step++) {
    const x = cos * place[0] + sin * place[1];
    const y = cos * place[1] - sin * place[0];
    if (Math.hypot(x, y) < 0.01 * Math.SQRT2) return step;
    const gradient = [
      cos * x - sin * kappa * y,
      sin * x + cos * kappa * y,
    ];
    place = place.map((weight, i) =>
      rules[i](weight, gradient[i]),
    );
  }
  return most;
}

// zh: 400 个权重从 1 出发，梯度只是噪声，走 2000 步：平均缩小
// zh: 了多少？
// en: 400 weights start at 1, their gradients are noise alone:
// en: by how much have they shrunk after 2000 steps?
export function shrinkage(
  makeRule: () => Rule,
  deviation: number,
) {
  const numbers = random(seed);
  let sum = 0;
  for (let count = 0; count < 400; count++) {
    const rule = makeRule();
    let weight = 1;
    for (let step = 0; step < 2000; step++)
      weight = rule(weight, numbers.normal(0, deviation));
    sum += 1 - weight;
  }
  return sum / 400;
}
