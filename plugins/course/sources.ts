/** Reads what the files for courses are made of, as the pages are made from it. */
import { chapterOf } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';
import type { Experiment } from '../../src/experiments/experiment';
import { readQuestionPages, type QuestionPage } from '../chapters/pages';
import { loadManifests } from '../experiments/loadManifests';
import { inTextOrder, placesInText } from '../experiments/ownPages';

export interface CourseSources {
  /** With a page of their own, in the order of the text. */
  readonly experiments: readonly Experiment[];
  /** Of each language, by question and by place in it. */
  readonly pages: Readonly<Record<Language, readonly QuestionPage[]>>;
}

export async function readCourseSources(siteDir: string): Promise<CourseSources> {
  const [manifests, zh, en] = await Promise.all([
    loadManifests(siteDir),
    readQuestionPages(siteDir, 'zh'),
    readQuestionPages(siteDir, 'en'),
  ]);
  const released = manifests.filter(({ chapter }) => chapterOf(chapter).released);
  return { experiments: inTextOrder(released, placesInText(zh)), pages: { zh, en } };
}
