/** Lines in the groups that the code opened around them. */
import type { ConsoleLine } from '../../runtime/protocol';

export interface Entry {
  readonly key: string;
  /** Absent where the line that opened the group is not there any more. */
  readonly line?: ConsoleLine;
  /** Of a group. */
  readonly entries?: readonly Entry[];
}

export function groupLines(lines: readonly ConsoleLine[]): readonly Entry[] {
  const top: Entry[] = [];
  /** The entries of each group that is open, from the outermost. */
  const open = [top];
  for (const line of lines) {
    const { depth = 0 } = line;
    open.length = Math.min(open.length, depth + 1);
    while (open.length <= depth) {
      const entries: Entry[] = [];
      open.at(-1)?.push({ key: `${line.id} in ${open.length}`, entries });
      open.push(entries);
    }
    if (line.method === 'group' || line.method === 'groupCollapsed') {
      const entries: Entry[] = [];
      open.at(-1)?.push({ key: line.id, line, entries });
      open.push(entries);
    } else open.at(-1)?.push({ key: line.id, line });
  }
  return top;
}
