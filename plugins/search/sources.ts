/** Reads what can be found, as the pages of one language are made from it. */
import { chapterOf } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';
import { factsOf } from '../chapters/checks/facts';
import { readQuestionPages } from '../chapters/pages';
import { loadManifests } from '../experiments/loadManifests';
import { loadTimeline } from '../timeline/loadTimeline';
import type { Sources } from './documents';

export async function readSources(siteDir: string, language: Language): Promise<Sources> {
  const experiments = await loadManifests(siteDir);
  return {
    language,
    facts: await factsOf(siteDir),
    pages: await readQuestionPages(siteDir, language),
    experiments: experiments.filter(({ chapter }) => chapterOf(chapter).released),
    ...(await loadTimeline(siteDir, language, experiments)),
  };
}
