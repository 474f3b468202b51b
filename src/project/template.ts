/** The file `project.json` beside the runtime: what every project holds besides its experiment. */
import * as v from 'valibot';

/** A file of the runtime, by the name that a project gives it. */
const Fetched = v.object({
  file: v.string(),
  /** Bytes; absent where a later step of the build adds to the file. */
  size: v.optional(v.number()),
});

export const ProjectTemplate = v.object({
  /** Text by path: sources, configuration, the licence. */
  files: v.record(v.string(), v.string()),
  /** What is fetched from the runtime's folder, by its path in the project. */
  fetched: v.record(v.string(), Fetched),
  /** The same for those who chose webgl. */
  webgl: v.record(v.string(), Fetched),
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});
export type ProjectTemplate = v.InferOutput<typeof ProjectTemplate>;
