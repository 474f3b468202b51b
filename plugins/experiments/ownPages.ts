/** What the page of each experiment is made of: facts for its scripts, grounds for its HTML, its module. */
import { formatCell, labelOf } from '../../src/components/Wording';
import { defaultsOf, expectationOf, type Claim } from '../../src/experiments/claim';
import type { Experiment } from '../../src/experiments/experiment';
import { localizeSource } from '../../src/experiments/localize';
import type {
  ClaimGrounds,
  Grounds,
  Neighbour,
  OwnPage,
  PlaceInText,
} from '../../src/experiments/summary';
import type { Language } from '../../src/data/language';
import { entriesOf, type QuestionPage } from '../chapters/pages';
import { summarizeClaim } from './summarize';

/** Where each experiment has its playground, by id, in the order of the text. @param pages of one language */
export function placesInText(pages: readonly QuestionPage[]): Map<string, PlaceInText[]> {
  const places = new Map<string, PlaceInText[]>();
  for (const page of pages) {
    for (const { id, text } of entriesOf(page)) {
      if (text !== undefined) continue;
      const place = { to: `${page.front.slug}#${id}`, title: page.front.title };
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return places;
}

/** By chapter, and within one as the text comes to them; what no page uses stands last. */
export function inTextOrder<T extends { readonly id: string; readonly chapter: number }>(
  experiments: readonly T[],
  places: ReadonlyMap<string, unknown>,
): T[] {
  const order = [...places.keys()];
  const rank = ({ id }: T): number => {
    const found = order.indexOf(id);
    return found === -1 ? order.length : found;
  };
  return [...experiments].sort((a, b) => a.chapter - b.chapter || rank(a) - rank(b));
}

/** @param all in the order of the gallery, the experiment among them */
export function ownPageOf(
  experiment: Experiment,
  all: readonly Experiment[],
  places: readonly PlaceInText[],
  language: Language,
): OwnPage {
  const { id, chapter, topics, backend, title, question, summary, claims, recorded } = experiment;
  const at = all.indexOf(experiment);
  const [previous, next] = [all[at - 1], all[at + 1]].map(
    (other) => other && neighbourOf(other, language),
  );
  return {
    id,
    chapter,
    topics,
    backend,
    title: title[language],
    question: question[language],
    summary: summary[language],
    claims: claims.length,
    places,
    ...(previous && { previous }),
    ...(next && { next }),
    ofChapter: all
      .filter((other) => other.chapter === chapter)
      .map((other) => neighbourOf(other, language)),
    ...(recorded && { recorded: { seconds: recorded.seconds, browser: recorded.browser } }),
  };
}

function neighbourOf({ id, chapter, title }: Experiment, language: Language): Neighbour {
  return { id, chapter, title: title[language] };
}

export function groundsOf(experiment: Experiment, language: Language): Grounds {
  return {
    claims: experiment.claims.map((claim) => claimGroundsOf(claim, experiment, language)),
    files: Object.entries(experiment.files)
      .filter(([name]) => name !== 'main.ts')
      .map(([name, code]) => ({ name, code: localizeSource(code, language) })),
  };
}

function claimGroundsOf(claim: Claim, experiment: Experiment, language: Language): ClaimGrounds {
  const { labels, controls, recorded } = experiment;
  const params = defaultsOf(recorded?.params);
  const control = controls.find(({ id }) => id === claim.control);
  return {
    ...summarizeClaim(claim, experiment, language),
    metric: labelOf(labels, expectationOf(claim, params).metric, language),
    given: (claim.given ?? []).map((name) => ({
      name: labelOf(labels, name, language),
      value: formatCell(params[name], labels, language),
    })),
    ...(control && { control: control.name[language] }),
    source: claim.source,
  };
}

/**
 * The module that a page's route loads.
 *
 * @param facts file of the page's `OwnPage`
 * @param grounds file of its `Grounds`: in the browser its address, since the HTML holds them
 * @param folder of the experiment, below the site's root
 */
export function ownPageModule(facts: string, grounds: string, folder: string): string {
  return `
import facts from ${JSON.stringify(facts)};
import grounds from ${JSON.stringify(`${grounds}?late`)};
export default {
  facts,
  grounds,
  load: () => import(${JSON.stringify(`@site/${folder}/about.ts?experiment`)}),
};
`;
}
