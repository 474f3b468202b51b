/** Runs the experiment of a project that was taken away, in a worker, as the site runs it: the same order, the same random numbers. */
import { openChannel } from '../lab/channel';
import { Outbox } from '../runtime/worker/outbox';
import { seedRandom } from '../runtime/worker/seedRandom';
import { Timers, type TimerScope } from '../runtime/worker/timers';
import type { Answer, Order } from './settings';

type Tfjs = Pick<typeof import('@tensorflow/tfjs'), 'engine' | 'getBackend' | 'setBackend'> & {
  /** TensorFlow.js' own package has it in that of the backend. */
  setWasmPaths?(paths: Record<string, string>): void;
};

export interface Program {
  readonly tfjs: () => Promise<Tfjs>;
  /** Registers the backend webgl, where the project has it. */
  readonly webgl?: () => Promise<unknown>;
  readonly main: () => Promise<unknown>;
}

const scope = globalThis as unknown as TimerScope & { postMessage(answer: Answer): void };
const post = (answer: Answer): void => scope.postMessage(answer);
const now = (): number => performance.now();

/** Waits for the page's order, and runs the program once. */
export function runWhenTold(program: Program): void {
  const timers = new Timers(scope);
  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    run(program, data, timers).catch((reason: unknown) => {
      post({ type: 'failed', message: String(reason) });
    });
  });
}

async function run(program: Program, order: Order, timers: Timers): Promise<void> {
  const tf = await program.tfjs();
  if (order.backend === 'webgl') await program.webgl?.();
  await useBackend(tf, order);
  const outbox = new Outbox({ now, send: (events) => post({ type: 'events', events }) });
  const engine = tf.engine();
  openChannel({
    params: order.params,
    seed: order.seed,
    emit: (event) => outbox.emit(event),
    memory: { open: () => engine.startScope(), close: () => engine.endScope() },
  });
  seedRandom(order.seed);
  const started = now();
  await program.main();
  await timers.idle();
  const seconds = (now() - started) / 1000;
  outbox.flush();
  post({ type: 'ended', seconds, backend: tf.getBackend() });
}

/** Where wasm or webgl cannot start, cpu takes its place. */
async function useBackend(tf: Tfjs, { backend, wasm }: Order): Promise<void> {
  const [plain, simd] = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'];
  tf.setWasmPaths?.({
    [plain]: `${wasm}${plain}`,
    [simd]: `${wasm}${simd}`,
    'tfjs-backend-wasm-threaded-simd.wasm': `${wasm}${simd}`,
  });
  const isSet = await tf.setBackend(backend).catch(() => false);
  if (!isSet) await tf.setBackend('cpu');
}
