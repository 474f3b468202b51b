/** `chapters.json`: the questions with their sections, the experiments on these, and the lectures that they serve. */
import { chapters, type Chapter } from '../../src/data/chapters';
import { lectures } from '../../src/data/lectures';
import type { Lecture } from '../../src/data/lectures/lecture';
import type { Language, Localized } from '../../src/data/language';
import { relationsFrom } from '../../src/data/relations';
import { siteDescription, siteTitle } from '../../src/data/site';
import { embedPath, ownPath } from '../../src/experiments/address';
import type { Experiment } from '../../src/experiments/experiment';
import { topics } from '../../src/experiments/topics';
import type { ParamSpec } from '../../src/lab/events';
import { labelOf } from '../../src/components/Wording';
import { experimentsOn, type QuestionPage } from '../chapters/pages';
import { claimKey, LICENCE } from './claimsFile';
import { lectureViews } from './lectureViews';
import { inBoth, textsOf } from './localized';
import { readingMinutes } from './readingTime';
import { addressesOf, markdownPath, sharedAddress, type Site } from './site';
import type { CourseSources } from './sources';

export interface ChaptersFile {
  readonly $schema: string;
  readonly release: string;
  readonly licence: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly addresses: Localized;
  readonly questions: readonly QuestionEntry[];
  readonly experiments: readonly ExperimentEntry[];
  readonly lectures: readonly LectureEntry[];
}

export interface LectureEntry extends Lecture {
  /** Where the page for teachers shows it. */
  readonly addresses: Localized;
  /** To read all of its sections. */
  readonly readingMinutes: Readonly<Record<Language, number>>;
  /** To run all of its experiments one after another, as recorded. */
  readonly runSeconds: number;
}

export interface QuestionEntry extends Pick<
  Chapter,
  'number' | 'slug' | 'title' | 'problem' | 'remedy'
> {
  readonly addresses: Localized;
  readonly leadsTo: readonly { readonly question: number; readonly why: Localized }[];
  /** The answer first, then the sections in their order. */
  readonly pages: readonly PageEntry[];
}

export interface PageEntry {
  /** Its path below a language's folder, which never changes. */
  readonly path: string;
  readonly kind: 'answer' | 'section';
  readonly title: Localized;
  readonly description: Localized;
  readonly addresses: Localized;
  readonly markdown: Localized;
  readonly readingMinutes: Readonly<Record<Language, number>>;
  readonly lastChecked?: string;
  /** Ids of those whose playground stands on it, in their order. */
  readonly experiments: readonly string[];
}

export interface ExperimentEntry {
  readonly id: string;
  readonly chapter: number;
  readonly title: Localized;
  readonly question: Localized;
  readonly summary: Localized;
  readonly topics: readonly { readonly id: string; readonly name: Localized }[];
  readonly addresses: Localized;
  readonly embed: Localized;
  /** Paths of the pages that hold it. */
  readonly pages: readonly string[];
  /** As in `claims.json`. */
  readonly claims: readonly string[];
  readonly parameters: readonly (ParamSpec & { readonly label: Localized })[];
  readonly backend: Experiment['backend'];
  /** Of the recorded default run. */
  readonly run?: { readonly seconds: number; readonly browser: string };
}

export function chaptersFileOf(sources: CourseSources, site: Site): ChaptersFile {
  return {
    $schema: sharedAddress(site, 'schemas/chapters.schema.json'),
    release: site.release,
    licence: LICENCE,
    title: siteTitle,
    description: siteDescription,
    addresses: addressesOf(site, ''),
    questions: chapters
      .filter(({ released }) => released)
      .map((chapter) => questionEntryOf(chapter, sources, site)),
    experiments: sources.experiments.map((one) => experimentEntryOf(one, sources, site)),
    lectures: lectureEntries(sources, site),
  };
}

function lectureEntries(sources: CourseSources, site: Site): LectureEntry[] {
  const views = inBoth((language) => lectureViews(lectures, sources, language));
  return lectures.map((lecture, index) => ({
    ...lecture,
    addresses: addressesOf(site, `teach#${lecture.id}`),
    readingMinutes: inBoth((language) => views[language][index]?.minutes ?? 0),
    runSeconds: Number((views.en[index]?.seconds ?? 0).toFixed(1)),
  }));
}

function questionEntryOf(chapter: Chapter, { pages }: CourseSources, site: Site): QuestionEntry {
  const { number, slug, title, problem, remedy } = chapter;
  const english = new Map(pages.en.map((page) => [page.front.slug, page]));
  return {
    number,
    slug,
    title,
    problem,
    remedy,
    addresses: addressesOf(site, slug),
    leadsTo: relationsFrom(number).map(({ to, why }) => ({ question: to, why })),
    pages: pages.zh
      .filter(({ front }) => front.chapter === number)
      .flatMap((zh) => {
        const en = english.get(zh.front.slug);
        return en ? pageEntryOf({ zh, en }, site) : [];
      }),
  };
}

function pageEntryOf(page: Readonly<Record<Language, QuestionPage>>, site: Site): PageEntry {
  const { front, isAnswer } = page.zh;
  return {
    path: front.slug,
    kind: isAnswer ? 'answer' : 'section',
    title: inBoth((language) => page[language].front.title),
    description: inBoth((language) => page[language].front.description),
    addresses: addressesOf(site, front.slug),
    markdown: addressesOf(site, markdownPath(front.slug)),
    readingMinutes: inBoth((language) => readingMinutes(page[language].tree, language)),
    ...(front.last_checked !== undefined && { lastChecked: front.last_checked }),
    experiments: experimentsOn(page.zh),
  };
}

function experimentEntryOf(
  experiment: Experiment,
  { pages }: CourseSources,
  site: Site,
): ExperimentEntry {
  const { id, chapter, title, question, summary, labels, claims, backend, recorded } = experiment;
  return {
    id,
    chapter,
    title: textsOf(title),
    question: textsOf(question),
    summary: textsOf(summary),
    topics: experiment.topics.map((topic) => ({ id: topic, name: topics[topic] })),
    addresses: addressesOf(site, ownPath(id)),
    embed: addressesOf(site, `${embedPath(id)}/`),
    pages: pages.zh
      .filter((page) => experimentsOn(page).includes(id))
      .map(({ front }) => front.slug),
    claims: claims.map((claim) => claimKey(experiment, claim)),
    parameters: (recorded?.params ?? []).map((spec) => ({
      ...spec,
      label: inBoth((language) => labelOf(labels, spec.name, language)),
    })),
    backend,
    ...(recorded && { run: { seconds: recorded.seconds, browser: recorded.browser } }),
  };
}
