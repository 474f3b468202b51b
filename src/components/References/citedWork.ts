/** A work as a page cites it. */
import type { Work } from '@site/src/data/bibliography/work';

export interface CitedWork extends Work {
  /** How often the page cites it. */
  readonly citations: number;
}
