/** One runtime for the whole page: whoever starts a run gets it, and the run before ends. */
import type {
  Backend,
  HostMessage,
  PageMessage,
  RunError,
  RunReport,
} from '../../runtime/protocol';
import type { ParamValue } from '../../lab/events';

/** What a session needs of the runtime's host page, behind the door of `openClient`. */
export interface RuntimeClient {
  /** Hands over the files; nothing runs. */
  compile(files: Readonly<Record<string, string>>): void;
  dispatch(message: PageMessage): void;
  listen(listener: (message: HostMessage) => void): void;
  /** Takes the frame out of the page. */
  destroy(): void;
}

export interface RunRequest {
  readonly files: Readonly<Record<string, string>>;
  readonly backend: Backend;
  readonly seed: number;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** Find the lines whose tensors stay: see the protocol. */
  readonly traceTensors?: true;
}

/** What a run's owner hears: of the runtime, and that another run has taken its place. */
export type SessionReport = RunReport & { readonly replaced?: true };

type Listener = (report: SessionReport) => void;

interface Owner {
  readonly run: number;
  readonly listener: Listener;
  /** Once the host has been told of the run. */
  startTimer?: ReturnType<typeof setTimeout>;
  stopTimer?: ReturnType<typeof setTimeout>;
}

/** How long the frame may take until it answers, in milliseconds. */
export const INITIALIZE_TIMEOUT = 15_000;
/** How long the libraries may take after that until user code starts. */
export const START_TIMEOUT = 60_000;
/** How long the host may take to gather the last lines of a run that was stopped, and to end it. */
export const STOP_TIMEOUT = 1_000;

export class Session {
  private client: Promise<RuntimeClient> | undefined;
  private owner: Owner | undefined;
  private lastRun = 0;

  constructor(private readonly openClient: () => Promise<RuntimeClient>) {}

  /** Resolves once the frame is there and answers. */
  async open(): Promise<void> {
    await this.ready();
  }

  /** Has a frame and a worker ready; a failure is left to the next run, which tells it. */
  async preload(backend: Backend): Promise<void> {
    try {
      const client = await this.ready();
      if (!this.owner) client.dispatch({ type: 'warm', backend });
    } catch {
      // Offline while reading is no news; Run says so if it still holds then.
    }
  }

  /** Starts a run and returns its number; reports go to `listener` until it has ended. */
  start(request: RunRequest, listener: Listener): number {
    const run = (this.lastRun += 1);
    this.release(true);
    const owner: Owner = { run, listener };
    this.owner = owner;
    void this.launch(owner, request);
    return run;
  }

  /**
   * Ends this run, if it is still the one under way. The host says what it still holds, and that the
   * run has ended; one that does not answer is not waited for.
   */
  stop(run: number): void {
    const { owner } = this;
    if (owner?.run !== run) return;
    void this.client?.then((client) => client.dispatch({ type: 'stop' })).catch(() => undefined);
    if (owner.startTimer === undefined) this.release();
    else owner.stopTimer ??= setTimeout(() => this.release(), STOP_TIMEOUT);
  }

  private async launch(owner: Owner, request: RunRequest): Promise<void> {
    const { files, ...how } = request;
    try {
      const client = await this.ready();
      if (this.owner !== owner) return;
      client.compile(files);
      client.dispatch({ type: 'run', run: owner.run, ...how });
      owner.startTimer = setTimeout(() => this.giveUp(owner, 'start'), START_TIMEOUT);
    } catch (error) {
      this.giveUp(owner, error instanceof Error ? error.message : String(error));
    }
  }

  /** The frame once it answers. One that does not is thrown away, so that the next run tries anew. */
  private ready(): Promise<RuntimeClient> {
    this.client ??= this.initialize().catch((error: unknown) => {
      this.client = undefined;
      throw error;
    });
    return this.client;
  }

  private async initialize(): Promise<RuntimeClient> {
    let client: RuntimeClient | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('initialize')), INITIALIZE_TIMEOUT);
      });
      const opening = this.openClient();
      client = await Promise.race([opening, silence]);
      const opened = client;
      const answer = new Promise<void>((resolve) => {
        opened.listen((message) => {
          if ('run' in message) this.receive(message);
          else resolve();
        });
      });
      await Promise.race([answer, silence]);
      return client;
    } catch (error) {
      client?.destroy();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private receive(report: RunReport): void {
    const { owner } = this;
    if (!owner || report.run !== owner.run) return;
    // While libraries come the host may still fall silent.
    if (report.type !== 'run-loading') clearTimeout(owner.startTimer);
    if (report.type === 'run-ended') {
      clearTimeout(owner.stopTimer);
      this.owner = undefined;
    }
    owner.listener(report);
  }

  /** Tells the owner that its run is over because it was stopped or another took its place. */
  private release(replaced = false): void {
    const { owner } = this;
    if (!owner) return;
    this.owner = undefined;
    for (const timer of [owner.startTimer, owner.stopTimer]) clearTimeout(timer);
    const { run } = owner;
    const ended = { type: 'run-ended', run, status: 'stopped', elapsed: Number.NaN } as const;
    owner.listener({ ...ended, ...(replaced && { replaced }) });
  }

  private giveUp(owner: Owner, reason: string): void {
    if (this.owner !== owner) return;
    this.owner = undefined;
    const stale = this.client;
    this.client = undefined;
    void stale?.then((client) => client.destroy()).catch(() => undefined);
    const error: RunError = { code: 'library-failed', message: '', values: { file: reason } };
    owner.listener({
      type: 'run-ended',
      run: owner.run,
      status: 'failed',
      elapsed: Number.NaN,
      error,
    });
  }
}
