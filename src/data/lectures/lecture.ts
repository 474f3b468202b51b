/** A lecture of a course: what of the site serves it. */
import type { Localized } from '../language';

/** A section to read or to teach from. */
export interface LecturePart {
  /** Path of the section, as its front matter has it. */
  readonly section: string;
  /** Ids of experiments on that section, as far as the lecture uses them. */
  readonly experiments: readonly string[];
}

/** An experiment set for the lecture hall. */
export interface Demonstration {
  /** One of the lecture's experiments. */
  readonly experiment: string;
  /** Parameters that differ from the shipped ones. */
  readonly params: Readonly<Record<string, number | string | boolean>>;
  /** What to ask before it runs. */
  readonly ask: Localized;
}

export interface Lecture {
  /** Kebab-case; the anchor on the page for teachers, so it never changes once released. */
  readonly id: string;
  readonly title: Localized;
  /** What students can do afterwards. */
  readonly objectives: readonly Localized[];
  /** What they have to know before, besides the lectures in `after`. */
  readonly prerequisites: Localized;
  /** Ids of lectures that come earlier. */
  readonly after: readonly string[];
  readonly parts: readonly LecturePart[];
  readonly demonstration: Demonstration;
}
