import { describe, expect, it } from 'vitest';
import { axisOptions } from './axis';

function ticksOf(values: readonly number[]): unknown {
  const spec = { x: { field: 'rank' }, y: { field: 'value', scale: 'symlog' as const } };
  const rows = values.map((value, rank) => ({ rank, value }));
  const layers = [{ mark: 'dot' as const, rows }];
  return axisOptions({ spec, layers, behind: [], labels: {}, language: 'en', columns: 1 }, 'y')
    .ticks;
}

describe('a symmetric log axis', () => {
  it('names zero and the powers of ten of both signs', () => {
    expect(ticksOf([-20, 150])).toEqual([0, -1, 1, -10, 10, 100]);
  });

  it('leaves ±1 out where a wide range of both signs would press them on zero', () => {
    expect(ticksOf([-20, 1000])).toEqual([0, -10, 10, 100, 1000]);
    expect(ticksOf([0, 1000])).toEqual([0, 1, 10, 100, 1000]);
  });
});
