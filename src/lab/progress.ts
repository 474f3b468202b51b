/** `progress`: how far a run is. */
import { described } from './checks';
import { markProgress } from './nonFinite';
import { channel } from './run';

/** Says how far the run is; the page shows the share and the time left. */
export function progress(done: number, total: number): void {
  if (!Number.isFinite(done) || !Number.isFinite(total)) {
    throw new TypeError(
      `progress needs two numbers, not ${described(done)} and ${described(total)}.`,
    );
  }
  markProgress(done);
  channel.emit({ type: 'progress', done, total });
}
