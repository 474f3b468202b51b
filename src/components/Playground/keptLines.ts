/** Which console lines the page keeps: what came before a clear is void, and older ones make room. */
import { tagOf, type ConsoleLine } from '../../runtime/protocol';

const MAX_LINES = 500;
/** Rows of all tables together: each is a row of the page. */
const MAX_TABLE_ROWS = 2_000;

export interface KeptLines {
  readonly lines: readonly ConsoleLine[];
  /** Older lines that made room for newer ones, since the console was last cleared. */
  readonly cutLines: number;
}

export function keepLines(before: KeptLines, added: readonly ConsoleLine[]): KeptLines {
  const clear = added.findLastIndex(({ method }) => method === 'clear');
  const isCleared = clear !== -1;
  const all = isCleared ? added.slice(clear) : [...before.lines, ...added];
  const lines = all.slice(firstKept(all));
  const cut = all.length - lines.length;
  return { lines, cutLines: (isCleared ? 0 : before.cutLines) + cut };
}

/** From the newest back as far as there is room, and the newest in any case. */
function firstKept(lines: readonly ConsoleLine[]): number {
  const newest = lines.length - 1;
  let rows = tableRows(lines[newest]);
  let first = newest;
  while (first > Math.max(0, lines.length - MAX_LINES)) {
    rows += tableRows(lines[first - 1]);
    if (rows > MAX_TABLE_ROWS) break;
    first -= 1;
  }
  return Math.max(0, first);
}

function tableRows(line: ConsoleLine | undefined): number {
  const [value] = line?.method === 'table' ? line.data : [];
  const tag = value === undefined ? undefined : tagOf(value);
  return tag && '$type' in tag && tag.$type === 'table' ? tag.rows.length : 0;
}
