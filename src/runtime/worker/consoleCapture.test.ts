import { describe, expect, it } from 'vitest';
import type { ConsoleLine } from '../protocol';
import { MAX_GROUPS } from '../protocol';
import {
  ConsoleCapture,
  FIRST_LINES,
  LINES_PER_BATCH,
  MILLISECONDS_PER_CHARACTER,
  MILLISECONDS_PER_LINE,
} from './consoleCapture';
import { BATCH_MILLISECONDS } from './outbox';

function capture() {
  const clock = { time: 0 };
  const batches: { lines: ConsoleLine[]; dropped: number }[] = [];
  const kept: ConsoleLine[] = [];
  const capture = new ConsoleCapture({
    now: () => clock.time,
    send: (lines, dropped) => void batches.push({ lines, dropped }),
    keep: (line) => void kept.push(line),
    context: () => ({}),
  });
  const sent = (): ConsoleLine[] => batches.flatMap(({ lines }) => lines);
  return { capture, methods: capture.methods(), batches, kept, sent, clock };
}

/** Lead of the page that is spent by so many lines of one number. */
const LEAD = FIRST_LINES * MILLISECONDS_PER_LINE;

describe('ConsoleCapture', () => {
  it('has sent every line before an endless loop could follow', () => {
    const { methods, sent } = capture();
    methods.log?.('step 1');
    methods.log?.('step 2');
    expect(sent()).toEqual([
      { id: '0', method: 'log', data: ['step 1'] },
      { id: '1', method: 'log', data: ['step 2'] },
    ]);
    for (let i = 2; i < FIRST_LINES; i++) methods.log?.(i);
    expect(sent()).toHaveLength(FIRST_LINES);
  });

  it('holds nothing back of code that logs at a bearable rate, however long', () => {
    const { methods, batches, clock } = capture();
    for (let i = 1; i <= 2_000; i++) {
      methods.log?.(i);
      expect(batches.length).toBe(i);
      clock.time += MILLISECONDS_PER_LINE;
    }
  });

  it('survives 200,000 lines: the first ones, the newest ones, and how many are missing', () => {
    const { capture: console, batches, sent } = capture();
    for (let i = 0; i < 200_000; i++) console.print('log', [i]);
    console.flush();
    expect(batches).toHaveLength(FIRST_LINES + 1);
    expect(sent()).toHaveLength(FIRST_LINES + LINES_PER_BATCH);
    expect(sent()[0]).toEqual({ id: '0', method: 'log', data: [0] });
    expect(sent().at(-1)).toEqual({ id: '199999', method: 'log', data: [199_999] });
    expect(batches.at(-1)?.dropped).toBe(200_000 - FIRST_LINES - LINES_PER_BATCH);
  });

  it('has every line kept before the next, whether it is sent at once or waits', () => {
    const { methods, kept, sent } = capture();
    for (let i = 0; i < 2_000; i++) {
      methods.log?.(i);
      expect(kept.length).toBe(i + 1);
    }
    expect(sent().length).toBeLessThan(2_000);
    expect(kept.map(({ id, data }) => [id, ...data])).toEqual(
      Array.from({ length: 2_000 }, (_, i) => [String(i), i]),
    );
  });

  it('thins a flood that goes on to what the page can bear', () => {
    const { capture: console, batches, sent, clock } = capture();
    for (let i = 0; i < 100_000; i++) {
      console.print('log', [i]);
      clock.time += 0.01;
    }
    const bearable = FIRST_LINES + clock.time / MILLISECONDS_PER_LINE;
    expect(sent().length).toBeLessThanOrEqual(bearable + LINES_PER_BATCH);
    expect(sent().length).toBeGreaterThan(bearable / 2);
    expect(batches.length - FIRST_LINES).toBeLessThan((2 * clock.time) / BATCH_MILLISECONDS);
    expect(sent().map(({ id }) => Number(id))).toEqual(
      sent()
        .map(({ id }) => Number(id))
        .sort((a, b) => a - b),
    );
  });

  it('counts a line by its text', () => {
    const { capture: console, sent, clock } = capture();
    const text = 'x'.repeat(10_000);
    for (let i = 0; i < 1_000; i++) console.print('log', [text]);
    const each = text.length * MILLISECONDS_PER_CHARACTER;
    expect(sent().length).toBeLessThanOrEqual(LEAD / each);
    const first = sent().length;
    clock.time = BATCH_MILLISECONDS;
    console.flushIfDue();
    expect(sent()).toHaveLength(first);
    clock.time = LINES_PER_BATCH * each + LEAD;
    console.flushIfDue();
    expect(sent()).toHaveLength(first + LINES_PER_BATCH);
  });

  it('keeps a value as it was when it was logged', () => {
    const { methods, sent } = capture();
    const weights = [1, 2];
    methods.log?.(weights);
    weights.push(3);
    expect(sent()[0]?.data).toEqual([[1, 2]]);
  });

  it('tells how deep in groups a line is, and no more than the page shows', () => {
    const { methods, sent } = capture();
    methods.log?.('before');
    methods.group?.('epoch %d', 1);
    methods.log?.('in');
    methods.groupCollapsed?.();
    methods.warn?.('deep');
    for (let i = 0; i < 5; i++) methods.groupEnd?.();
    methods.log?.('after');
    expect(sent()).toEqual([
      { id: '0', method: 'log', data: ['before'] },
      { id: '1', method: 'group', data: ['epoch 1'] },
      { id: '2', method: 'log', data: ['in'], depth: 1 },
      { id: '3', method: 'groupCollapsed', data: ['console.groupCollapsed'], depth: 1 },
      { id: '4', method: 'warn', data: ['deep'], depth: 2 },
      { id: '5', method: 'log', data: ['after'] },
    ]);
    for (let i = 0; i < 100; i++) methods.group?.(i);
    expect(sent().at(-1)?.depth).toBe(MAX_GROUPS);
  });

  it('clears: groups end, and what was held back is not sent', () => {
    const { capture: console, methods, batches, sent } = capture();
    methods.group?.('a');
    for (let i = 0; i < 1_000; i++) methods.log?.(i);
    methods.clear?.();
    methods.log?.('after');
    console.flush();
    expect(sent().slice(FIRST_LINES)).toEqual([
      { id: '1001', method: 'clear', data: [] },
      { id: '1002', method: 'log', data: ['after'] },
    ]);
    expect(batches.at(-1)?.dropped).toBe(0);
  });

  it('makes a table of what is one, and logs what is none', () => {
    const { methods, sent } = capture();
    methods.table?.([{ a: 1, b: 2 }], ['b']);
    methods.table?.(5);
    methods.table?.([]);
    expect(sent().map(({ method, data }) => [method, ...data])).toEqual([
      ['table', { $type: 'table', columns: ['b'], rows: [[0, 2]], more: 0, moreColumns: 0 }],
      ['log', 5],
      ['log', []],
    ]);
  });
});
