/**
 * Gives components what they need of experiments: a playground the way to load its own, numbers and
 * evidence in prose no more than what they show, so that reading a page loads no experiment.
 */
import { statementOf } from '../../../src/components/Claims/statement';
import type { Language } from '../../../src/data/language';
import { expectationOf } from '../../../src/experiments/claim';
import type { Root } from 'mdast';
import type { ExperimentFacts, Facts } from '../checks/facts';
import { textOf, type JsxElement } from '../checks/syntax';
import { entriesOf } from '../pages';
import { setAttribute, setImport } from './attributes';

/** @param places where each experiment stands in the text, by id */
export function injectExperiments(
  tree: Root,
  elements: readonly JsxElement[],
  facts: Facts,
  places: ReadonlyMap<string, string>,
  language: Language,
): void {
  const levels = new Map(entriesOf({ tree }).map(({ id, level }) => [id, level]));
  for (const element of elements) {
    const id = experimentIdOf(element);
    const experiment = id === undefined ? undefined : facts.experiments.get(id);
    if (id === undefined || experiment === undefined) continue;
    if (element.name === 'Playground') {
      setImport(element, 'load', `@site/${experiment.folder}/about.ts?experiment`);
      // Its title is a heading, one level below the heading that it stands under.
      setAttribute(element, 'level', levels.get(id));
      continue;
    }
    setAttribute(element, 'place', places.get(id));
    if (element.name === 'Recorded') {
      setAttribute(element, 'title', experiment.title[language]);
      setAttribute(element, 'value', experiment.metrics?.[textOf(element, 'metric') ?? '']);
    } else setAttribute(element, 'measured', evidenceOf(element, experiment, language));
  }
}

/** What the recorded run says of the claim that a circulating answer names. */
function evidenceOf(
  element: JsxElement,
  { claims, labels, metrics, params }: ExperimentFacts,
  language: Language,
): object | undefined {
  const id = textOf(element, 'claim')?.split('/')[1];
  const claim = claims.find((known) => known.id === id);
  if (!claim) return undefined;
  const { metric } = expectationOf(claim, params);
  return {
    statement: statementOf(claim, params, labels, language),
    metric: labels[metric]?.[language] ?? metric,
    value: metrics?.[metric],
  };
}

/** The experiment an element names: by `id`, or as the first half of `claim`. */
function experimentIdOf(element: JsxElement): string | undefined {
  if (element.name === 'Playground' || element.name === 'Recorded') return textOf(element, 'id');
  if (element.name === 'PopularAnswer') return textOf(element, 'claim')?.split('/')[0];
  return undefined;
}
