/**
 * Runs programs, one at a time: takes the spare sandbox or a new one, passes its reports on, ends
 * it, and makes the next spare. Every run ends with exactly one `run-ended`.
 */
import type { FromWorker, Program } from '../messages';
import type { Backend, RunError, RunMessage, RunReport } from '../protocol';
import { built } from './built';
import { checkEvents, checkLines } from './checkReport';
import { compile } from './compile';
import { explainHere, type Diagnosis } from './explainHere';
import { exportsOfLibraries } from './exportsOf';
import { FileFailed, fetchWhole } from './fetchWhole';
import { Gather } from './gather';
import type { Libraries } from './libraries';
import type { Sources } from './sources';
import { Sandbox } from './sandbox';

interface Run {
  readonly message: RunMessage;
  readonly sources: Sources;
  readonly gather: Gather;
  sandbox?: Sandbox;
  /** Set once user code runs. */
  startedAt?: number;
  attempts: number;
  /** Over, but for the lines before its end. */
  closing?: true;
}

type Ending = Omit<Extract<RunReport, { type: 'run-ended' }>, 'type' | 'run'>;

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
    this.#giveWay();
    const gather = new Gather(message.run, this.events.report);
    const run: Run = { message, sources: this.#sources, gather, attempts: 0 };
    this.#current = run;
    const entry =
      ['main.ts', 'main.js'].find((path) => Object.hasOwn(run.sources, path)) ?? 'main.ts';
    const compiled = await compile(run.sources, entry, loadDiagnosis);
    if (this.#current !== run) return;
    if ('program' in compiled) return this.#start(run, compiled.program);
    const error = await this.#explain(compiled.error, run.sources);
    this.#end(run, { status: 'failed', elapsed: 0, error });
  }

  stop(): void {
    const run = this.#current;
    if (run) void this.#cut(run, { status: 'stopped', elapsed: elapsedOf(run) });
  }

  /** To a new run, which does not wait for the last lines of this one. */
  #giveWay(): void {
    const run = this.#current;
    if (run) this.#end(run, { status: 'stopped', elapsed: elapsedOf(run) });
  }

  /** Ends a run that could not say its last: all that it logged is shown first. */
  async #cut(run: Run, ending: Ending): Promise<void> {
    if (run.closing) return;
    run.closing = true;
    const lines = await run.sandbox?.closeAndGiveLines();
    if (this.#current !== run) return;
    if (lines) run.gather.unsent(lines);
    this.#end(run, ending);
  }

  #start(run: Run, program: Program): void {
    run.attempts += 1;
    const sandbox = this.#spare ?? new Sandbox(this.libraries);
    this.#spare = undefined;
    run.sandbox = sandbox;
    const mine = (): boolean => this.#current === run && run.sandbox === sandbox;
    sandbox.events = {
      message: (message) => mine() && this.#report(run, program, message),
      loading: (bytes) => mine() && this.#loading(run, bytes),
      died: (reason) => mine() && this.#died(run, program, reason),
      failed: (reason) =>
        mine() && this.#end(run, { status: 'failed', elapsed: 0, error: failureOf(reason) }),
    };
    sandbox.run(program, run.message);
  }

  /** Said where there is something to wait for. */
  #loading({ message: { run } }: Run, bytes: number): void {
    if (bytes > 0) this.events.report({ type: 'run-loading', run, bytes });
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
          ...(message.insteadOf && { insteadOf: message.insteadOf }),
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
    const leaks = ending.leaks?.filter(({ path }) => Object.hasOwn(run.sources, path));
    const placed = error && (await this.#explain(error, run.sources, program));
    this.#end(run, {
      status,
      elapsed,
      ...(leakedTensors !== undefined && { leakedTensors }),
      ...(leaks && { leaks }),
      ...(placed && { error: placed }),
    });
  }

  #explain(error: RunError, sources: Sources, program?: Program): Promise<RunError> {
    const exportsOf = exportsOfLibraries(this.libraries);
    return explainHere(error, { sources, program, exportsOf }, loadDiagnosis);
  }

  /** User code that has not started cannot have killed it: the device has, or an idle spare was reclaimed. */
  #died(run: Run, program: Program, reason: string): void {
    if (run.startedAt === undefined && run.attempts < ATTEMPTS) {
      run.sandbox?.close();
      return this.#start(run, program);
    }
    const message = reason || 'The worker ended without a word: it ran out of memory, most often';
    const error: RunError = { code: 'worker-died', values: {}, message };
    void this.#cut(run, { status: 'failed', elapsed: elapsedOf(run), error });
  }

  #end(run: Run, ending: Ending): void {
    if (this.#current !== run) return;
    this.#current = undefined;
    run.sandbox?.close();
    run.gather.flush();
    this.events.report({ type: 'run-ended', run: run.message.run, ...ending });
    // After the page has drawn the end; a run that follows at once makes its own.
    setTimeout(() => this.warm(this.#spareBackend ?? run.message.backend), 50);
  }
}

/** A module that came damaged would stay so as long as the page: it is held against its hash first. */
async function loadDiagnosis(): Promise<Diagnosis> {
  const bytes = await fetchWhole(built.diagnosis, document.baseURI);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  return (await import(url)) as Diagnosis;
}

function elapsedOf({ startedAt }: Run): number {
  return startedAt === undefined ? 0 : performance.now() - startedAt;
}

function failureOf(reason: unknown): RunError {
  const message = reason instanceof Error ? reason.message : String(reason);
  if (reason instanceof FileFailed) {
    const { file, damaged } = reason;
    return {
      code: 'library-failed',
      values: { file, ...(damaged && { kind: 'damaged' }) },
      message,
    };
  }
  return { code: 'error', values: {}, message };
}
