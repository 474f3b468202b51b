import { describe, expect, it } from 'vitest';
import { chartsAtHand } from '../../experiments/recording';
import { fixture } from './fixture';
import { initialRunState, type RunState } from './runState';
import { chartsToShow, secondsLeft, tablesToShow } from './view';

const { tables } = fixture.recorded;
const charts = chartsAtHand(fixture.recorded);
const spec = { x: { field: 'x' } };
const live = { spec, layers: [{ mark: 'line' as const, rows: [{ x: 1 }] }] };
const state = (by: Partial<RunState>): RunState => ({ ...initialRunState, ...by });

describe('charts to show', () => {
  it('are the recorded ones before a run, and stay, marked, until the run has its own', () => {
    expect(chartsToShow(initialRunState, charts, 'zh')).toMatchObject([
      { name: 'loss', svg: charts.loss?.svg.zh, stale: false },
    ]);
    const begun = state({ status: 'running', charts: { loss: { spec, layers: [] } } });
    expect(chartsToShow(begun, charts, 'zh')).toMatchObject([{ name: 'loss', stale: true }]);
    const drawing = state({ status: 'running', charts: { loss: live } });
    const first = charts.loss?.svg.zh;
    expect(chartsToShow(drawing, charts, 'zh')).toEqual([
      { name: 'loss', ...live, first, stale: false },
    ]);
  });

  it('come from the run before while the next has none', () => {
    const again = state({ status: 'loading', previous: { charts: { loss: live }, tables: {} } });
    expect(chartsToShow(again, {}, 'zh')).toEqual([{ name: 'loss', ...live, stale: true }]);
  });

  it('may have a name that every object has', () => {
    const begun = state({ status: 'running', charts: { constructor: { spec, layers: [] } } });
    expect(chartsToShow(begun, {}, 'zh')).toEqual([]);
  });

  it('are only those of the run once it is done', () => {
    const done = state({ status: 'done', charts: { other: live } });
    expect(chartsToShow(done, charts, 'zh').map(({ name }) => name)).toEqual(['other']);
  });
});

it('shows tables by the same rule', () => {
  expect(tablesToShow(initialRunState, tables)).toMatchObject([{ name: 'ends', stale: false }]);
  expect(tablesToShow(state({ status: 'done' }), tables)).toEqual([]);
});

it('tells the time left once there is a pace', () => {
  expect(secondsLeft({ done: 10, total: 40 }, 1000)).toBe(3);
  expect(secondsLeft({ done: 10, total: 40 }, 100)).toBeUndefined();
  expect(secondsLeft({ done: 0, total: 40 }, 1000)).toBeUndefined();
  expect(secondsLeft(undefined, 1000)).toBeUndefined();
});
