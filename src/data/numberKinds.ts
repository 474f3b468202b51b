/**
 * Where a number in prose comes from. Supposed: a value that the text assumes, so that nothing is
 * computed. Typed: of none of the kinds, which no page may have.
 */
export const numberKinds = [
  'recorded',
  'computed',
  'supposed',
  'quoted',
  'parameter',
  'typed',
] as const;

export type NumberKind = (typeof numberKinds)[number];

export type NumberCounts = Readonly<Record<NumberKind, number>>;
