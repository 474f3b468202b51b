/** Years as the timeline writes them. */
import type { Era } from '@site/src/chapters/23-history/timeline/frame';

/** `1943–1968`: an era ends with the year before the next one begins. */
export function yearsOf({ from, to }: Era): string {
  return `${from}–${to - 1}`;
}
