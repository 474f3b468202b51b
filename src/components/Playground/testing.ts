/** For tests of the playground: a session that answers as the test says, and a reader's hands. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { RunReport } from '../../runtime/protocol';
import type { RunRequest } from './session';

/** What was asked of the session so far. */
export const session = {
  requests: [] as RunRequest[],
  listener: (_report: RunReport): void => undefined,
  preloads: 0,
  stops: 0,
};

/** Stands for './sharedSession'. */
export const mocked = {
  sharedSession: () => ({
    start(request: RunRequest, listener: (report: RunReport) => void) {
      session.requests.push(request);
      session.listener = listener;
      return session.requests.length;
    },
    stop: () => {
      session.stops += 1;
    },
    preload: () => {
      session.preloads += 1;
      return Promise.resolve();
    },
  }),
};

/** A test begins with nothing asked and nothing kept. */
export function startAnew(): void {
  Object.assign(session, { preloads: 0, stops: 0 });
  session.requests.length = 0;
  window.localStorage.clear();
}

export const last = (): RunRequest => session.requests.at(-1) as RunRequest;

export const say = (report: RunReport): void => act(() => session.listener(report));

/** The field of a parameter. */
export function field(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-param="${name}"]`);
  if (!found) throw new Error(`no knob ${name}`);
  return found;
}

/** Presses Run; the number of the run. */
export function run(): number {
  fireEvent.click(screen.getByRole('button', { name: '运行' }));
  return session.requests.length;
}
