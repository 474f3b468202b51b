/** What a playground is made of, loaded once for each experiment. */
import type { ComponentType } from 'react';
import type { PlaygroundProps } from '@site/src/components/Playground';
import { importAnew } from '@site/src/components/importAnew';
import type { Experiment } from '@site/src/experiments/experiment';

export interface Parts {
  readonly Playground: ComponentType<PlaygroundProps>;
  readonly experiment: Experiment;
}

/** Imports the experiment's module. */
export type LoadExperiment = () => Promise<{ readonly default: Experiment }>;

const loading = new Map<string, Promise<Parts>>();

/** A failure is forgotten, so that the next wish tries anew. */
export function loadParts(id: string, load: LoadExperiment): Promise<Parts> {
  const known = loading.get(id);
  if (known) return known;
  const coming = importAnew(() =>
    Promise.all([
      import(/* webpackChunkName: "playground" */ '@site/src/components/Playground'),
      load(),
    ]),
  ).then(([playground, experiment]) => ({
    Playground: playground.default,
    experiment: experiment.default,
  }));
  loading.set(id, coming);
  coming.catch(() => loading.delete(id));
  return coming;
}
