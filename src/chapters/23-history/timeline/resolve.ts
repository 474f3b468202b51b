/** Turns entries into what the page shows, in one language: works looked up, links only where they lead. */
import { bibliography } from '../../../data/bibliography';
import type { Work } from '../../../data/bibliography/work';
import { chapterOf } from '../../../data/chapters';
import type { Language } from '../../../data/language';
import { timeline } from '../timeline';
import { yearOf, type PageSource, type ThreadId, type TimelineEntry } from './entry';

interface SourceLink {
  readonly href: string;
  readonly text: string;
}

interface Source {
  /** Title and venue of a work, or the title of a page. */
  readonly text: string;
  readonly links: readonly SourceLink[];
}

/** A place in the site; without `to` it is still to come. */
interface Place {
  readonly title: string;
  readonly to?: string;
}

/** What the picture and the list need. */
export interface TimelineEvent {
  readonly id: string;
  readonly year: number;
  readonly thread: ThreadId;
  readonly milestone: boolean;
  readonly title: string;
  readonly inSourceList: boolean;
  /** An experiment of it can be run. */
  readonly runs: boolean;
}

/** What an event that is opened says; three quarters of all that is known. */
export interface EventDetails {
  /** Where the year alone does not say it. */
  readonly when?: string;
  readonly text: string;
  readonly people: string;
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly chapters: readonly Place[];
  readonly experiments: readonly Required<Place>[];
}

export type DetailsById = Readonly<Record<string, EventDetails>>;

export interface KnownExperiment {
  readonly id: string;
  /** Where the text uses it: path and anchor. */
  readonly place?: string | undefined;
  readonly chapter: number;
  readonly title: Readonly<Record<Language, string>>;
}

/** All events in `language`. Experiments that do not exist yet, or whose chapter is not out, are left out. */
export function resolveTimeline(
  language: Language,
  known: readonly KnownExperiment[],
): { readonly events: readonly TimelineEvent[]; readonly details: DetailsById } {
  const details = Object.fromEntries(
    timeline.map((entry) => [entry.id, detailsOf(entry, language, known)]),
  );
  const events = timeline.map((entry) => ({
    id: entry.id,
    year: yearOf(entry),
    thread: entry.thread,
    milestone: entry.milestone ?? false,
    title: entry.title[language],
    inSourceList: entry.inSourceList ?? false,
    runs: (details[entry.id]?.experiments ?? []).length > 0,
  }));
  return { events, details };
}

function detailsOf(
  entry: TimelineEntry,
  language: Language,
  known: readonly KnownExperiment[],
): EventDetails {
  const { text, when, note, pages = [] } = entry;
  const works = (entry.works ?? []).map(workOf);
  return {
    ...(when && { when: when[language] }),
    text: text[language],
    people: namePeople(entry.people, works[0], language),
    ...(note && { note: note[language] }),
    sources: [...works.map(sourceOfWork), ...pages.map(sourceOfPage)],
    chapters: (entry.chapters ?? []).map((number) => placeOfChapter(number, language)),
    experiments: (entry.experiments ?? []).flatMap((experiment) =>
      placesOfExperiment(experiment, known, language),
    ),
  };
}

function workOf(key: string): Work {
  const work = bibliography.find((candidate) => candidate.key === key);
  if (!work) throw new Error(`No work in src/data/bibliography has the key ${key}.`);
  return work;
}

function namePeople(
  named: readonly string[] | undefined,
  work: Work | undefined,
  language: Language,
): string {
  const all = named ?? work?.authors ?? [];
  const more = named === undefined && (work?.moreAuthors ?? all.length > 4);
  const shown = more ? all.slice(0, 3) : all;
  const names = shown.join(language === 'zh' ? '、' : ', ');
  if (!more) return names;
  return language === 'zh' ? `${names} 等` : `${names} et al.`;
}

function sourceOfWork({ title, venue, doi, arxiv, url }: Work): Source {
  const links = [
    ...(doi === undefined ? [] : [{ href: `https://doi.org/${doi}`, text: `doi:${doi}` }]),
    ...(arxiv === undefined
      ? []
      : [{ href: `https://arxiv.org/abs/${arxiv}`, text: `arXiv:${arxiv}` }]),
    ...(url === undefined ? [] : [{ href: url, text: new URL(url).hostname }]),
  ];
  return { text: venue === undefined ? title : `${title}. ${venue}`, links };
}

function sourceOfPage({ title, url }: PageSource): Source {
  return { text: title, links: [{ href: url, text: new URL(url).hostname }] };
}

function placeOfChapter(number: number, language: Language): Place {
  const { slug, title, released } = chapterOf(number);
  return { title: `${number} ${title[language]}`, ...(released && { to: `/${slug}` }) };
}

function placesOfExperiment(
  id: string,
  known: readonly KnownExperiment[],
  language: Language,
): Required<Place>[] {
  const experiment = known.find((candidate) => candidate.id === id);
  if (!experiment) return [];
  const { released } = chapterOf(experiment.chapter);
  if (!released || experiment.place === undefined) return [];
  return [{ title: experiment.title[language], to: experiment.place }];
}
