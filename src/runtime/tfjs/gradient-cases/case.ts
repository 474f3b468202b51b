/** For tests: what a case of a gradient is, and how inputs for it are made. */
import type { Operation } from '../differences';

/** Inputs are normal numbers, 0.15 away from zero, in these shapes. */
export interface GradientCase {
  operation: Operation;
  shapes: number[][];
  /** Inputs far apart instead, so that no step of the differences changes which is the largest. */
  far?: true;
}

export type Cases = Record<string, GradientCase[]>;

/** The same operation for several lists of shapes. */
export function given(operation: Operation, ...lists: number[][][]): GradientCase[] {
  return lists.map((shapes) => ({ operation, shapes }));
}

/** The same with inputs far apart. */
export const far = (cases: GradientCase[]): GradientCase[] =>
  cases.map((each) => ({ ...each, far: true }));
