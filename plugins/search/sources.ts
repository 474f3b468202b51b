/** Reads what can be found, as the pages of one language are made from it. */
import { chapterOf } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';
import { factsOf } from '../chapters/checks/facts';
import { readQuestionPages } from '../chapters/pages';
import { loadManifests } from '../experiments/loadManifests';
import { loadTimeline } from '../timeline/loadTimeline';
import type { Sources } from './documents';
import { readSitePages } from './pages';

export async function readSources(siteDir: string, language: Language): Promise<Sources> {
  const experiments = await loadManifests(siteDir);
  const facts = await factsOf(siteDir);
  return {
    language,
    facts,
    sitePages: await readSitePages(siteDir, { facts, language }),
    pages: await readQuestionPages(siteDir, language),
    experiments: experiments.filter(({ chapter }) => chapterOf(chapter).released),
    ...(await loadTimeline(siteDir, language, experiments)),
  };
}
