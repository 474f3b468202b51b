/** From which length on a link may not arrive whole. */

/** Some messengers, and old mail programs, cut here. */
export const CUT_BY_SOME = 2_000;

/** Many cut here. */
export const CUT_BY_MANY = 8_000;

export function cutBy(length: number): 'none' | 'some' | 'many' {
  if (length > CUT_BY_MANY) return 'many';
  return length > CUT_BY_SOME ? 'some' : 'none';
}
