/** Nesterov as PyTorch writes it against the form that looks ahead, and the factor of a step against its matrix. */
import { expect, it } from 'vitest';
import { factorOf, walk } from './methods';

it('is the point ahead of the form that looks ahead', () => {
  const [rate, beta, curvature] = [0.05, 0.8, 3];
  let [theta, velocity] = [1, 0];
  const ahead = [1];
  for (let step = 0; step < 20; step++) {
    velocity = beta * velocity - rate * curvature * (theta + beta * velocity);
    theta += velocity;
    ahead.push(theta + beta * velocity);
  }
  const way = walk([curvature, curvature], { rate, beta, nesterov: true }, 20);
  way.forEach(([x], step) => expect(x).toBeCloseTo(ahead[step], 12));
});

it('is gradient descent without momentum', () => {
  expect(factorOf(0, 0.3)).toBeCloseTo(0.7, 12);
  expect(factorOf(0, 1.7)).toBeCloseTo(0.7, 12);
});

it('is √β between the two double roots', () => {
  expect(factorOf(0.81, 0.01)).toBeCloseTo(0.9, 6);
  expect(factorOf(0.81, 2)).toBe(0.9);
});

it('is a root of z² − (1 + β − ηλ) z + β', () => {
  const [beta, push] = [0.3, 0.1];
  const root = factorOf(beta, push);
  expect(root ** 2 - (1 + beta - push) * root + beta).toBeCloseTo(0, 12);
});
