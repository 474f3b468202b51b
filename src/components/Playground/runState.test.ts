import { describe, expect, it } from 'vitest';
import type { ChartSpec, LabEvent } from '../../lab/events';
import type { RunReport } from '../../runtime/protocol';
import { initialRunState, reduceRun, type RunState } from './runState';

function after(...reports: readonly RunReport[]): RunState {
  const started = reduceRun(initialRunState, { type: 'start', run: 1 });
  return reports.reduce(
    (state, report, index) => reduceRun(state, { type: 'report', report, now: 1000 * (index + 1) }),
    started,
  );
}

const begun: RunReport = { type: 'run-started', run: 1, backend: 'wasm' };
const lab = (...events: LabEvent[]): RunReport => ({ type: 'lab', run: 1, events });
const ended = (status: 'done' | 'failed' | 'stopped', elapsed = 5): RunReport => ({
  type: 'run-ended',
  run: 1,
  status,
  elapsed,
});
const line = (id: number) => ({ id: String(id), method: 'log' as const, data: [id] });
const spec = { x: { field: 'x' } };

describe('reduceRun', () => {
  it('goes from loading to running to its end', () => {
    expect(after().status).toBe('loading');
    expect(after(begun).status).toBe('running');
    expect(after(begun, ended('done')).status).toBe('done');
    expect(after(begun, ended('done')).elapsed).toBe(5);
  });

  it('keeps which backend another stands in for, until the next run', () => {
    const insteadOf = { backend: 'wasm', reason: 'CompileError' } as const;
    const state = after({ ...begun, backend: 'cpu', insteadOf }, ended('done'));
    expect(state).toMatchObject({ backend: 'cpu', insteadOf });
    expect(reduceRun(state, { type: 'start', run: 2 }).insteadOf).toBeUndefined();
  });

  it('drops messages of other runs and those after the end', () => {
    const late = after(begun, ended('stopped'), lab({ type: 'report', name: 'a', value: 1 }));
    expect(late.metrics).toEqual({});
    const other = reduceRun(late, { type: 'report', report: { ...begun, run: 7 }, now: 0 });
    expect(other).toBe(late);
  });

  it('takes a name that every object has for what it is: not there yet', () => {
    const state = after(
      begun,
      lab(
        { type: 'rows', chart: 'constructor', mark: 'line', rows: [{ x: 1 }] },
        { type: 'clear', chart: 'toString' },
        { type: 'chart', name: '__proto__', spec },
        { type: 'rows', chart: '__proto__', mark: 'line', rows: [{ x: 1 }] },
      ),
    );
    expect(Object.keys(state.charts)).toEqual(['__proto__']);
  });

  it('leaves out series, parts and names beyond what a chart can show, and counts the rows', () => {
    const many = Array.from({ length: 500 }, (_, x) => ({ x, name: `name ${x}`, part: x }));
    const shown = (of: ChartSpec): RunState =>
      after(
        begun,
        lab(
          { type: 'chart', name: 'c', spec: of },
          { type: 'rows', chart: 'c', mark: 'dot', rows: many.slice(0, 30) },
          { type: 'rows', chart: 'c', mark: 'dot', rows: many.slice(30) },
          { type: 'rows', chart: 'c', mark: 'dot', rows: many.slice(0, 3) },
        ),
      );
    const rowsOf = (state: RunState): number => state.charts.c?.layers[0]?.rows.length ?? 0;
    const colored = shown({ ...spec, color: 'name' });
    expect(rowsOf(colored)).toBe(43);
    expect(colored.notices).toEqual([{ type: 'rows-dropped', name: 'c', count: 460 }]);
    expect(rowsOf(shown({ ...spec, facet: 'part' }))).toBe(27);
    expect(rowsOf(shown({ x: { field: 'name' } }))).toBe(403);
    // A number is a quantity: it may take any number of values.
    expect(rowsOf(shown({ ...spec, color: 'part' }))).toBe(503);
  });

  it('appends rows to the layer of their mark, clears, and ignores unknown charts', () => {
    const state = after(
      begun,
      lab(
        { type: 'rows', chart: 'none', mark: 'line', rows: [{ x: 1 }] },
        { type: 'chart', name: 'c', spec },
        { type: 'rows', chart: 'c', mark: 'line', rows: [{ x: 1 }] },
        { type: 'rows', chart: 'c', mark: 'dot', rows: [{ x: 2 }] },
        { type: 'rows', chart: 'c', mark: 'line', rows: [{ x: 3 }] },
      ),
    );
    expect(state.charts.c?.layers).toEqual([
      { mark: 'line', rows: [{ x: 1 }, { x: 3 }] },
      { mark: 'dot', rows: [{ x: 2 }] },
    ]);
    expect(state.charts.none).toBeUndefined();
    const cleared = reduceRun(state, {
      type: 'report',
      report: lab({ type: 'clear', chart: 'c' }),
      now: 0,
    });
    expect(cleared.charts.c?.layers).toEqual([]);
  });

  it('keeps the last report of a name, tables, progress and parameters', () => {
    const rate = { kind: 'number', name: 'rate', value: 1, min: 0, max: 2, step: 1 } as const;
    const state = after(
      begun,
      lab(
        { type: 'report', name: 'a', value: 1 },
        { type: 'report', name: 'a', value: 2 },
        { type: 'table', name: 't', rows: [{ x: 1 }] },
        { type: 'progress', done: 3, total: 9 },
        { type: 'param', spec: rate, value: 2 },
        { type: 'param', spec: rate, value: 2 },
      ),
    );
    expect(state.metrics).toEqual({ a: 2 });
    expect(state.tables.t).toHaveLength(1);
    expect(state.progress).toEqual({ done: 3, total: 9 });
    expect(state.params).toEqual([rate]);
    expect(state.used).toEqual({ rate: 2 });
  });

  it('tells each kind of trouble once and counts dropped rows up', () => {
    const nan: LabEvent = { type: 'non-finite', where: 'chart', name: 'c', value: 'NaN', step: 4 };
    const state = after(
      begun,
      lab(nan, nan, { type: 'rows-dropped', name: 'c', count: 1 }),
      lab({ type: 'rows-dropped', name: 'c', count: 2 }),
      { type: 'run-ended', run: 1, status: 'done', elapsed: 1, leakedTensors: 3000 },
    );
    expect(state.notices.map((notice) => notice.type)).toEqual([
      'non-finite',
      'rows-dropped',
      'leaked',
    ]);
    expect(state.notices[1]).toMatchObject({ count: 2 });
  });

  it('keeps what was reported as no number, so that it can satisfy no claim', () => {
    const nan: LabEvent = { type: 'non-finite', where: 'report', name: 'a', value: 'NaN' };
    const state = after(begun, lab({ type: 'report', name: 'a', value: 2 }, nan));
    expect(state.metrics).toEqual({ a: Number.NaN });
    expect(state.notices).toHaveLength(1);
  });

  it('keeps the newest console lines and counts what is gone', () => {
    const many = Array.from({ length: 700 }, (_, index) => line(index));
    const state = after(
      begun,
      { type: 'console-lines', run: 1, lines: many, dropped: 10 },
      { type: 'console-lines', run: 1, lines: [line(700)], dropped: 25 },
    );
    expect(state.lines).toHaveLength(500);
    expect(state.lines.at(-1)?.id).toBe('700');
    expect(state.lostLines).toBe(25);
    expect(state.cutLines).toBe(201);
    expect(reduceRun(state, { type: 'clear-console' }).lines).toEqual([]);
  });

  it('times a run that was ended here', () => {
    expect(after(begun, ended('stopped', Number.NaN)).elapsed).toBe(1000);
    expect(after(ended('stopped', Number.NaN)).elapsed).toBe(0);
  });

  it('remembers the charts of the run before, and forgets all on reset', () => {
    const first = after(begun, lab({ type: 'chart', name: 'c', spec }), ended('done'));
    const second = reduceRun(first, { type: 'start', run: 2 });
    expect(second.charts).toEqual({});
    expect(second.previous.charts.c).toBeDefined();
    expect(reduceRun(second, { type: 'reset' })).toEqual({ ...initialRunState, run: 2 });
  });
});
