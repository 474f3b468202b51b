/** Reads what the files for courses are made of, as the pages are made from it. */
import { chapterOf } from '../../src/data/chapters';
import { readQuestionPages } from '../chapters/pages';
import { loadManifests } from '../experiments/loadManifests';
import { inTextOrder, placesInText } from '../experiments/ownPages';
import type { CourseSources } from './chaptersFile';

export async function readCourseSources(siteDir: string): Promise<CourseSources> {
  const [manifests, zh, en] = await Promise.all([
    loadManifests(siteDir),
    readQuestionPages(siteDir, 'zh'),
    readQuestionPages(siteDir, 'en'),
  ]);
  const released = manifests.filter(({ chapter }) => chapterOf(chapter).released);
  return { experiments: inTextOrder(released, placesInText(zh)), pages: { zh, en } };
}
