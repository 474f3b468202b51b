/** How a task stands: pure, from the code as it is and the last run. */
import { defaultsOf, judge, type Verdict } from '../../../experiments/claim';
import type { Experiment } from '../../../experiments/experiment';
import type { RunState } from '../runState';
import type { Settings } from '../settings';
import type { Brief, Task } from './brief';

export type TaskState =
  /** `why`: what the last run lacks. */
  | { readonly kind: 'open'; readonly why: 'no-run' | 'control' | 'condition' | Verdict }
  | { readonly kind: 'reached' }
  /** These files were changed, and may not be. */
  | { readonly kind: 'forbidden'; readonly files: readonly string[] }
  /** The experiment has no such claim any more. */
  | { readonly kind: 'gone' };

export interface Standing {
  readonly experiment: Pick<Experiment, 'claims' | 'recorded'>;
  readonly shipped: Settings['files'];
  /** As they are now. */
  readonly files: Settings['files'];
  readonly state: RunState;
  /** A result of an earlier visit, of other settings than those that are shown. */
  readonly isForeign: boolean;
}

export function taskState(task: Task, start: Brief['start'], standing: Standing): TaskState {
  const { experiment, shipped, files, state, isForeign } = standing;
  const { claims, recorded } = experiment;
  const claim = claims.find(({ id }) => id === task.claim);
  if (!claim) return { kind: 'gone' };
  const begun = { ...shipped, ...start.files };
  const forbidden = (now: Settings['files']): string[] =>
    differing(begun, now).filter((name) => !task.files.includes(name));
  const touched = forbidden(files);
  if (touched.length > 0) return { kind: 'forbidden', files: touched };
  if (state.status !== 'done' || isForeign) return { kind: 'open', why: 'no-run' };
  // A prepared control is nobody's solution.
  if (state.control !== undefined) return { kind: 'open', why: 'control' };
  if (forbidden({ ...shipped, ...state.settings?.files }).length > 0)
    return { kind: 'open', why: 'no-run' };
  const { verdict, moved } = judge(claim, { ...state, defaults: defaultsOf(recorded?.params) });
  if (moved.length > 0) return { kind: 'open', why: 'condition' };
  return verdict === task.want ? { kind: 'reached' } : { kind: 'open', why: verdict };
}

/** Names of the files that differ, and of those that only one side has. */
function differing(before: Settings['files'], after: Settings['files']): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}
