/** How many claims of a run hold. */
import { defaultsOf, judge, type Claim } from '../../experiments/claim';
import type { Recording } from '../../experiments/experiment';
import type { RunState } from './runState';

export interface Verdicts {
  /** Claims whose conditions are those of the run. */
  readonly all: number;
  readonly held: number;
  /** Claims whose conditions were changed: they are not about this run. */
  readonly moved: number;
  readonly fallen: number;
}

export function countVerdicts(
  state: RunState,
  claims: readonly Claim[],
  recorded: Pick<Recording, 'params'> | undefined,
): Verdicts {
  const defaults = defaultsOf(recorded?.params);
  const judged = claims.map((claim) => judge(claim, { ...state, defaults }));
  const counted = judged.filter(({ moved }) => moved.length === 0);
  return {
    all: counted.length,
    held: counted.filter(({ verdict }) => verdict === 'holds').length,
    moved: judged.length - counted.length,
    fallen: judged.filter(({ verdict }) => verdict === 'fails').length,
  };
}
