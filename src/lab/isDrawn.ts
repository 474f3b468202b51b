/** `isDrawn`: which steps a curve over a logarithmic axis needs. */

/**
 * Whether a curve over steps on a logarithmic axis draws this one: the first ones all, later ones
 * ever fewer, about 20 to a factor of ten, and the last.
 *
 * @param step counted from 1
 */
export function isDrawn(step: number, last: number): boolean {
  const place = (of: number) => Math.floor(20 * Math.log10(of));
  return step === last || place(step) > place(step - 1);
}
