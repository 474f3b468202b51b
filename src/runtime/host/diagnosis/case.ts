/** What is known of the code that an error came from. */
import type { Program } from '../../messages';
import type { ExportsOf } from '../exportsOf';
import type { Sources } from '../sources';

export interface Case {
  readonly sources: Sources;
  /** Absent where the code did not compile. */
  readonly program?: Program | undefined;
  readonly exportsOf: ExportsOf;
}
