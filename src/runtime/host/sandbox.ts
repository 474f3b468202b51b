/**
 * One sandbox frame with its worker: given libraries and one program, it reports until it is closed
 * or dies. Each run has its own; nothing is left over for the next one.
 */
import * as v from 'valibot';
import { sandboxDocument } from '../frame/document';
import {
  FromFrame,
  type FromWorker,
  type LibraryName,
  type Program,
  type ToFrame,
} from '../messages';
import type { Backend, RunMessage } from '../protocol';
import { built } from './built';
import { Keeper } from './keeper';
import type { Libraries } from './libraries';

export interface SandboxEvents {
  readonly message: (message: FromWorker) => void;
  /** The worker or its whole process is gone. */
  readonly died: (reason: string) => void;
  /** A run waits for so many bytes; none where all is there. */
  readonly loading?: (bytes: number) => void;
  /** A library did not load. */
  readonly failed: (reason: unknown) => void;
}

const PING_MILLISECONDS = 1_000;
/** A frame that is silent for so many pings is gone; its thread runs no user code, so it is never busy. */
const SILENT_PINGS = 4;

export class Sandbox {
  /** Replaced when a run takes over a spare sandbox. */
  events: SandboxEvents | undefined;
  readonly #frame = document.createElement('iframe');
  readonly #keeper = new Keeper();
  readonly #given = new Set<LibraryName>();
  readonly #ready: Promise<void>;
  #frameReady = (): void => {};
  #pinger: ReturnType<typeof setInterval> | undefined;
  #unanswered = 0;
  #closed = false;

  constructor(private readonly libraries: Libraries) {
    this.#frame.setAttribute('sandbox', 'allow-scripts');
    this.#frame.srcdoc = sandboxDocument(built.frameScript);
    this.#ready = new Promise((resolve) => (this.#frameReady = resolve));
    window.addEventListener('message', this.#receive);
    document.body.append(this.#frame);
  }

  /** Loads tfjs and makes the backend ready. */
  prepare(backend: Backend): void {
    void this.#orderly(async () => {
      await this.#give(librariesFor(backend));
      this.#tell({ type: 'prepare', backend });
    });
  }

  run(program: Program, { backend, seed, params, traceTensors }: RunMessage): void {
    const usesTfjs = this.libraries.inOrder(program.libraries).includes('tfjs');
    const names = [...program.libraries, ...(usesTfjs ? librariesFor(backend) : [])];
    // At once: the order may stand behind a preparation that waits for the same bytes.
    this.events?.loading?.(this.libraries.bytesToCome(names));
    void this.#orderly(async () => {
      await this.#give(names);
      this.#tell({
        type: 'run',
        modules: program.modules,
        usesTfjs,
        settings: { backend, seed, params, ...(traceTensors && { traceTensors }) },
      });
      this.#watch();
    });
  }

  close(): void {
    this.#end();
    this.#keeper.close();
  }

  /** Closes, and gives the newest of all lines that were logged, those that came as messages among them. */
  closeAndGiveLines(): Promise<unknown[]> {
    this.#end();
    return this.#keeper.give();
  }

  #end(): void {
    this.#closed = true;
    clearInterval(this.#pinger);
    window.removeEventListener('message', this.#receive);
    this.#frame.remove();
  }

  /** Orders wait for those before them, so that a run stands behind the preparation. */
  #order: Promise<void> = Promise.resolve();

  #orderly(work: () => Promise<void>): Promise<void> {
    this.#order = this.#order.then(work).catch((reason: unknown) => {
      if (!this.#closed) this.events?.failed(reason);
    });
    return this.#order;
  }

  async #give(names: readonly LibraryName[]): Promise<void> {
    const missing = this.libraries.inOrder(names).filter((name) => !this.#given.has(name));
    const loaded = await Promise.all(missing.map((name) => this.libraries.load(name)));
    await this.#ready;
    for (const { name, bytes, links } of loaded) {
      this.#given.add(name);
      this.#tell({ type: 'library', name, bytes, links });
    }
  }

  #tell(message: ToFrame, ports: MessagePort[] = []): void {
    // An opaque origin cannot be named as a target; the frame's document is our own constant.
    this.#frame.contentWindow?.postMessage(message, '*', ports);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#frame.contentWindow) return;
    const parsed = v.safeParse(FromFrame, event.data);
    if (!parsed.success) return;
    const message = parsed.output;
    switch (message.type) {
      case 'frame-ready':
        this.#tell({ type: 'worker', script: built.workerScript }, [this.#keeper.port]);
        return this.#frameReady();
      case 'pong':
        this.#unanswered = 0;
        return;
      case 'worker-died':
        return this.events?.died(message.message);
      case 'from-worker':
        return this.events?.message(message.message);
    }
  };

  #watch(): void {
    if (this.#closed) return;
    let count = 0;
    this.#pinger = setInterval(() => {
      if (this.#unanswered >= SILENT_PINGS) return this.events?.died('the sandbox does not answer');
      this.#unanswered += 1;
      this.#tell({ type: 'ping', count: count++ });
    }, PING_MILLISECONDS);
  }
}

function librariesFor(backend: Backend): LibraryName[] {
  const extra: Readonly<Record<Backend, LibraryName[]>> = {
    wasm: ['wasm'],
    cpu: [],
    webgl: ['webgl'],
  };
  return ['tfjs', ...extra[backend]];
}
