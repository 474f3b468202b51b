/**
 * What host page, sandbox frame and worker say to each other, inside the runtime.
 *
 * Inward messages come from trusted code. Outward ones come from a realm that user code may have
 * taken over, so the host parses them with `FrameMessage`, once, and drops what does not fit.
 */
import * as v from 'valibot';
import {
  Backend,
  InsteadOf,
  LeakPlaces,
  MAX_BATCH,
  RunError,
  type ConsoleLine,
  type RunMessage,
} from './protocol';
import type { Topic } from './topics';

/** Libraries a sandbox can be given: modules, and the wasm binary the tfjs module asks for. */
export type LibraryName = 'tfjs' | 'webgl' | 'lab' | `lab/${Topic}` | 'wasm';

/** A place in a module's bytes that names another module, to be replaced by its blob address. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: LibraryName;
}

/** One user module: text, cut where it names another module of the program or a library. */
export interface ProgramModule {
  /** Path as the reader knows it, such as `main.ts`. */
  readonly path: string;
  readonly parts: readonly (
    string | { readonly library: LibraryName } | { readonly module: string }
  )[];
}

/** Modules in an order in which each stands after those it imports; the entry is the last. */
export interface Program {
  readonly modules: readonly ProgramModule[];
  readonly libraries: ReadonlySet<LibraryName>;
}

type RunSettings = Pick<RunMessage, 'backend' | 'seed' | 'params' | 'traceTensors'>;

/** Host to frame. */
export type ToFrame =
  | { readonly type: 'ping'; readonly count: number }
  | {
      readonly type: 'library';
      readonly name: LibraryName;
      readonly bytes: ArrayBuffer;
      readonly links: readonly Link[];
    }
  /** Comes with the port to the keeper. */
  | { readonly type: 'worker'; readonly script: string }
  /** Load tfjs and make the backend ready, so that a later `run` starts at once. */
  | { readonly type: 'prepare'; readonly backend: Backend }
  | {
      readonly type: 'run';
      readonly modules: readonly ProgramModule[];
      readonly usesTfjs: boolean;
      readonly settings: RunSettings;
    };

/** Frame to worker. */
export type ToWorker =
  /** Comes with the port to the keeper. */
  | { readonly type: 'keeper' }
  | {
      readonly type: 'prepare';
      readonly backend: Backend;
      readonly libraries: Readonly<Partial<Record<LibraryName, string>>>;
    }
  | {
      readonly type: 'run';
      readonly entry: string;
      /** The reader's path of each blob address, and of each name in stacks. */
      readonly paths: Readonly<Record<string, string>>;
      readonly libraries: Readonly<Partial<Record<LibraryName, string>>>;
      readonly usesTfjs: boolean;
      readonly settings: RunSettings;
    };

/** Worker to keeper, of which the host parses the lines that it shows. */
export type ForKeeper =
  /** To be answered by any message. */
  | { readonly type: 'hello' }
  /** Sent at this time of the worker's clock. */
  | { readonly type: 'line'; readonly at: number; readonly line: ConsoleLine };

/** A keeper that is further behind hears no more. */
export const MOST_BEHIND_MILLISECONDS = 3_000;

const Count = v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** Worker to host, through the frame. Contents of batches are parsed one by one. */
export const FromWorker = v.variant('type', [
  v.object({ type: v.literal('prepared'), backend: Backend }),
  v.object({
    type: v.literal('started'),
    backend: v.optional(Backend),
    insteadOf: v.optional(InsteadOf),
  }),
  v.object({
    type: v.literal('lab'),
    events: v.pipe(v.array(v.unknown()), v.maxLength(MAX_BATCH)),
  }),
  v.object({
    type: v.literal('console'),
    lines: v.pipe(v.array(v.unknown()), v.maxLength(MAX_BATCH)),
    dropped: Count,
  }),
  v.object({
    type: v.literal('ended'),
    status: v.picklist(['done', 'failed']),
    elapsed: Count,
    leakedTensors: v.optional(Count),
    leaks: v.optional(LeakPlaces),
    error: v.optional(RunError),
  }),
]);
export type FromWorker = v.InferOutput<typeof FromWorker>;

/** Frame to host. */
export const FromFrame = v.variant('type', [
  v.object({ type: v.literal('frame-ready') }),
  v.object({ type: v.literal('pong'), count: Count }),
  v.object({ type: v.literal('worker-died'), message: v.string() }),
  v.object({ type: v.literal('from-worker'), message: FromWorker }),
]);
export type FromFrame = v.InferOutput<typeof FromFrame>;
