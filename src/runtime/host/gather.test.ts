import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_BATCH, MAX_HELD_LINES, type ConsoleLine, type RunReport } from '../protocol';
import { Gather, GATHER_MILLISECONDS } from './gather';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const line = (id: number): ConsoleLine => ({ id: String(id), method: 'log', data: [id] });

function gather() {
  const reports: RunReport[] = [];
  return { reports, gather: new Gather(7, (report) => reports.push(report)) };
}

it('passes the first on at once and gathers what follows', () => {
  const { gather: all, reports } = gather();
  all.console([line(0)], 0);
  expect(reports).toEqual([{ type: 'console-lines', run: 7, lines: [line(0)], dropped: 0 }]);
  const ninetyNine = Array.from({ length: 99 }, (_, at) => line(at + 1));
  for (const [at, each] of ninetyNine.entries()) all.console([each], at + 1);
  all.lab([{ type: 'report', name: 'loss', value: 1 }]);
  expect(reports).toHaveLength(1);
  vi.advanceTimersByTime(GATHER_MILLISECONDS);
  expect(reports.slice(1)).toEqual([
    { type: 'lab', run: 7, events: [{ type: 'report', name: 'loss', value: 1 }] },
    { type: 'console-lines', run: 7, lines: ninetyNine, dropped: 99 },
  ]);
  all.console([line(100)], 99);
  expect(reports).toHaveLength(4);
});

it('keeps nothing back at the end of the run', () => {
  const { gather: all, reports } = gather();
  all.console([line(0)], 0);
  all.console([line(1)], 0);
  all.flush();
  expect(reports).toHaveLength(2);
  vi.advanceTimersByTime(GATHER_MILLISECONDS);
  expect(reports).toHaveLength(2);
});

it('makes no message longer than the page takes', () => {
  const { gather: all, reports } = gather();
  const many = Array.from({ length: MAX_BATCH }, (_, id) => line(id));
  for (let i = 0; i < 5; i++) all.console(many.slice(0, 900), 0);
  all.console(many, 0);
  all.flush();
  const lengths = reports.map((report) =>
    report.type === 'console-lines' ? report.lines.length : 0,
  );
  expect(Math.max(...lengths)).toBe(MAX_BATCH);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(5 * 900 + MAX_BATCH);
});

it('passes on the newest of what the worker holds, at the end and only then', () => {
  const { gather: all, reports } = gather();
  for (let id = 0; id < 200; id++) all.hold([line(id)], Math.max(0, id + 1 - MAX_HELD_LINES));
  vi.advanceTimersByTime(10 * GATHER_MILLISECONDS);
  expect(reports).toEqual([]);
  all.hold([line(200), 'forged', { id: 1 }], 151);
  all.end();
  const newest = Array.from({ length: MAX_HELD_LINES - 2 }, (_, at) => line(153 + at));
  expect(reports).toEqual([{ type: 'console-lines', run: 7, lines: newest, dropped: 151 }]);
});

it('forgets what was held once it has come in a batch', () => {
  const { gather: all, reports } = gather();
  all.hold([line(0)], 0);
  all.hold([line(1)], 0);
  all.console([line(0), line(1)], 0);
  all.end();
  expect(reports).toEqual([
    { type: 'console-lines', run: 7, lines: [line(0), line(1)], dropped: 0 },
  ]);
});
