/** The worker's script: gets tfjs ready, runs the reader's program once, and reports on it. */
import type { ForKeeper, FromWorker, LibraryName, ToWorker } from '../messages';
import type { Backend, RunError } from '../protocol';
import { openChannel } from '../../lab/channel';
import { confine } from './confine';
import { ConsoleCapture } from './consoleCapture';
import { explainFailure } from './explainFailure';
import { BATCH_MILLISECONDS, Outbox } from './outbox';
import { Safekeeping } from './safekeeping';
import { seedRandom } from './seedRandom';
import type { IsTensor } from './serialize';
import { Timers, type TimerScope } from './timers';
import { loadTfjs, useBackend, type Ready, type Tfjs } from './tfjs';
import { MOST_MILLISECONDS, traceTensors, type TensorTracker } from './traceTensors';

type RunOrder = Extract<ToWorker, { type: 'run' }>;
type Urls = Readonly<Partial<Record<LibraryName, string>>>;

type Prepared = { readonly tfjs: Tfjs } & Ready;

/** Own references to what user code could replace. */
const scope = globalThis as unknown as TimerScope & {
  postMessage(message: FromWorker): void;
  performance: Performance;
};
const post = scope.postMessage.bind(scope);
const now = performance.now.bind(performance);
const macrotask = scope.setTimeout.bind(scope);

const REJECTION_MILLISECONDS = 10;
/** A keeper that does not answer is not waited for. */
const KEEPER_MILLISECONDS = 500;

// The reader's line stands below a dozen of tfjs's own: ten frames, Chrome's default, do not reach it.
Object.assign(Error, { stackTraceLimit: 50 });
confine(globalThis);
const timers = new Timers(scope);

let preparing: Promise<Prepared> | undefined;
let paths: RunOrder['paths'] = {};
let isTensor: IsTensor | undefined;
let tensorsBefore: number | undefined;
let tfjs: Tfjs | undefined;
let leaks: ReturnType<typeof traceTensors> | undefined;
let started = 0;
let finished: number | undefined;
let postToKeeper: (message: ForKeeper) => void = () => {};
let keeperHears: Promise<void> | undefined;
let state: 'waiting' | 'loading' | 'running' | 'over' = 'waiting';

const outbox = new Outbox({ now, send: (events) => post({ type: 'lab', events }) });
const safekeeping = new Safekeeping({
  now,
  waitUntil(time) {
    while (now() < time);
  },
  post: (message) => postToKeeper(message),
});
const capture = new ConsoleCapture({
  now,
  send: (lines, dropped) => post({ type: 'console', lines, dropped }),
  keep: (line, characters) => safekeeping.keep(line, characters),
  context: () => ({ isTensor, paths }),
});

/** Resolves once the keeper has answered: before that a loop that never yields might not be heard. */
function meetKeeper(port: MessagePort): Promise<void> {
  postToKeeper = port.postMessage.bind(port);
  return new Promise((resolve) => {
    port.onmessage = () => resolve();
    macrotask(() => resolve(), KEEPER_MILLISECONDS);
    postToKeeper({ type: 'hello' });
  });
}

/** Loads tfjs once; another backend later only switches. */
function prepare(backend: Backend, libraries: Urls): Promise<Prepared> {
  const loaded = preparing ? preparing.then((ready) => ready.tfjs) : loadTfjs(libraries);
  preparing = loaded.then(async (module) => ({
    tfjs: module,
    ...(await useBackend(module, backend, libraries)),
  }));
  return preparing;
}

async function run({
  entry,
  paths: files,
  libraries,
  usesTfjs,
  settings,
}: RunOrder): Promise<void> {
  state = 'loading';
  paths = files;
  let ready: Ready | undefined;
  if (usesTfjs) {
    const { tfjs: module, ...rest } = await prepare(settings.backend, libraries);
    [tfjs, ready] = [module, rest];
    isTensor = (value) => value instanceof module.Tensor;
    tensorsBefore = tfjs.memory().numTensors;
  }
  await keeperHears;
  const { params, seed } = settings;
  const engine = tfjs?.engine();
  openChannel({
    params,
    seed,
    emit: (event) => state === 'running' && outbox.emit(event),
    memory: engine && { open: () => engine.startScope(), close: () => engine.endScope() },
  });
  Object.assign(console, capture.methods());
  seedRandom(seed);
  post({ type: 'started', ...ready });
  state = 'running';
  started = now();
  if (settings.traceTensors && engine) trace(engine as typeof engine & TensorTracker);
  await import(entry);
  await timers.idle();
  finished = now();
  // A rejection that nobody handles is announced in a task of its own, some time after the microtasks.
  await new Promise<void>((resolve) => void macrotask(() => resolve(), REJECTION_MILLISECONDS));
  end('done');
}

/** Ends when enough is known, whatever the reader's code still does. */
function trace(engine: TensorTracker): void {
  const enough = (): void => end('done');
  leaks = traceTensors(engine, { paths, now, onEnough: enough });
  macrotask(enough, MOST_MILLISECONDS);
}

function end(status: 'done' | 'failed', error?: RunError): void {
  if (state === 'over') return;
  const elapsed = state === 'running' ? (finished ?? now()) - started : 0;
  outbox.flush();
  capture.flush();
  state = 'over';
  const leaked =
    tfjs && tensorsBefore !== undefined ? tfjs.memory().numTensors - tensorsBefore : undefined;
  post({
    type: 'ended',
    status,
    elapsed,
    ...(leaked !== undefined && { leakedTensors: Math.max(0, leaked) }),
    ...(leaks && { leaks: leaks() }),
    ...(error && { error }),
  });
}

function fail(reason: unknown, rejected = false): void {
  end('failed', explainFailure(reason, paths, rejected, tfjs));
}

/** Batches go out in time even while the reader's code awaits something. */
function flushRegularly(): void {
  if (state === 'over') return;
  outbox.flushIfDue();
  capture.flushIfDue();
  macrotask(flushRegularly, BATCH_MILLISECONDS);
}

addEventListener('error', (event: ErrorEvent) => {
  event.preventDefault();
  fail(event.error ?? event.message);
});
addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
  event.preventDefault();
  if (state === 'running') fail(event.reason, true);
});
addEventListener('message', ({ data, ports: [port] }: MessageEvent<ToWorker>) => {
  if (state !== 'waiting') return;
  if (data.type === 'keeper') {
    keeperHears = port && meetKeeper(port);
    return;
  }
  if (data.type === 'prepare') {
    prepare(data.backend, data.libraries).then(
      ({ backend }) => post({ type: 'prepared', backend }),
      fail,
    );
    return;
  }
  run(data).catch((reason: unknown) => fail(reason));
  flushRegularly();
});
