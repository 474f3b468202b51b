import { describe, expect, it } from 'vitest';
import type { LabEvent } from '../../lab/events';
import { MAX_ROWS } from '../../lab/limits';
import {
  BATCH_MILLISECONDS,
  FIRST_MILLISECONDS,
  FIRST_ROWS_MILLISECONDS,
  MAX_NAMES,
  MILLISECONDS_PER_ROW,
  Outbox,
} from './outbox';

/** An outbox on a clock that the test turns. */
function outbox() {
  const clock = { time: 0 };
  const batches: LabEvent[][] = [];
  const box = new Outbox({ now: () => clock.time, send: (events) => batches.push(events) });
  return { box, batches, clock };
}

/** One whose page has more to do than may be ahead of it: events wait for their batch. */
function busy() {
  const { box, batches, clock } = outbox();
  box.emit({ type: 'table', name: 'filler', rows: Array.from({ length: MAX_ROWS }, () => ({})) });
  for (let i = 0; i < FIRST_MILLISECONDS; i++) box.emit(report(i, 'filler'));
  box.flush();
  batches.length = 0;
  return { box, batches, clock };
}

const rows = (count: number, chart = 'loss'): LabEvent => ({
  type: 'rows',
  chart,
  mark: 'line',
  rows: Array.from({ length: count }, (_, step) => ({ step })),
});
const report = (value: number, name = 'loss'): LabEvent => ({ type: 'report', name, value });

describe('Outbox', () => {
  it('has sent the first events of a run before an endless loop could follow', () => {
    const { box, batches } = outbox();
    const events: LabEvent[] = [
      { type: 'chart', name: 'loss', spec: { x: { field: 'step' } } },
      rows(3),
      report(1),
      rows(2),
      report(2),
    ];
    for (const event of events) box.emit(event);
    expect(batches.flat()).toEqual(events);
  });

  it('has sent a report after a whole layer of rows', () => {
    const { box, batches } = outbox();
    box.emit(rows(MAX_ROWS));
    box.emit(report(1));
    expect(batches.flat()).toEqual([rows(MAX_ROWS), report(1)]);
  });

  it('sends from within emit once a batch is old enough: a loop need not yield', () => {
    const { box, batches, clock } = busy();
    clock.time = FIRST_MILLISECONDS;
    for (let i = 0; i < 1_000; i++) {
      box.emit(report(i));
      clock.time += 1;
    }
    // What leaves at once is what the page can bear; the rest is in batches of the newest.
    expect(batches.length).toBeGreaterThan(1_000 / BATCH_MILLISECONDS);
    expect(batches.length).toBeLessThan(1_000 / 2);
    const held = 1_000 - Number((batches.at(-1)?.[0] as { value: number } | undefined)?.value);
    expect(held).toBeLessThanOrEqual(BATCH_MILLISECONDS + 1);
  });

  it('keeps the newest of what is said anew, in the order of the last saying', () => {
    const { box, batches } = busy();
    box.emit({ type: 'progress', done: 1, total: 9 });
    box.emit(report(1));
    box.emit({ type: 'progress', done: 2, total: 9 });
    box.flush();
    expect(batches).toEqual([[report(1), { type: 'progress', done: 2, total: 9 }]]);
  });

  it('joins rows of a layer and leaves the given array alone', () => {
    const { box, batches } = busy();
    const first = rows(2);
    box.emit(first);
    box.emit(rows(3));
    box.flush();
    expect(batches[0]).toMatchObject([{ type: 'rows', rows: { length: 5 } }]);
    expect(first).toMatchObject({ rows: { length: 2 } });
  });

  it('sends only the last frame of an animation, and counts its rows from zero', () => {
    const { box, batches } = busy();
    for (let frame = 0; frame < 100; frame++) {
      box.emit({ type: 'clear', chart: 'loss' });
      box.emit(rows(MAX_ROWS));
    }
    box.flush();
    expect(batches).toEqual([[{ type: 'clear', chart: 'loss' }, rows(MAX_ROWS)]]);
  });

  it('drops rows beyond what a layer holds, and says how many', () => {
    const { box, batches } = outbox();
    for (let i = 0; i < 5; i++) {
      box.emit(rows(10_000));
      box.flush();
    }
    expect(batches.flat().filter(({ type }) => type === 'rows')).toHaveLength(2);
    expect(batches.flat().filter(({ type }) => type === 'rows-dropped')).toEqual(
      Array.from({ length: 3 }, () => ({ type: 'rows-dropped', name: 'loss', count: 10_000 })),
    );
  });

  it('drops rows beyond what a batch holds, tables among them', () => {
    const { box, batches } = busy();
    box.emit({
      type: 'table',
      name: 'all',
      rows: Array.from({ length: MAX_ROWS }, () => ({ x: 1 })),
    });
    box.emit(rows(7));
    box.flush();
    expect(batches[0]).toContainEqual({ type: 'rows-dropped', name: 'loss', count: 7 });
  });

  it('waits longer after many rows', () => {
    const { box, batches, clock } = outbox();
    box.emit(rows(10_000));
    box.emit(rows(10_000));
    expect(batches).toHaveLength(1);
    const work = 10_000 * MILLISECONDS_PER_ROW;
    clock.time = work - 1;
    box.flushIfDue();
    expect(batches).toHaveLength(1);
    clock.time = work;
    box.flushIfDue();
    expect(batches).toHaveLength(2);
  });

  it('draws an animation at the pace of the page, each frame with its clearing', () => {
    const { box, batches, clock } = outbox();
    for (; clock.time < 2_000; clock.time += 5) {
      box.emit({ type: 'clear', chart: 'loss' });
      box.emit(rows(2_000));
    }
    const frame = 2_000 * MILLISECONDS_PER_ROW;
    expect(batches.length).toBeLessThanOrEqual((clock.time + FIRST_ROWS_MILLISECONDS) / frame + 1);
    expect(batches.every((batch) => batch.length === 2)).toBe(true);
  });

  it('ignores names without end, and what is not an event at all', () => {
    const { box, batches } = outbox();
    for (let i = 0; i < MAX_NAMES + 100; i++) {
      box.emit(report(i, `metric ${i}`));
      box.emit({ type: 'clear', chart: `chart ${i}` });
      box.emit(rows(1, `chart ${i}`));
    }
    for (const forged of [
      undefined,
      null,
      'x',
      { type: 'rows' },
      { type: 'param' },
      { deep: [[[[[[1]]]]]] },
    ]) {
      expect(() => box.emit(forged as unknown as LabEvent)).not.toThrow();
    }
    box.flush();
    expect(batches.flat().length).toBeLessThan(2_000);
  });
});
