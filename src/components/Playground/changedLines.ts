/** Which lines a reader, or who shared a link, has changed. */
import type { Lines } from '../../experiments/labSources';
import { smallestChange } from './outsideText';

/** The first and last changed line of `now`, counted from 1; none where nothing is changed. */
export function changedLines(shipped: string, now: string): Lines | undefined {
  const change = smallestChange(shipped, now);
  if (!change) return undefined;
  const { from, insert } = change;
  const first = lineAt(now, from);
  return [first, lineAt(now, from + Math.max(0, insert.replace(/\n$/, '').length))];
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
