/** In a frame: what its address asks of the playground; undefined in a page of the site. */
import { useMemo } from 'react';
import { readEmbedOptions, type EmbedOptions } from '../../experiments/embedding';
import type { Experiment } from '../../experiments/experiment';
import { keptAs, useEmbedding } from '../Embed';
import { defaultSettings, type Settings } from './settings';

export interface Embedded extends EmbedOptions {
  /** Where the playground begins, and where a reset leads back to. */
  readonly preset: Settings;
  /** The name under which the browser keeps its settings. */
  readonly keptAs: string;
}

export function useEmbedOptions(experiment: Experiment): Embedded | undefined {
  const embedding = useEmbedding();
  return useMemo(() => {
    if (embedding?.search === undefined) return undefined;
    const options = readEmbedOptions(embedding.search, experiment.recorded?.params ?? []);
    const { params, seed, backend } = options;
    const shipped = defaultSettings(experiment);
    const preset = {
      ...shipped,
      params: { ...params },
      ...(seed !== undefined && { seed }),
      ...(backend && { backend }),
    };
    return { ...options, preset, keptAs: keptAs(experiment.id, embedding) };
  }, [embedding, experiment]);
}
