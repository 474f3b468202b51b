import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { openChannel } from './channel';
import { LabEvent, type LabEvent as Event, type ParamValue } from './events';
import { MAX_ROWS } from './limits';

let events: Event[] = [];

/** A run of its own: `lab` takes the channel when it loads. */
async function startRun(params: Record<string, ParamValue> = {}) {
  vi.resetModules();
  events = [];
  openChannel({ params, seed: 7, emit: (event) => events.push(v.parse(LabEvent, event)) });
  return import('./index');
}

beforeEach(async () => {
  await startRun();
});

it('declares parameters and gives the value that the reader set', async () => {
  const { param, seed } = await startRun({ rate: 3, act: 'tanh', on: false });
  expect(seed).toBe(7);
  expect(param('rate', 1, [0, 5, 1])).toBe(3);
  const act: 'relu' | 'tanh' = param('act', 'relu', ['relu', 'tanh']);
  expect(act).toBe('tanh');
  expect(param('on', true)).toBe(false);
  expect(param('text', 'x')).toBe('x');
  expect(events.map(({ type }) => type)).toEqual(['param', 'param', 'param', 'param']);
});

it('reads knobs as earlier links carry them', async () => {
  const { param } = await startRun({ rate: 3 });
  const older = param as unknown as (name: string, options: object) => ParamValue;
  expect(older('rate', { value: 1, min: 0, max: 5, step: 1, scale: 'linear' })).toBe(3);
  expect(older('act', { value: 'relu', options: ['relu', 'tanh'] })).toBe('relu');
  expect(older('on', { value: true })).toBe(true);
  expect(events.map((event) => event.type === 'param' && event.spec)).toEqual([
    { kind: 'number', name: 'rate', value: 1, min: 0, max: 5, step: 1, scale: 'linear' },
    { kind: 'choice', name: 'act', value: 'relu', options: ['relu', 'tanh'] },
    { kind: 'switch', name: 'on', value: true },
  ]);
});

it.each([
  [99, 5],
  [-1, 0],
  [Number.NaN, 1],
  ['high', 1],
])('adjusts %j to %j and says so', async (asked, used) => {
  const { param } = await startRun({ rate: asked });
  expect(param('rate', 1, [0, 5, 1])).toBe(used);
  expect(events.at(-1)).toMatchObject({ type: 'param-adjusted', name: 'rate', used });
});

it('tells an author what is wrong with a parameter', async () => {
  const { param } = await startRun();
  const loosely = param as unknown as (...given: unknown[]) => ParamValue;
  expect(() => param('a', 9, [0, 5, 1])).toThrow('min ≤ value ≤ max');
  expect(() => param('a', 1, [0, 5, 1], 'log')).toThrow('a log scale needs min above 0');
  expect(() => loosely('a', 1)).toThrow('param("x", 1, [0, 2, 0.1])');
  expect(() => loosely('a', 1, [0, 5])).toThrow('param("x", 1, [0, 2, 0.1])');
  expect(() => loosely('a', null)).toThrow('not null');
  expect(() => param('a', 'tanh', ['relu' as 'tanh'])).toThrow('not among the options relu');
  expect(() => param('', true)).toThrow('1 to 80 characters');
});

it('ends a curve at its first NaN and leaves the others', async () => {
  const { chart, progress } = await startRun();
  const loss = chart('loss', { x: 'step', y: { field: 'loss', scale: 'log' }, color: 'net' });
  progress(2, 10);
  loss.line([
    { step: 1, loss: 1, net: 'a' },
    { step: 2, loss: Number.NaN, net: 'a' },
    { step: 3, loss: 1, net: 'a' },
    { step: 3, loss: 2, net: 'b' },
  ]);
  loss.line({ step: 4, loss: 1, net: 'a' });
  const rows = events.flatMap((event) => (event.type === 'rows' ? event.rows : []));
  expect(rows).toEqual([
    { step: 1, loss: 1, net: 'a' },
    { step: 3, loss: 2, net: 'b' },
  ]);
  expect(events.filter(({ type }) => type === 'non-finite')).toEqual([
    { type: 'non-finite', where: 'chart', name: 'loss', field: 'loss', value: 'NaN', step: 2 },
  ]);
});

it('sends no more rows than allowed and counts the rest', async () => {
  const { chart } = await startRun();
  const points = chart('points', { x: 'x' });
  const rows = Array.from({ length: MAX_ROWS }, (_, x) => ({ x }));
  points.dot(rows);
  points.dot([{ x: 1 }, { x: 2 }]);
  expect(events.at(-1)).toEqual({ type: 'rows-dropped', name: 'points', count: 2 });
  points.clear();
  points.dot({ x: 3 });
  expect(events.at(-1)).toMatchObject({ type: 'rows', rows: [{ x: 3 }] });
});

it('leaves a gap for Infinity in a table and does not report it', async () => {
  const { report, table } = await startRun();
  table('t', [{ a: Infinity, b: 'x' }]);
  report('m', -Infinity);
  expect(events.map(({ type }) => type)).toEqual(['non-finite', 'table', 'non-finite']);
  expect(events[1]).toMatchObject({ rows: [{ a: null, b: 'x' }] });
});

it('says how to read a tensor', async () => {
  const { report, chart } = await startRun();
  const tensor = { dataSync: () => [1] };
  expect(() => report('loss', tensor as never)).toThrow('dataSync()[0]');
  expect(() => chart('c', { x: 'x' }).line({ x: tensor } as never)).toThrow('dataSync()[0]');
});

it('draws the same numbers from the same seed, with the right moments', async () => {
  const { random } = await startRun();
  const draw = (seed: number) => {
    const rng = random(seed);
    return Array.from({ length: 20_000 }, () => rng.normal(2, 3));
  };
  const first = draw(5);
  expect(draw(5)).toEqual(first);
  expect(draw(6)).not.toEqual(first);
  const mean = first.reduce((a, b) => a + b) / first.length;
  const variance = first.reduce((a, b) => a + (b - mean) ** 2, 0) / first.length;
  expect(mean).toBeCloseTo(2, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(3, 1);
  const rng = random(1);
  const shuffled = rng.shuffle([1, 2, 3, 4]);
  expect([...shuffled].sort()).toEqual([1, 2, 3, 4]);
  expect(rng.integer(3)).toBeLessThan(3);
  expect(() => rng.integer(0)).toThrow('at least 1');
});

it('starts neighbouring seeds apart', async () => {
  const { random } = await startRun();
  const seeds = Array.from({ length: 500 }, (_, i) => i + 1);
  const count = (values: number[]) =>
    values.reduce(
      (counts, value) => counts.with(value, counts[value]! + 1),
      Array<number>(10).fill(0),
    );
  const uniforms = seeds.map((seed) => random(seed).uniform());
  expect(uniforms.reduce((a, b) => a + b) / seeds.length).toBeCloseTo(0.5, 1);
  const integers = seeds.map((seed) => random(seed).integer(10));
  const steps = integers.map((value, i) => (value - integers.at(i - 1)! + 10) % 10);
  const tenths = uniforms.map((value) => Math.floor(10 * value));
  for (const counts of [tenths, integers, steps].map(count)) {
    expect(Math.min(...counts)).toBeGreaterThan(25);
    expect(Math.max(...counts)).toBeLessThan(85);
  }
});
