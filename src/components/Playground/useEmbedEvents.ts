/** In a frame: tells the page around it that a run began, how it ended, and what became of the claims. */
import { useEffect, useRef } from 'react';
import { defaultsOf, judge } from '../../experiments/claim';
import type { Experiment } from '../../experiments/experiment';
import { tellParent, useEmbedding } from '../Embed';
import { isBusy, type RunState } from './runState';
import type { Playground } from './usePlayground';

export function useEmbedEvents(experiment: Experiment, { state, settings }: Playground): void {
  const isFramed = useEmbedding() !== undefined;
  const { id } = experiment;
  const { run, status } = state;
  const latest = useRef({ experiment, state, settings });
  useEffect(() => {
    latest.current = { experiment, state, settings };
  });

  const begun = isBusy(status);
  useEffect(() => {
    if (!isFramed || !begun) return;
    const { files, params, seed, backend } = latest.current.settings;
    const edited = Object.keys(files).length > 0;
    tellParent({ id, type: 'run', params, seed, backend, edited });
  }, [begun, id, isFramed, run]);

  const isEnded = status === 'done' || status === 'failed' || status === 'stopped';
  useEffect(() => {
    const now = latest.current.state;
    // A result of an earlier visit is no event of this one.
    if (!isFramed || !isEnded || now.restored) return;
    const { status: how, elapsed = 0, metrics } = now;
    if (how === 'done' || how === 'failed' || how === 'stopped')
      tellParent({ id, type: 'done', status: how, seconds: elapsed / 1000, metrics });
    if (how !== 'stopped')
      tellParent({ id, type: 'verdicts', claims: verdicts(latest.current.experiment, now) });
  }, [id, isEnded, isFramed, run]);
}

function verdicts(
  { claims, recorded }: Experiment,
  state: RunState,
): { claim: string; verdict: 'holds' | 'fails' | 'unknown'; value?: number }[] {
  const defaults = defaultsOf(recorded?.params);
  return claims.map((claim) => {
    const { verdict, value } = judge(claim, { ...state, defaults });
    return { claim: claim.id, verdict, ...(value !== undefined && { value }) };
  });
}
