/** What the timeline knows of an event, and the threads and eras that order events. */
import type { Localized } from '../../../data/language';

export const threadIds = [
  'neurons',
  'convolution',
  'sequences',
  'generative',
  'theory',
  'systems',
] as const;

export type ThreadId = (typeof threadIds)[number];

/** A page on the web, for what was never a paper. */
export interface PageSource {
  readonly title: string;
  readonly url: string;
}

export interface TimelineEntry {
  /** Year and name, such as `1969-perceptrons`; the anchor on the page, so it never changes. */
  readonly id: `${number}-${string}`;
  readonly thread: ThreadId;
  /** Named in the picture of all eras, where not every name has room. */
  readonly milestone?: true;
  /** Short enough for the picture. */
  readonly title: Localized;
  /** What it was, and why it mattered. */
  readonly text: Localized;
  /** Where more than the year of the id is to be said. */
  readonly when?: Localized;
  /** Where they are not the authors of the first work. */
  readonly people?: readonly string[];
  /** Keys of the bibliography. */
  readonly works?: readonly string[];
  readonly pages?: readonly PageSource[];
  /** What is disputed, or easily mistaken; names no winner. */
  readonly note?: Localized;
  /** The answer that circulates for this question names it. */
  readonly inSourceList?: true;
  readonly chapters?: readonly number[];
  readonly experiments?: readonly string[];
}

/** The year in an entry's id. */
export function yearOf({ id }: Pick<TimelineEntry, 'id'>): number {
  return Number(id.slice(0, 4));
}
