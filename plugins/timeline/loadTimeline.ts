/** The timeline's events in one language, with works and experiments looked up. */
import { join } from 'node:path';
import type { resolveTimeline } from '../../src/chapters/23-history/timeline/resolve';
import type { Language } from '../../src/data/language';
import type { Experiment } from '../../src/experiments/experiment';
import { experimentPlaces } from '../chapters/pages';
import { loadModule } from '../loadModule';

export async function loadTimeline(
  siteDir: string,
  language: Language,
  experiments: readonly Experiment[],
): Promise<ReturnType<typeof resolveTimeline>> {
  const module = await loadModule(join(siteDir, 'src/chapters/23-history/timeline/resolve.ts'));
  const resolve = module.resolveTimeline as typeof resolveTimeline;
  const places = await experimentPlaces(siteDir);
  const known = experiments.map(({ id, chapter, title }) => ({
    id,
    chapter,
    title,
    place: places.get(id),
  }));
  return resolve(language, known);
}
