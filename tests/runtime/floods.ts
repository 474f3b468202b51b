/** Floods in one breath, then silence without end: what the console shows of them once they were stopped. */
import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Runtime } from './fixture';
import { MAX_HELD_LINES, type RunReport } from '../../src/runtime/protocol';

export interface Flood {
  readonly name: string;
  readonly code: string;
  /** Lines that it logs. */
  readonly lines: number;
  /** Of those, the newest that are shown at least. */
  readonly newest: number;
}

const flood = (name: string, lines: number, value: string, newest: number): Flood => ({
  name,
  code: `import { report } from 'lab';
const large = Array.from({ length: 100 }, (_, row) => ({ row, text: 'x'.repeat(10_000) }));
for (let i = 0; i < ${lines}; i++) console.log(i, ${value});
report('logged', ${lines});
for (;;);`,
  lines,
  newest,
});

export const floods: readonly Flood[] = [
  flood('700 lines', 700, 'i % 2', MAX_HELD_LINES),
  flood('5,000 short lines', 5_000, "''", MAX_HELD_LINES),
  flood('20,000 lines', 20_000, '{ step: i, loss: 1 / (i + 1) }', MAX_HELD_LINES),
  flood('500 large values', 500, 'large', 1),
];

/** The last line that was logged is the last one shown, in order, none twice, and those left out are counted. */
function expectShown(reports: readonly RunReport[], { lines, newest }: Flood): void {
  const shown = reports.flatMap((report) =>
    report.type === 'console-lines' ? report.lines.map(({ id, data }) => [id, data[0]]) : [],
  );
  const ids = shown.map(([, i]) => Number(i));
  expect(shown).toEqual(ids.map((i) => [String(i), i]));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  expect(ids.slice(-newest)).toEqual(Array.from({ length: newest }, (_, i) => lines - newest + i));
  const dropped = reports.findLast(({ type }) => type === 'console-lines');
  expect(dropped).toMatchObject({ dropped: lines - ids.length });
}

/** No hand is faster at the button. */
const HAND_MILLISECONDS = 300;

/** Lets the flood come to its silence, and stops it. */
export async function expectStopShows(runtime: Runtime, flood: Flood): Promise<void> {
  // Of the newest run: the page may have seen others.
  const reports = async (): Promise<RunReport[]> => {
    const heard = (await runtime.heard()) as RunReport[];
    return heard.slice(heard.findLastIndex(({ type }) => type === 'run-started'));
  };
  await runtime.start(flood.code);
  const isSilent = async (): Promise<boolean> =>
    (await reports()).some(({ type }) => type === 'lab');
  await expect.poll(isSilent, { timeout: 40_000 }).toBe(true);
  await setTimeout(HAND_MILLISECONDS);
  await runtime.stop();
  expectShown(await reports(), flood);
}
