/** What a reader's own data give: R's numbers, or words on why there is no answer. */
import { describe, expect, it, vi } from 'vitest';
import { fit, type Data } from './fitting';
import { neurons } from './neurons';

// Second derivatives are right on the tfjs of the page alone.
vi.mock('@tensorflow/tfjs', async () => {
  const { loadTfjs } = await import('../../../runtime/tfjs/testing');
  return loadTfjs();
});

function fitted(name: string, data: Data, steps = 30) {
  const neuron = neurons.find((one) => one.name === name);
  if (!neuron) throw new Error(name);
  return fit(neuron, data, steps);
}

/** R's data set warpbreaks; tension is 1, 2, 3 for L, M, H. */
const breaks = [
  [26, 30, 54, 25, 70, 52, 51, 26, 67],
  [18, 21, 29, 17, 12, 18, 35, 30, 36],
  [36, 21, 24, 18, 10, 43, 28, 15, 26],
  [27, 14, 29, 19, 29, 31, 41, 20, 44],
  [42, 26, 19, 16, 39, 28, 21, 39, 29],
  [20, 21, 24, 17, 13, 15, 15, 16, 28],
];
const warp: Data = {
  x: breaks.flatMap((group, i) => group.map(() => 1 + (i % 3))),
  y: breaks.flat(),
};

describe('fit', () => {
  // R: glm(breaks ~ as.numeric(tension), family = Gamma(), data = warpbreaks)
  it('gives what R gives for warpbreaks, Gamma with the reciprocal link', () => {
    const { beta, errors, outcome } = fitted('gammaReciprocal', warp);
    expect(outcome).toBe('converged');
    [0.01816034, 0.00951217].forEach((value, j) => {
      expect(beta[j]).toBeCloseTo(value, 7);
    });
    [0.00442246, 0.00241737].forEach((value, j) => {
      expect(errors?.[j]).toBeCloseTo(value, 6);
    });
  });

  it('has no unit of y in which it does not converge', () => {
    for (const scale of [1e-3, 1, 1e3]) {
      const { beta, outcome } = fitted('gaussianIdentity', {
        x: warp.x,
        y: warp.y.map((y) => scale * y),
      });
      expect(outcome).toBe('converged');
      [42.87037, -7.361111].forEach((value, j) => {
        expect(beta[j] / scale).toBeCloseTo(value, 4);
      });
    }
  });

  const x = [0, 1, 2, 3, 4, 5, 6, 7];

  it.each([
    ['bernoulliLogit', [0, 0, 0, 0, 1, 1, 1, 1]],
    ['bernoulliProbit', [1, 1, 1, 0, 0, 0, 0, 0]],
    ['bernoulliCloglog', [0, 0, 0, 0, 1, 1, 1, 1]],
    ['categoricalSoftmax', [0, 0, 0, 1, 1, 1, 2, 2]],
    ['ordinalLogit', [0, 0, 0, 1, 1, 1, 2, 2]],
  ])('says that the classes are separated: %s', (name, y) => {
    const { errors, outcome } = fitted(name, { x, y });
    expect(outcome).toBe('separated');
    expect(errors).toBeUndefined();
  });

  // Expected: scipy 1.x, BFGS on the negative log-likelihood in double precision.
  it.each([
    ['bernoulliLogit', [0, 0, 0, 1, 0, 1, 1, 1], [-4.488027, 1.282293]],
    ['bernoulliProbit', [1, 1, 1, 0, 1, 0, 0, 0], [2.728569, -0.779591]],
    ['bernoulliCloglog', [0, 0, 0, 1, 0, 1, 1, 1], [-3.821188, 0.927962]],
    ['categoricalSoftmax', [0, 1, 0, 2, 1, 2, 0, 2], [-0.302418, -0.039897, -2.115803, 0.545775]],
    ['ordinalLogit', [0, 1, 0, 1, 2, 1, 0, 2], [0.797998, 2.725493, 0.431642]],
  ])('finds an answer where the classes overlap: %s', (name, y, expected) => {
    const { beta, outcome } = fitted(name, { x, y });
    expect(outcome).toBe('converged');
    expected.forEach((value, j) => {
      expect(beta[j]).toBeCloseTo(value, 4);
    });
  });

  it('says so where the answer lies outside the domain of the link', () => {
    const counts = { x, y: [40, 20, 5, 0, 0, 0, 0, 0] };
    expect(fitted('poissonSqrt', counts).outcome).toBe('outsideDomain');
  });

  it('says so where the steps do not suffice', () => {
    expect(fitted('poissonLog', warp, 2).outcome).toBe('notConverged');
  });
});
