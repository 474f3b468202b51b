/** The card of a typed formula says what is true of it, and fails where the chapter says that it does. */
import * as tf from '@tensorflow/tfjs';
import { describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../../lab/channel';

vi.mock('@tensorflow/tfjs', async () => {
  const { loadTfjs } = await import('../../../runtime/tfjs/testing');
  return loadTfjs();
});

await tf.setBackend('wasm');
openChannel({ params: {}, seed: 1, emit: () => undefined });
const { typed } = await import('./functions');
const { judge, measure } = await import('./properties');

const cardOf = async (formula: string) => {
  const measures = await measure(typed(formula));
  const holds = judge(measures).map(({ property, holds }) => [property, holds] as const);
  return { ...measures, ...(Object.fromEntries(holds) as Record<string, string>) };
};

describe('the card of a typed formula', () => {
  it.each(['cos(2 * pi * x)', 'x + sin(2 * pi * x)'])('calls %s non-linear', async (formula) => {
    expect(await cardOf(formula)).toMatchObject({ Degree: 'notPolynomial', nonLinear: 'yes' });
  });

  it.each([
    ['3', 0],
    ['x', 1],
    ['1 - 2 * x', 1],
    ['x^3 - x', 3],
    ['x^7', 'notPolynomial'],
  ])('finds the degree of %s, up to 6', async (formula, degree) => {
    expect((await cardOf(formula)).Degree).toBe(degree);
  });

  it('fills the gap of sin(x) / x at 0, and finds it bounded and fading', async () => {
    const card = await cardOf('sin(x) / x');
    expect(card.AtZero).toBeCloseTo(1, 5);
    expect(card.Min).toBeCloseTo(-0.217234, 5);
    expect(card.Max).toBeCloseTo(1, 5);
    expect(card).toMatchObject({ bounded: 'yes', Left: 'soft', Right: 'soft' });
  });

  it('counts what a formula itself computes', async () => {
    expect(await cardOf('relu(x)')).toMatchObject({ Kernels: 1, cheap: 'yes' });
    expect(await cardOf('x * sigmoid(x)')).toMatchObject({ Kernels: 2, cheap: 'no' });
  });

  it('tells a slope that is rounded to 0 from one that is 0', async () => {
    const tanhForm = '0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))';
    expect(await cardOf(tanhForm)).toMatchObject({ Left: 'soft', Right: 'none' });
    expect(await cardOf('min(max(x, 0), 6)')).toMatchObject({ Left: 'hard', Right: 'hard' });
    expect(await cardOf('relu(x + 2)^3')).toMatchObject({ Left: 'soft', Right: 'none' });
  });

  it('sees no further than its grid', async () => {
    const { Min, Max } = await cardOf('x / (1 + abs(x))');
    expect(Min).toBeCloseTo(-10 / 11, 5);
    expect(Max).toBeCloseTo(10 / 11, 5);
  });
});
