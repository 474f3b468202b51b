/** A failure as the runtime tells it: part of the protocol. */
import * as v from 'valibot';

/** Characters of a file that others should replace; `at` counts from its beginning, in UTF-16. */
export const Change = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  from: v.pipe(v.string(), v.minLength(1), v.maxLength(10)),
  to: v.pipe(v.string(), v.maxLength(10)),
});
export type Change = v.InferOutput<typeof Change>;

/** Most changes of one repair. */
export const MAX_CHANGES = 2_000;

/** A failure the learner meets: a code the page has a sentence for, and what the engine said. */
export const RunError = v.object({
  /** The page owns the sentence of each code, in its language. `values` fill it in. */
  code: v.picklist([
    'syntax', // the code does not parse
    'odd-characters', // values: count; the message has each with what it should be
    'unsupported-syntax', // values: kind ('namespace', 'decorator'), name
    'shape-mismatch', // values: op, a, b (shapes as "[2,3]")
    'unknown-import', // values: specifier
    'missing-export', // values: name, module; near: what it may have been meant to be
    'missing-default', // values: name, module, and kind ('namespace', 'names'); near
    'import-cycle', // values: files, as "main.ts -> model.ts -> main.ts"
    'network-blocked', // the code asked for fetch, XMLHttpRequest, WebSocket, importScripts
    'no-gradient', // values: op; tfjs has no gradient for it
    'no-path', // the result does not depend on what it is differentiated by
    'no-kernel', // values: op, backend; this backend cannot compute it
    'left-out', // values: name, and kind as left-out.ts has it
    'disposed-tensor', // used after dispose or outside tidy
    'not-defined', // values: name; near
    'not-imported', // values: name, module; a library exports it
    'not-here', // values: name, and kind as notHere.ts has it
    'not-a-function', // values: name; near
    'thrown', // something that is no Error, and so knows no line
    'rejection', // a promise was rejected and nobody caught it
    'out-of-memory', // the wasm heap or the engine is full
    'library-failed', // values: file, and kind ('damaged') where it came and was not whole
    'worker-died', // out of memory, most often
    'backend-missing', // values: backend
    'error', // anything else
  ]),
  /** The engine's own words, whole, or what the reader's text told. */
  message: v.string(),
  values: v.record(v.string(), v.string()),
  path: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
  /** What would mend a file, in order. */
  repair: v.optional(
    v.object({ path: v.string(), changes: v.pipe(v.array(Change), v.maxLength(MAX_CHANGES)) }),
  ),
});
export type RunError = v.InferOutput<typeof RunError>;
