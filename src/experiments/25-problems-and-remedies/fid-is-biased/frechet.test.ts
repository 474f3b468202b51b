/** The Fréchet distance of fid-is-biased against values known in closed form. */
import { expect, it } from 'vitest';
import { distance, moments } from './frechet';

it('is 0 from a normal to itself', () => {
  const p = {
    mean: [1, 2],
    covariance: [
      [2, 0.5],
      [0.5, 1],
    ],
  };
  expect(distance(p, p)).toBeCloseTo(0, 9);
});

it('adds squared differences of means and deviations where covariances are diagonal', () => {
  const p = {
    mean: [1.5, 0],
    covariance: [
      [4, 0],
      [0, 9],
    ],
  };
  const q = {
    mean: [0, 1],
    covariance: [
      [1, 0],
      [0, 1],
    ],
  };
  expect(distance(p, q)).toBeCloseTo(1.5 ** 2 + 1 + (2 - 1) ** 2 + (3 - 1) ** 2, 9);
});

it('is symmetric, also where covariances do not commute', () => {
  const p = {
    mean: [0, 0],
    covariance: [
      [3, 1],
      [1, 1],
    ],
  };
  const q = {
    mean: [1, 0],
    covariance: [
      [1, -0.5],
      [-0.5, 2],
    ],
  };
  expect(distance(p, q)).toBeCloseTo(distance(q, p), 9);
});

it('takes moments', () => {
  const { mean, covariance } = moments([
    [0, 0],
    [2, 4],
  ]);
  expect(mean).toEqual([1, 2]);
  expect(covariance).toEqual([
    [2, 4],
    [4, 8],
  ]);
});
