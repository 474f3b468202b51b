/** The claims of an experiment as the playground's run leaves them. */
import type { ReactNode } from 'react';
import type { Claim } from '../../experiments/claim';
import type { Experiment } from '../../experiments/experiment';
import Claims from '../Claims';
import type { Comparison } from './comparison/comparison';
import { recordingId } from './comparison/kept';
import { beforeText } from './comparison/wording';
import type { RunStatus } from './runState';
import type { Playground } from './usePlayground';

export interface JudgedClaimsProps {
  readonly experiment: Experiment;
  readonly playground: Playground;
  readonly comparison: Comparison | undefined;
  /** Those to show; all if not given. */
  readonly claims?: readonly Claim[];
}

export default function JudgedClaims(props: JudgedClaimsProps): ReactNode {
  const { experiment, playground, comparison, claims = experiment.claims } = props;
  const { id, labels, controls, recorded } = experiment;
  const { language, settings, state, put, seeFail, takeBack } = playground;
  return (
    <Claims
      {...{ claims, controls, labels, language, recorded, put }}
      anchor={id}
      chapter={experiment.chapter}
      setup={`seed ${settings.seed}, ${settings.backend}`}
      run={state}
      before={
        comparison && {
          name: beforeText(comparison.base.id === recordingId),
          metrics: comparison.base.metrics,
        }
      }
      phase={phases[state.status]}
      onPutIn={seeFail}
      onTakeBack={takeBack}
    />
  );
}

const phases: Record<RunStatus, 'before' | 'during' | 'after' | 'cut'> = {
  idle: 'before',
  loading: 'during',
  running: 'during',
  done: 'after',
  failed: 'cut',
  stopped: 'cut',
};
