import { describe, expect, it } from 'vitest';
import {
  ConsoleCapture,
  FIRST_LINES,
  FIRST_TEXT,
  LINES_PER_BATCH,
  MILLISECONDS_PER_CHARACTER,
} from './consoleCapture';
import { BATCH_MILLISECONDS } from './outbox';
import { serialize } from './serialize';

function capture() {
  const clock = { time: 0 };
  const batches: { lines: { id: string; method: string; data: unknown[] }[]; dropped: number }[] =
    [];
  const console = new ConsoleCapture({
    now: () => clock.time,
    send: (lines, dropped) => batches.push({ lines, dropped }),
    serialize,
  });
  console.flush();
  return { console, methods: console.methods(), batches, clock };
}

describe('ConsoleCapture', () => {
  it('survives 200,000 lines: the first ones, the newest ones, and how many are missing', () => {
    const { console, batches } = capture();
    for (let i = 0; i < 200_000; i++) console.log('log', [i]);
    console.flush();
    const [batch] = batches;
    expect(batches).toHaveLength(1);
    expect(batch?.lines).toHaveLength(FIRST_LINES + LINES_PER_BATCH);
    expect(batch?.lines[0]).toEqual({ id: '0', method: 'log', data: [0] });
    expect(batch?.lines.at(-1)).toEqual({ id: '199999', method: 'log', data: [199_999] });
    expect(batch?.dropped).toBe(200_000 - FIRST_LINES - LINES_PER_BATCH);
  });

  it('sends lines in time while the code never yields', () => {
    const { console, batches, clock } = capture();
    for (let i = 0; i < 100; i++) {
      console.log('log', [i]);
      clock.time += 10;
    }
    expect(batches.length).toBeGreaterThan(10);
  });

  it('waits longer after much text, and counts it towards the first lines', () => {
    const { console, batches, clock } = capture();
    for (let i = 0; i < 1_000; i++) console.log('log', ['x'.repeat(10_000)]);
    const size = JSON.stringify(batches).length;
    clock.time = BATCH_MILLISECONDS;
    console.flush();
    expect(JSON.stringify(batches).length - size).toBeLessThan(FIRST_TEXT * 3);
    const sent = batches.length;
    console.log('log', ['late']);
    clock.time += BATCH_MILLISECONDS;
    console.flushIfDue();
    expect(batches).toHaveLength(sent);
    clock.time += FIRST_TEXT * 3 * MILLISECONDS_PER_CHARACTER;
    console.flushIfDue();
    expect(batches).toHaveLength(sent + 1);
  });

  it('keeps a value as it was when it was logged', () => {
    const { console, batches } = capture();
    const weights = [1, 2];
    console.log('log', [weights]);
    weights.push(3);
    console.flush();
    expect(batches[0]?.lines[0]?.data).toEqual([[1, 2]]);
  });

  it('covers the methods that code on the web uses', () => {
    const { console, methods, batches, clock } = capture();
    methods.assert?.(true, 'kept quiet');
    methods.assert?.(false, 'bad');
    methods.count?.('a');
    methods.count?.('a');
    methods.time?.('t');
    clock.time = 20;
    methods.timeEnd?.('t');
    methods.group?.('title');
    methods.groupEnd?.();
    methods.table?.([{ a: 1 }]);
    console.flush();
    expect(
      batches.flatMap(({ lines }) => lines.map(({ method, data }) => [method, ...data])),
    ).toEqual([
      ['error', 'Assertion failed', 'bad'],
      ['log', 'a: 1'],
      ['log', 'a: 2'],
      ['log', 't: 20.0 ms'],
      ['log', 'title'],
      ['table', [{ a: 1 }]],
    ]);
  });
});
