/** Every printed formula and derivative is checked through the function that it prints. */
import { describe, expect, it } from 'vitest';
import { measure } from './activation-measures';
import { activations, seluAlpha, seluLambda } from './activations';
import { functionOf } from '../../expressions/evaluate';
import { normalDensity, normalDistribution } from '../../expressions/normal';
import { toTex } from '../../expressions/toTex';
import { chapterText, languageFolders } from '../text';

const byId = (id: string) => {
  const found = activations.find((activation) => activation.id === id);
  if (!found) throw new Error(`No activation ${id}`);
  return found;
};

/** Points that keep clear of the kink at 0. */
const points = Array.from({ length: 161 }, (_, index) => (index - 80) / 10).filter((x) => x !== 0);

describe.each(activations)('$id', (activation) => {
  const { formula, derivative, range } = activation;
  const valueAt = functionOf(formula, 'x');
  const slopeAt = functionOf(derivative, 'x');

  it('has the derivative that central differences give', () => {
    const step = 1e-5;
    for (const x of points) {
      const difference = (valueAt(x + step) - valueAt(x - step)) / (2 * step);
      expect(slopeAt(x)).toBeCloseTo(difference, 8);
    }
  });

  it('stays in its range and comes near its ends', () => {
    const values = points.map(valueAt);
    const smallest = measure(activation).smallest.value;
    expect(Math.min(...values)).toBeGreaterThanOrEqual(range.low - 1e-4);
    expect(Math.max(...values)).toBeLessThanOrEqual(range.high);
    if (Number.isFinite(range.low)) expect(smallest).toBeCloseTo(range.low, 3);
    if (Number.isFinite(range.high)) expect(Math.max(...values)).toBeCloseTo(range.high, 2);
    const low = Number(
      range.text.slice(1).split(',')[0]?.replace('−', '-').replace('∞', 'Infinity'),
    );
    if (Number.isFinite(low)) expect(smallest).toBeCloseTo(low, 3);
  });

  it.each(languageFolders)('is printed by the chapter in %s', (folder) => {
    const text = chapterText(folder, '26-activation-functions');
    expect(text).toContain(`$${toTex(formula)}$`);
    expect(text).toContain(`$${toTex(derivative)}$`);
  });
});

describe('measures', () => {
  it.each([
    ['sigmoid', 0.25, 0],
    ['tanh', 1, 0],
    ['silu', 1.0998, 2.399],
    ['gelu', 1.1289, 1.414],
  ])('%s: largest derivative %d at %d', (id, value, at) => {
    const { largestDerivative } = measure(byId(id));
    expect(largestDerivative.value).toBeCloseTo(value, 4);
    expect(largestDerivative.at).toBeCloseTo(at, 2);
  });

  it.each([
    ['silu', -0.27846, -1.278],
    ['gelu', -0.16997, -0.752],
    ['mish', -0.30884, -1.192],
  ])('%s is not monotonic: lowest value %d at %d', (id, value, at) => {
    const { monotonic, smallest } = measure(byId(id));
    expect(monotonic).toBe(false);
    expect(smallest.value).toBeCloseTo(value, 5);
    expect(smallest.at).toBeCloseTo(at, 2);
  });

  it('only SiLU, GELU, Mish and sin are not monotonic', () => {
    const wavy = activations.filter((activation) => !measure(activation).monotonic);
    expect(wavy.map(({ id }) => id)).toEqual(['silu', 'gelu', 'mish', 'sin']);
  });

  it('tells hard from soft saturation', () => {
    const kinds = Object.fromEntries(
      activations.map((activation) => {
        const { left, right } = measure(activation);
        return [activation.id, `${left}/${right}`];
      }),
    );
    expect(kinds).toEqual({
      step: 'hard/hard',
      sigmoid: 'soft/soft',
      tanh: 'soft/soft',
      relu: 'hard/none',
      'leaky-relu': 'none/none',
      elu: 'soft/none',
      selu: 'soft/none',
      softplus: 'soft/none',
      silu: 'soft/none',
      gelu: 'soft/none',
      mish: 'soft/none',
      sin: 'none/none',
    });
  });

  it('gives the means that closed forms give', () => {
    const half = 1 / Math.sqrt(2 * Math.PI);
    const negativeExp = Math.sqrt(Math.E) * normalDistribution(-1);
    expect(measure(byId('step')).mean).toBeCloseTo(0.5, 6);
    expect(measure(byId('relu')).mean).toBeCloseTo(half, 4);
    expect(measure(byId('leaky-relu')).mean).toBeCloseTo(0.99 * half, 4);
    expect(measure(byId('elu')).mean).toBeCloseTo(half + negativeExp - 0.5, 4);
    expect(measure(byId('gelu')).mean).toBeCloseTo(1 / (2 * Math.sqrt(Math.PI)), 4);
    expect(measure(byId('selu')).mean).toBeCloseTo(0, 4);
  });
});

describe('SELU constants', () => {
  it('solve the two equations that the chapter derives', () => {
    const first = Math.sqrt(Math.E) * normalDistribution(-1);
    const second = Math.E ** 2 * normalDistribution(-2);
    const alpha = normalDensity(0) / (0.5 - first);
    expect(alpha).toBeCloseTo(seluAlpha, 12);
    expect(1 / Math.sqrt(0.5 + alpha ** 2 * (second - 2 * first + 0.5))).toBeCloseTo(
      seluLambda,
      12,
    );
  });
});
