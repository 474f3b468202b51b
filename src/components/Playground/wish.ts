/** What the reader may want of the code from elsewhere in the playground: a place, or a repair. */
import type { Change } from '../../runtime/protocol';

export interface Wish {
  readonly file: string;
  readonly line: number;
  readonly changes?: readonly Change[];
}

/** Whether each change finds what it is to replace: the text may have changed since the run. */
export function fitsIn(text: string, changes: readonly Change[]): boolean {
  return changes.every(({ at, from }) => text.startsWith(from, at));
}
