import { describe, expect, it } from 'vitest';
import type { ConsoleLine } from '../../runtime/protocol';
import { keepLines, type KeptLines } from './keptLines';

const none: KeptLines = { lines: [], cutLines: 0 };
const line = (id: number, method: ConsoleLine['method'] = 'log'): ConsoleLine => ({
  id: String(id),
  method,
  data: [],
});
const lines = (from: number, to: number): ConsoleLine[] =>
  Array.from({ length: to - from }, (_, at) => line(from + at));
const ids = ({ lines: kept }: KeptLines): string[] => kept.map(({ id }) => id);

describe('keepLines', () => {
  it('adds, and counts the older lines that make room', () => {
    const some = keepLines(none, lines(0, 400));
    expect(some).toEqual({ lines: lines(0, 400), cutLines: 0 });
    const many = keepLines(some, lines(400, 600));
    expect(many).toEqual({ lines: lines(100, 600), cutLines: 100 });
    expect(keepLines(many, lines(600, 601)).cutLines).toBe(101);
  });

  it('begins anew at the last clear', () => {
    const many = keepLines(none, lines(0, 600));
    const cleared = keepLines(many, [line(600), line(601, 'clear'), line(602), line(603, 'clear')]);
    expect(ids(cleared)).toEqual(['603']);
    expect(cleared.cutLines).toBe(0);
    expect(ids(keepLines(cleared, [line(604)]))).toEqual(['603', '604']);
  });

  it('counts the rows of tables', () => {
    const table = (id: number): ConsoleLine => {
      const rows = Array.from({ length: 100 }, () => [0, 1]);
      const data = { $type: 'table', columns: ['a'], rows, more: 0, moreColumns: 0 };
      return { id: String(id), method: 'table', data: [data] };
    };
    const kept = keepLines(
      none,
      Array.from({ length: 50 }, (_, id) => table(id)),
    );
    expect(kept.lines).toHaveLength(20);
    expect(kept.lines.at(-1)?.id).toBe('49');
    expect(kept.cutLines).toBe(30);
  });
});
