/**
 * Runs programs, one at a time: takes the spare sandbox or a new one, passes its reports on, ends
 * it, and makes the next spare. Every run ends with exactly one `run-ended`.
 */
import type { FromWorker, Program } from '../messages';
import type { Backend, RunError, RunMessage, RunReport } from '../protocol';
import { built } from './built';
import { checkEvents, checkLines } from './checkReport';
import { compile, type Sources } from './compile';
import type { SyntaxPlace } from './findSyntaxError';
import { Gather } from './gather';
import { LibraryFailed, type Libraries } from './libraries';
import { placeError } from './placeError';
import { Sandbox } from './sandbox';

interface Run {
  readonly message: RunMessage;
  readonly sources: Sources;
  readonly gather: Gather;
  sandbox?: Sandbox;
  /** Set once user code runs. */
  startedAt?: number;
  attempts: number;
}

export interface RunnerEvents {
  readonly report: (report: RunReport) => void;
}

/** A sandbox that dies before user code starts may be tried anew so many times. */
const ATTEMPTS = 2;

export class Runner {
  #sources: Sources = {};
  #current: Run | undefined;
  #spare: Sandbox | undefined;
  #spareBackend: Backend | undefined;

  constructor(
    private readonly libraries: Libraries,
    private readonly events: RunnerEvents,
  ) {}

  setSources(sources: Sources): void {
    this.#sources = sources;
  }

  warm(backend: Backend): void {
    this.#spareBackend = backend;
    if (this.#spare || this.#current) return;
    const spare = new Sandbox(this.libraries);
    const discard = (): void => {
      spare.close();
      if (this.#spare === spare) this.#spare = undefined;
    };
    spare.events = {
      message: ({ type }) => type === 'ended' && discard(),
      died: discard,
      failed: discard,
    };
    spare.prepare(backend);
    this.#spare = spare;
  }

  async run(message: RunMessage): Promise<void> {
    this.stop();
    const gather = new Gather(message.run, this.events.report);
    const run: Run = { message, sources: this.#sources, gather, attempts: 0 };
    this.#current = run;
    const entry =
      ['main.ts', 'main.js'].find((path) => Object.hasOwn(run.sources, path)) ?? 'main.ts';
    const compiled = await compile(run.sources, entry);
    if (this.#current !== run) return;
    if ('error' in compiled)
      this.#end(run, { status: 'failed', elapsed: 0, error: compiled.error });
    else this.#start(run, compiled.program);
  }

  stop(): void {
    const run = this.#current;
    if (run) this.#end(run, { status: 'stopped', elapsed: elapsedOf(run) });
  }

  #start(run: Run, program: Program): void {
    run.attempts += 1;
    const sandbox = this.#spare ?? new Sandbox(this.libraries);
    this.#spare = undefined;
    run.sandbox = sandbox;
    const mine = (): boolean => this.#current === run && run.sandbox === sandbox;
    sandbox.events = {
      message: (message) => mine() && this.#report(run, program, message),
      died: (reason) => mine() && this.#died(run, program, reason),
      failed: (reason) =>
        mine() && this.#end(run, { status: 'failed', elapsed: 0, error: failureOf(reason) }),
    };
    sandbox.run(program, run.message);
  }

  #report(run: Run, program: Program, message: FromWorker): void {
    const { run: number } = run.message;
    switch (message.type) {
      case 'prepared':
        return;
      case 'started':
        if (run.startedAt !== undefined) return;
        run.startedAt = performance.now();
        return this.events.report({
          type: 'run-started',
          run: number,
          backend: message.backend ?? run.message.backend,
        });
      case 'lab':
        return run.gather.lab(checkEvents(message.events));
      case 'console':
        return run.gather.console(checkLines(message.lines), message.dropped);
      case 'ended':
        return void this.#ended(run, program, message);
    }
  }

  async #ended(
    run: Run,
    program: Program,
    { error, ...ending }: Extract<FromWorker, { type: 'ended' }>,
  ): Promise<void> {
    const { status, elapsed, leakedTensors } = ending;
    const placed = error && (await placeError(error, run.sources, program, loadSyntaxFinder));
    this.#end(run, {
      status,
      elapsed,
      ...(leakedTensors !== undefined && { leakedTensors }),
      ...(placed && { error: placed }),
    });
  }

  /** User code that has not started cannot have killed it: the device has, or an idle spare was reclaimed. */
  #died(run: Run, program: Program, reason: string): void {
    run.sandbox?.close();
    if (run.startedAt === undefined && run.attempts < ATTEMPTS) return this.#start(run, program);
    const message = reason || 'The worker ended without a word: it ran out of memory, most often';
    const error: RunError = { code: 'worker-died', values: {}, message };
    this.#end(run, { status: 'failed', elapsed: elapsedOf(run), error });
  }

  #end(run: Run, ending: Omit<Extract<RunReport, { type: 'run-ended' }>, 'type' | 'run'>): void {
    if (this.#current !== run) return;
    this.#current = undefined;
    run.sandbox?.close();
    run.gather.flush();
    this.events.report({ type: 'run-ended', run: run.message.run, ...ending });
    // After the page has drawn the end; a run that follows at once makes its own.
    setTimeout(() => this.warm(this.#spareBackend ?? run.message.backend), 50);
  }
}

async function loadSyntaxFinder(): Promise<(code: string) => SyntaxPlace | undefined> {
  const url = new URL(built.syntaxFinder, document.baseURI).href;
  return ((await import(url)) as typeof import('./findSyntaxError')).findSyntaxError;
}

function elapsedOf({ startedAt }: Run): number {
  return startedAt === undefined ? 0 : performance.now() - startedAt;
}

function failureOf(reason: unknown): RunError {
  const message = reason instanceof Error ? reason.message : String(reason);
  if (reason instanceof LibraryFailed)
    return { code: 'library-failed', values: { file: reason.file }, message };
  return { code: 'error', values: {}, message };
}
