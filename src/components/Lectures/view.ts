/** What the page for teachers shows of a lecture, in the page's language. */

export interface LectureView {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly prerequisites: string;
  /** Lectures that come earlier. */
  readonly after: readonly { readonly id: string; readonly title: string }[];
  /** To read all of its sections. */
  readonly minutes: number;
  /** To run all of its experiments one after another, as recorded. */
  readonly seconds: number;
  readonly parts: readonly PartView[];
  readonly demonstration: DemonstrationView;
}

export interface PartView {
  readonly to: string;
  readonly title: string;
  readonly minutes: number;
  readonly experiments: readonly ExperimentView[];
}

export interface ExperimentView {
  readonly id: string;
  readonly title: string;
  /** Of the recorded run; absent until there is one. */
  readonly seconds?: number;
}

export interface DemonstrationView {
  readonly id: string;
  readonly title: string;
  /** What the address of the frame asks for: `?param.largeStep=50`. */
  readonly query: string;
  readonly settings: readonly { readonly label: string; readonly value: string }[];
  readonly ask: string;
}
