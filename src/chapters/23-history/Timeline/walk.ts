/** Where an arrow key leads from an event. */
import { threadIds, type ThreadId } from '@site/src/chapters/23-history/timeline/entry';

export interface Step {
  readonly id: string;
  readonly year: number;
  readonly thread: ThreadId;
}

const along: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const across: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The event that `key` leads to, or undefined where the key means nothing. Left and right go through
 * time, up and down to the nearest event of the next thread; in a list, up and down go through time.
 */
export function walk<S extends Step>(
  steps: readonly S[],
  from: string,
  key: string,
  inLanes: boolean,
): S | undefined {
  if (key === 'Home') return steps[0];
  if (key === 'End') return steps.at(-1);
  const index = steps.findIndex(({ id }) => id === from);
  const here = steps[index];
  if (!here) return undefined;
  const later = along[key] ?? (inLanes ? undefined : across[key]);
  if (later !== undefined) return steps[Math.min(Math.max(index + later, 0), steps.length - 1)];
  const down = across[key];
  return down === undefined ? undefined : nearestInNextThread(steps, here, down);
}

function nearestInNextThread<S extends Step>(steps: readonly S[], here: S, down: number): S {
  const lanes = threadIds.filter((thread) => steps.some((step) => step.thread === thread));
  const thread = lanes[lanes.indexOf(here.thread) + down];
  const order = steps.indexOf(here);
  const distance = (step: S): number =>
    Math.abs(step.year - here.year) * steps.length + Math.abs(steps.indexOf(step) - order);
  const candidates = steps.filter((step) => step.thread === thread);
  return candidates.reduce(
    (best, step) => (best === here || distance(step) < distance(best) ? step : best),
    here,
  );
}
