import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostMessage, RunReport } from '../../runtime/protocol';
import {
  INITIALIZE_TIMEOUT,
  Session,
  START_TIMEOUT,
  STOP_TIMEOUT,
  type RuntimeClient,
} from './session';

class FakeClient implements RuntimeClient {
  readonly sent: object[] = [];
  readonly compiled: Readonly<Record<string, string>>[] = [];
  destroyed = false;
  say: (message: HostMessage) => void = () => undefined;

  compile(files: Readonly<Record<string, string>>): void {
    this.compiled.push(files);
  }
  dispatch(message: object): void {
    this.sent.push(message);
  }
  listen(listener: (message: HostMessage) => void): void {
    this.say = listener;
  }
  destroy(): void {
    this.destroyed = true;
  }
}

const request = { files: { 'main.ts': '' }, backend: 'cpu', seed: 1, params: {} } as const;
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

function typesOf(reports: readonly RunReport[]): string[] {
  return reports.map((report) =>
    report.type === 'run-ended' ? `${report.type}:${report.status}` : report.type,
  );
}

describe('Session', () => {
  let clients: FakeClient[];
  let session: Session;
  const client = (): FakeClient => clients.at(-1) ?? new FakeClient();

  beforeEach(() => {
    vi.useFakeTimers();
    clients = [];
    session = new Session(() => {
      clients.push(new FakeClient());
      return Promise.resolve(client());
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function started(reports: RunReport[]): Promise<number> {
    const run = session.start(request, (report) => reports.push(report));
    await settle();
    client().say({ type: 'done' });
    await settle();
    return run;
  }

  it('hands over the files before it asks for the run', async () => {
    const run = await started([]);
    expect(client().compiled).toEqual([request.files]);
    expect(client().sent).toEqual([{ type: 'run', run, backend: 'cpu', seed: 1, params: {} }]);
  });

  it('opens one frame for all runs and for preloading', async () => {
    const preload = session.preload('cpu');
    await settle();
    client().say({ type: 'status' });
    await preload;
    expect(client().sent).toEqual([{ type: 'warm', backend: 'cpu' }]);
    await started([]);
    expect(clients).toHaveLength(1);
  });

  it('passes on reports of the run under way and no others', async () => {
    const reports: RunReport[] = [];
    const run = await started(reports);
    client().say({ type: 'run-started', run, backend: 'cpu' });
    client().say({ type: 'lab', run: run + 5, events: [] });
    client().say({ type: 'run-ended', run, status: 'done', elapsed: 1 });
    client().say({ type: 'lab', run, events: [] });
    expect(typesOf(reports)).toEqual(['run-started', 'run-ended:done']);
  });

  it('gives the frame to the newest run and tells the one before', async () => {
    const first: RunReport[] = [];
    const second: RunReport[] = [];
    await started(first);
    const run = session.start(request, (report) => second.push(report));
    await settle();
    expect(typesOf(first)).toEqual(['run-ended:stopped']);
    client().say({ type: 'run-ended', run, status: 'done', elapsed: 1 });
    expect(typesOf(second)).toEqual(['run-ended:done']);
  });

  it('stops at once before the host knows of the run, and only its own run', async () => {
    const reports: RunReport[] = [];
    const run = session.start(request, (report) => reports.push(report));
    session.stop(run - 1);
    expect(reports).toEqual([]);
    session.stop(run);
    expect(typesOf(reports)).toEqual(['run-ended:stopped']);
    await settle();
    client().say({ type: 'done' });
    await settle();
    expect(client().sent).toEqual([{ type: 'stop' }]);
  });

  it('passes on what the host still holds of a run that is stopped', async () => {
    const reports: RunReport[] = [];
    const run = await started(reports);
    client().say({ type: 'run-started', run, backend: 'cpu' });
    session.stop(run);
    client().say({ type: 'lab', run, events: [] });
    client().say({ type: 'run-ended', run, status: 'stopped', elapsed: 7 });
    await vi.advanceTimersByTimeAsync(STOP_TIMEOUT);
    expect(typesOf(reports)).toEqual(['run-started', 'lab', 'run-ended:stopped']);
  });

  it('does not wait for a host that does not end the run', async () => {
    const reports: RunReport[] = [];
    const run = await started(reports);
    session.stop(run);
    await vi.advanceTimersByTimeAsync(STOP_TIMEOUT);
    expect(typesOf(reports)).toEqual(['run-ended:stopped']);
  });

  it('says so when the frame stays silent, and tries anew at the next run', async () => {
    const reports: RunReport[] = [];
    session.start(request, (report) => reports.push(report));
    await vi.advanceTimersByTimeAsync(INITIALIZE_TIMEOUT);
    expect(reports[0]).toMatchObject({ status: 'failed', error: { code: 'library-failed' } });
    expect(clients[0]?.destroyed).toBe(true);
    await started(reports);
    expect(clients).toHaveLength(2);
    expect(client().sent).toHaveLength(1);
  });

  it('gives up on libraries that never load', async () => {
    const reports: RunReport[] = [];
    await started(reports);
    await vi.advanceTimersByTimeAsync(START_TIMEOUT);
    expect(reports[0]).toMatchObject({ status: 'failed', error: { code: 'library-failed' } });
    expect(client().destroyed).toBe(true);
  });

  it('keeps a failed preload to itself', async () => {
    const offline = new Session(() => Promise.reject(new Error('offline')));
    await expect(offline.preload('wasm')).resolves.toBeUndefined();
    const reports: RunReport[] = [];
    offline.start(request, (report) => reports.push(report));
    await settle();
    expect(typesOf(reports)).toEqual(['run-ended:failed']);
  });
});
