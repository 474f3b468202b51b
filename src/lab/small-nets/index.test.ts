import { describe, expect, it } from 'vitest';
import { random } from '../random';
import { drawStart, lossAndGradient, type Activation } from './index';

const samples = [
  { x1: 0.3, x2: -0.8, label: 1 },
  { x1: -1.1, x2: 0.4, label: 0 },
  { x1: 0.7, x2: 0.9, label: 1 },
];
const theta = Float64Array.from([0.5, -1.2, 0.1, 0.8, -0.3, 0.6, -0.4, -1.5, 0.2]);

describe('drawStart', () => {
  it('draws the weights in order and leaves the biases 0', () => {
    const rng = random(5);
    const [a, b, c, d, e, f] = Array.from({ length: 6 }, () => rng.normal());
    expect([...drawStart(2, random(5))]).toEqual([a, b, 0, c, d, e, 0, f, 0]);
  });
});

describe('lossAndGradient', () => {
  it('is the mean cross-entropy of the logits', () => {
    const [w1, w2, bias, out, outputBias] = [0.5, -1.2, 0.1, 0.8, 0.2];
    const nats = samples.map(({ x1, x2, label }) => {
      const z = out * Math.tanh(w1 * x1 + w2 * x2 + bias) + outputBias;
      return Math.log(1 + Math.exp(label ? -z : z));
    });
    const { loss } = lossAndGradient(
      Float64Array.from([w1, w2, bias, out, outputBias]),
      samples,
      'tanh',
    );
    expect(loss).toBeCloseTo(nats.reduce((sum, one) => sum + one) / 3, 14);
  });

  const sine: Activation = [Math.sin, (h) => Math.sqrt(1 - h * h)];
  it.each<[string, Activation]>([
    ['tanh', 'tanh'],
    ['sigmoid', 'sigmoid'],
    ['softplus', 'softplus'],
    ['a function with its slope', sine],
  ])('has the gradient that differences have (%s)', (_, activation) => {
    const { gradient } = lossAndGradient(theta, samples, activation);
    expect(gradient).toHaveLength(theta.length);
    theta.forEach((value, i) => {
      const [after = NaN, before = NaN] = [1e-5, -1e-5].map(
        (shift) => lossAndGradient(theta.with(i, value + shift), samples, activation).loss,
      );
      expect(gradient[i]).toBeCloseTo((after - before) / 2e-5, 8);
    });
  });

  it('leaves the parameters as they are', () => {
    const before = [...theta];
    lossAndGradient(theta, samples, 'tanh');
    expect([...theta]).toEqual(before);
  });
});
