/** An item of the interview list, our verdict on it, and where the chapter treats it. */

export type SourceVerdict =
  | 'right'
  | 'imprecise'
  | 'wrong'
  | 'garbled'
  | 'outdated'
  | 'unverifiable'
  /** Not said by the list at all. */
  | 'omission';

export interface SourceItem {
  readonly verdict: SourceVerdict;
  /** Id of the heading under which the chapter treats it. */
  readonly heading: string;
}
