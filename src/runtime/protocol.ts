/**
 * What the page and the runtime's host page say to each other.
 *
 * The ground is Sandpack's client protocol (`register-frame`, `compile` in; `initialized`,
 * `start`, `status`, `console`, `action`, `success`, `done` out; every message out carries
 * `codesandbox: true` and the frame's `$id`). On top of it stand the messages below: Sandpack
 * compiles when files change, but here nothing runs before the reader asks.
 */
import * as v from 'valibot';
import { LabEvent, ParamValue } from '../lab/events';

export const backends = ['wasm', 'cpu', 'webgl'] as const;
export const Backend = v.picklist(backends);
export type Backend = v.InferOutput<typeof Backend>;

/** Page to host: run the modules of the newest `compile`. Replaces a run under way. */
export const RunMessage = v.object({
  type: v.literal('run'),
  /** Chosen by the page, echoed by every message the run causes: late messages of an older run are dropped. */
  run: v.number(),
  backend: Backend,
  seed: v.number(),
  /** Values that differ from the code's defaults, by parameter name. */
  params: v.record(v.string(), ParamValue),
});
export type RunMessage = v.InferOutput<typeof RunMessage>;

/** Page to host: end the run now (`Worker.terminate`), whatever it does. */
export const StopMessage = v.object({ type: v.literal('stop') });
export type StopMessage = v.InferOutput<typeof StopMessage>;

/** Page to host: have a worker with the libraries ready, so that Run starts at once. */
export const WarmMessage = v.object({ type: v.literal('warm'), backend: Backend });
export type WarmMessage = v.InferOutput<typeof WarmMessage>;

/** A value from user code as the console shows it: data, cut in depth and length, never HTML. */
export type ConsoleValue =
  | string
  | number
  | boolean
  | null
  | readonly ConsoleValue[]
  | { readonly [key: string]: ConsoleValue };

/** A failure the learner meets: a code the page has a sentence for, and what the engine said. */
export const RunError = v.object({
  /** The page owns the sentence of each code, in its language. `values` fill it in. */
  code: v.picklist([
    'syntax', // the code does not parse
    'shape-mismatch', // values: op, a, b (shapes as "[2,3]")
    'unknown-import', // values: specifier
    'network-blocked', // the code asked for fetch, XMLHttpRequest, WebSocket, importScripts
    'no-gradient', // values: op; tfjs has no gradient for it
    'disposed-tensor', // used after dispose or outside tidy
    'not-defined', // values: name
    'rejection', // a promise was rejected and nobody caught it
    'library-failed', // values: file; the site's own library did not load: offline or interrupted
    'worker-died', // out of memory, most often
    'backend-missing', // values: backend
    'error', // anything else
  ]),
  /** The engine's own words, whole. */
  message: v.string(),
  values: v.record(v.string(), v.string()),
  path: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
export type RunError = v.InferOutput<typeof RunError>;

/** Host to page, beside Sandpack's own messages. */
export const RunReport = v.variant('type', [
  /** Loading has ended: user code starts now, on this backend. */
  v.object({ type: v.literal('run-started'), run: v.number(), backend: Backend }),
  v.object({ type: v.literal('lab'), run: v.number(), events: v.array(LabEvent) }),
  v.object({
    type: v.literal('console-lines'),
    run: v.number(),
    lines: v.array(
      v.object({
        id: v.string(),
        method: v.picklist(['log', 'info', 'warn', 'error', 'debug', 'table']),
        /** `ConsoleValue`s. */
        data: v.array(v.unknown()),
      }),
    ),
    /** Lines left out so far because there were too many. */
    dropped: v.number(),
  }),
  v.object({
    type: v.literal('run-ended'),
    run: v.number(),
    status: v.picklist(['done', 'failed', 'stopped']),
    /** Milliseconds from the first line of user code to its end. */
    elapsed: v.number(),
    /** Tensors made by the run and alive at its end. */
    leakedTensors: v.optional(v.number()),
    error: v.optional(RunError),
  }),
]);
export type RunReport = v.InferOutput<typeof RunReport>;
