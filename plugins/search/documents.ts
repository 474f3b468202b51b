/** Everything that can be found in one language, from the same sources as the pages. */
import type { Entry, SearchDocument } from '../../src/components/Search/found';
import { shortName, type Work } from '../../src/data/bibliography/work';
import { chapterOf } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';
import { lectures } from '../../src/data/lectures';
import type { Term } from '../../src/data/term';
import { ownPath } from '../../src/experiments/address';
import type { Experiment } from '../../src/experiments/experiment';
import type { DetailsById, TimelineEvent } from '../../src/chapters/23-history/timeline/resolve';
import { jsxElements, textOf } from '../chapters/checks/syntax';
import type { QuestionPage } from '../chapters/pages';
import { summarizeClaim } from '../experiments/summarize';
import type { SitePage } from './pages';
import type { Reading } from './plainText';
import { sectionsOf, type Found } from './sections';

export interface Sources extends Reading {
  /** Of the language. */
  readonly pages: readonly QuestionPage[];
  /** With a page of their own. */
  readonly experiments: readonly Experiment[];
  readonly events: readonly TimelineEvent[];
  readonly details: DetailsById;
  /** Those that belong to no question. */
  readonly sitePages: readonly SitePage[];
}

export function documentsOf(sources: Sources): SearchDocument[] {
  const { facts, pages, experiments, language } = sources;
  const found: readonly Found[] = [
    ...pages.flatMap((page) => sectionsOf(page, sources)),
    ...[...facts.terms.values()].map((term) => termEntry(term, language)),
    ...experiments.map((experiment) => experimentEntry(experiment, language)),
    ...experiments.flatMap((experiment) => claimEntries(experiment, language)),
    ...sources.events.map((event) => eventEntry(event, sources.details)),
    ...workEntries(facts.works, pages),
    ...sources.sitePages.flatMap(pageEntries),
    ...lectureEntries(sources),
  ];
  return found.map((entry, id) => ({ id, ...entry }));
}

function termEntry({ id, name, abbreviation, also, definition }: Term, language: Language): Found {
  const other = language === 'zh' ? 'en' : 'zh';
  return {
    kind: 'term',
    shelf: 'term',
    to: `/glossary#${id}`,
    title: name[language],
    place: [abbreviation, name[other]].filter((part) => part !== undefined).join(', '),
    names: [abbreviation, name[other], also?.[language], also?.[other]]
      .filter((part) => part !== undefined)
      .join(' '),
    text: definition[language],
  };
}

function experimentEntry(experiment: Experiment, language: Language): Found {
  const { id, title, question, summary, chapter } = experiment;
  return {
    kind: 'experiment',
    shelf: 'experiment',
    to: ownPath(id),
    title: title[language],
    place: chapterOf(chapter).title[language],
    names: id,
    text: `${question[language]} ${summary[language]}`,
  };
}

function claimEntries(experiment: Experiment, language: Language): Found[] {
  return experiment.claims.map((claim) => ({
    kind: 'claim',
    shelf: 'claim',
    to: `${ownPath(experiment.id)}#claim-${claim.id}`,
    title: summarizeClaim(claim, experiment, language).statement,
    place: experiment.title[language],
    names: '',
    text: '',
  }));
}

/** The page that draws the timeline. */
const timelinePath = '/history/timeline';

function eventEntry({ id, year, title }: TimelineEvent, details: DetailsById): Found {
  const { when = String(year), text = '', note = '', people = '' } = details[id] ?? {};
  return {
    kind: 'event',
    shelf: 'event',
    to: `${timelinePath}#${id}`,
    title,
    place: when,
    names: people,
    text: `${text} ${note}`.trim(),
  };
}

/** Where the text first cites each work. */
function workEntries(works: ReadonlyMap<string, Work>, pages: readonly QuestionPage[]): Found[] {
  const places = new Map<string, Pick<Entry, 'to'>>();
  for (const { front, tree } of pages) {
    for (const element of jsxElements(tree)) {
      const key = textOf(element, 'id') ?? '';
      if (element.name === 'Cite' && !places.has(key))
        places.set(key, { to: `${front.slug}#ref-${key}` });
    }
  }
  return [...places].flatMap(([key, { to }]) => {
    const work = works.get(key);
    if (!work) return [];
    const { title, authors, venue = '' } = work;
    return {
      kind: 'work',
      shelf: 'work',
      to,
      title,
      place: shortName(work),
      names: authors.join(', '),
      text: venue,
    };
  });
}

function pageEntries({ path, title, description, parts }: SitePage): Found[] {
  const of = { kind: 'page', shelf: 'page', names: '' } as const;
  const intro = parts.find(({ anchor }) => anchor === '')?.text ?? '';
  return [
    { ...of, to: path, title, place: '', text: `${description} ${intro}`.trim() },
    ...parts
      .filter(({ anchor }) => anchor !== '')
      .map((part) => ({
        ...of,
        to: `${path}#${part.anchor}`,
        title: part.title,
        place: title,
        text: part.text,
      })),
  ];
}

/** The page for teachers. */
const teachPath = '/teach';

function lectureEntries({ language, sitePages }: Sources): Found[] {
  const page = sitePages.find(({ path }) => path === teachPath);
  if (!page) return [];
  return lectures.map(({ id, title, objectives, prerequisites, demonstration }) => ({
    kind: 'page',
    shelf: 'page',
    to: `${teachPath}#${id}`,
    title: title[language],
    place: page.title,
    names: '',
    text: [...objectives, prerequisites, demonstration.ask].map((one) => one[language]).join(' '),
  }));
}
