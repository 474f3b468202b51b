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
import { isConsoleValue, type ConsoleValue as ConsoleData } from './consoleValue';
import { RunError } from './runError';

export { tagOf, type ConsoleTag, type ConsoleTensor, type ConsoleValue } from './consoleValue';
export { RunError, type Change } from './runError';

/** Most lab events, and most console lines, of one message. */
export const MAX_BATCH = 2_000;

/** So many tensors left at a run's end grow with its steps: the reader is told. */
export const MANY_TENSORS = 1_000;

/** Characters of the reason for which a backend did not start. */
export const MAX_REASON = 200;

export const backends = ['wasm', 'cpu', 'webgl'] as const;
export const Backend = v.picklist(backends);
export type Backend = v.InferOutput<typeof Backend>;

/** The backend that was asked for and could not start, where another took its place. */
export const InsteadOf = v.object({
  backend: Backend,
  /** The engine's words. */
  reason: v.pipe(v.string(), v.maxLength(MAX_REASON)),
});
export type InsteadOf = v.InferOutput<typeof InsteadOf>;

/** Page to host: run the modules of the newest `compile`. Replaces a run under way. */
export const RunMessage = v.object({
  type: v.literal('run'),
  /** Chosen by the page, echoed by every message the run causes: late messages of an older run are dropped. */
  run: v.number(),
  backend: Backend,
  seed: v.number(),
  /** Values that differ from the code's defaults, by parameter name. */
  params: v.record(v.string(), ParamValue),
  /** Note which line makes each tensor, and end once enough is known: slow, so only on request. */
  traceTensors: v.optional(v.literal(true)),
});
export type RunMessage = v.InferOutput<typeof RunMessage>;

/** Page to host: end the run now (`Worker.terminate`), whatever it does. */
export const StopMessage = v.object({ type: v.literal('stop') });
export type StopMessage = v.InferOutput<typeof StopMessage>;

/** Page to host: have a worker with the libraries ready, so that Run starts at once. */
export const WarmMessage = v.object({ type: v.literal('warm'), backend: Backend });
export type WarmMessage = v.InferOutput<typeof WarmMessage>;

const Value = v.custom<ConsoleData>(isConsoleValue, 'data that JSON can say');

/** Of console lines that wait while the page is busy, the newest are kept, and of those before a Stop: so many. */
export const MAX_HELD_LINES = 50;

/** Groups around a line that are told apart; further ones are as one. */
export const MAX_GROUPS = 8;

/** One call of the console. */
export const ConsoleLine = v.object({
  /** Number of the call in this run, from 0: a gap is where lines were left out. */
  id: v.pipe(v.string(), v.maxLength(20)),
  method: v.picklist([
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'table', // one value, of `$type` table
    'trace', // with a stack
    'group', // opens a group; its lines follow with a greater depth
    'groupCollapsed',
    'clear', // all that came before is void
  ]),
  data: v.pipe(v.array(Value), v.maxLength(50)),
  /** Groups that are open around it; absent outside of all. */
  depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_GROUPS))),
  /** As of an error. */
  stack: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(10))),
});
export type ConsoleLine = v.InferOutput<typeof ConsoleLine>;

/** Most lines that a run can name. */
export const MAX_LEAK_PLACES = 8;

/** A line of the reader's whose tensors were alive at the end. */
export const LeakPlace = v.object({
  path: v.pipe(v.string(), v.maxLength(200)),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type LeakPlace = v.InferOutput<typeof LeakPlace>;
export const LeakPlaces = v.pipe(v.array(LeakPlace), v.maxLength(MAX_LEAK_PLACES));

/** Host to page, beside Sandpack's own messages. */
export const RunReport = v.variant('type', [
  /** So many bytes are fetched first, unless a cache has them; packed they are fewer. */
  v.object({ type: v.literal('run-loading'), run: v.number(), bytes: v.number() }),
  /** Loading has ended: user code starts now, on this backend. */
  v.object({
    type: v.literal('run-started'),
    run: v.number(),
    backend: Backend,
    insteadOf: v.optional(InsteadOf),
  }),
  v.object({
    type: v.literal('lab'),
    run: v.number(),
    events: v.pipe(v.array(LabEvent), v.maxLength(MAX_BATCH)),
  }),
  v.object({
    type: v.literal('console-lines'),
    run: v.number(),
    lines: v.pipe(v.array(ConsoleLine), v.maxLength(MAX_BATCH)),
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
    /** Where they were made, most first, if `traceTensors` was asked for. */
    leaks: v.optional(LeakPlaces),
    error: v.optional(RunError),
  }),
]);
export type RunReport = v.InferOutput<typeof RunReport>;

/** What the page may send, beside what Sandpack's client sends by itself. */
export type PageMessage = RunMessage | StopMessage | WarmMessage;

/** Host to page: that Sandpack's part is done, by which the page knows that the host answers. */
const Answer = v.object({ type: v.picklist(['status', 'success', 'done']) });

const HostMessage = v.variant('type', [RunReport, Answer]);
export type HostMessage = v.InferOutput<typeof HostMessage>;

/** What `client.listen` hears, as far as it is for the page; nothing where it is not. */
export function parseHostMessage(message: unknown): HostMessage | undefined {
  const parsed = v.safeParse(HostMessage, message);
  return parsed.success ? parsed.output : undefined;
}
