/** The source of lab as readers may open it: the text of its files, and where each name is defined. */

export interface LabSources {
  /** By module as shown code names it: `lab`, `lab/nets`. */
  readonly modules: Readonly<Record<string, LabModule>>;
  /** By path below `src/lab/`: `loops.ts`, `nets/index.ts`. */
  readonly files: Readonly<Record<string, LabFile>>;
}

export interface LabModule {
  /** The file that exports its names. */
  readonly file: string;
  readonly names: Readonly<Record<string, Definition>>;
}

export interface LabFile {
  readonly text: string;
  /** Files of lab that it imports. */
  readonly uses: readonly string[];
}

export interface Definition {
  readonly file: string;
  readonly lines: Lines;
}

/** First and last line of a definition, its comment included, counted from 1. */
export type Lines = readonly [first: number, last: number];
