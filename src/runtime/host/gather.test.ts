import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_BATCH, type ConsoleLine, type RunReport } from '../protocol';
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

/** Of lines that were logged by a run which then was cut short, what the page gets. */
const shownOf = (reports: readonly RunReport[]): string[] =>
  reports.flatMap((report) =>
    report.type === 'console-lines' ? report.lines.map(({ id }) => id) : [],
  );
const droppedOf = (reports: readonly RunReport[]): number | undefined =>
  reports.findLast((report) => report.type === 'console-lines')?.dropped;

it('adds the lines that were never sent, none twice, and counts those between', () => {
  const { gather: all, reports } = gather();
  all.console([line(0), line(1)], 0);
  all.console([line(8), line(9)], 6);
  all.unsent([line(9), line(20), 'forged', { id: 1 }, line(21)]);
  all.flush();
  expect(shownOf(reports)).toEqual(['0', '1', '8', '9', '20', '21']);
  expect(droppedOf(reports)).toBe(16);
});

it('has nothing to add where every line was sent', () => {
  const { gather: all, reports } = gather();
  all.console([line(0), line(1)], 5);
  all.unsent([line(0), line(1)]);
  all.unsent([]);
  all.flush();
  expect(shownOf(reports)).toEqual(['0', '1']);
  expect(droppedOf(reports)).toBe(5);
});

it('shows the newest of a run of which nothing was sent', () => {
  const { gather: all, reports } = gather();
  all.unsent([line(4_998), line(4_999)]);
  all.flush();
  expect(shownOf(reports)).toEqual(['4998', '4999']);
  expect(droppedOf(reports)).toBe(4_998);
});

it('counts from the last time that the console was cleared', () => {
  const { gather: all, reports } = gather();
  all.console([line(0)], 3);
  all.unsent([line(7), { id: '8', method: 'clear', data: [] }, line(10)]);
  all.flush();
  expect(shownOf(reports)).toEqual(['0', '7', '8', '10']);
  expect(droppedOf(reports)).toBe(1);
});
