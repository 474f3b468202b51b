/** Gradient and curvature of the saddle against central differences. */
import { expect, it } from 'vitest';
import { curvature, gradient, height } from './surface';

it('has the derivatives that central differences give', () => {
  const step = 1e-4;
  for (const [x, y] of [
    [1, 0.001],
    [-0.4, 0.7],
    [0.3, -1.1],
  ] as const) {
    const [left, right] = [-step, step].map((by) => height({ x: x + by, y }));
    const [below, above] = [-step, step].map((by) => height({ x, y: y + by }));
    const middle = height({ x, y });
    const at = { x, y };
    expect(gradient(at).x).toBeCloseTo((right - left) / (2 * step), 6);
    expect(gradient(at).y).toBeCloseTo((above - below) / (2 * step), 6);
    expect(curvature(at).x).toBeCloseTo((right - 2 * middle + left) / step ** 2, 5);
    expect(curvature(at).y).toBeCloseTo((above - 2 * middle + below) / step ** 2, 5);
  }
});
