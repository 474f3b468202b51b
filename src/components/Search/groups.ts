/** What was found, by kind: the kind of the best hit first, and in each kind the best first. */
import type { Hit } from './engine';
import type { Kind } from './found';

export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

/** Of each kind, until the reader asks for more: the best of the next kind is then not far down. */
export const shownOfKind = 2;

/** @param hits the best first */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** What a group shows. One more is shown rather than a button that would show it. */
export function shownIn({ hits }: Group, isOpen: boolean): readonly Hit[] {
  return isOpen || hits.length <= shownOfKind + 1 ? hits : hits.slice(0, shownOfKind);
}
