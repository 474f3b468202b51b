/** The inverse of the standard normal distribution function, by which the probit link is defined. */
import { normalDistribution } from '../../expressions/normal';

/** The point below which a standard normal variable lies with this probability, by bisection. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (normalDistribution(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
