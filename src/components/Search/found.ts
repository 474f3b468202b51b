/** What can be found: one entry for each place of the site that is worth a link. */

/** In the order in which the page names them. */
export const kinds = ['section', 'term', 'experiment', 'claim', 'event', 'work', 'page'] as const;

export type Kind = (typeof kinds)[number];

/** What the index keeps of an entry, to show it before its text is there. */
export interface Entry {
  readonly kind: Kind;
  /** Path and anchor below the language's root. */
  readonly to: string;
  readonly title: string;
  /** Where it stands: the page of a section, the experiment of a claim, the year of an event. */
  readonly place: string;
  /** Which file holds its text: a question's number, or the kind. */
  readonly shelf: string;
}

/** An entry with all of its words. */
export interface SearchDocument extends Entry {
  /** Number of the entry in its language. */
  readonly id: number;
  /** Other names: abbreviations, the other language's term, authors. */
  readonly names: string;
  /** Plain text that excerpts are cut from. */
  readonly text: string;
}

/** The texts of a shelf, by the entry's number. */
export type Texts = Readonly<Record<number, string>>;

/** Where a language's files are in the browser; on the server their content, which nobody asks for. */
export interface SearchFiles {
  readonly index: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
}
