/** From heights to a place and back: between which two anchors, and how far from the first. */
import type { Place } from '../../components/visits';

/** An anchor, or the text's end, and its distance from the page's top in pixels. */
export interface Mark {
  readonly id: string;
  readonly top: number;
}

/** @param marks in the order of the text; `end` is that of the text in pixels */
export function placeAt(y: number, marks: readonly Mark[], end: number): Place {
  const next = marks.findIndex(({ top }) => top > y);
  const index = (next === -1 ? marks.length : next) - 1;
  const from = marks[index]?.top ?? 0;
  const to = marks[index + 1]?.top ?? end;
  const part = to > from ? Math.min(Math.max((y - from) / (to - from), 0), 1) : 0;
  return { anchor: marks[index]?.id, part: Math.round(part * 1000) / 1000 };
}

/** Undefined where the page has no such anchor any more. */
export function heightOf(
  { anchor, part }: Place,
  marks: readonly Mark[],
  end: number,
): number | undefined {
  const index = anchor === undefined ? -1 : marks.findIndex(({ id }) => id === anchor);
  if (anchor !== undefined && index === -1) return undefined;
  const from = marks[index]?.top ?? 0;
  const to = marks[index + 1]?.top ?? end;
  return from + part * Math.max(to - from, 0);
}
