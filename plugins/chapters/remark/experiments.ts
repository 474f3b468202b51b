/** Imports each experiment a page names, once, and hands it to the components that name it. */
import type { Root } from 'mdast';
import type { Facts } from '../checks/facts';
import { textOf, type JsxElement } from '../checks/syntax';
import { entriesOf } from '../pages';
import { importDefault, setAttribute, setVariable } from './attributes';

/** @param places where each experiment stands in the text, by id */
export function injectExperiments(
  tree: Root,
  elements: readonly JsxElement[],
  facts: Facts,
  places: ReadonlyMap<string, string>,
): void {
  const imported = new Map<string, string>();
  for (const element of elements) {
    const id = experimentIdOf(element);
    const experiment = id === undefined ? undefined : facts.experiments.get(id);
    if (id === undefined || experiment === undefined) continue;
    const variable = imported.get(id) ?? `experiment_${id.replaceAll('-', '_')}`;
    if (!imported.has(id)) {
      imported.set(id, variable);
      tree.children.push(importDefault(variable, `@site/${experiment.folder}/about.ts?experiment`));
    }
    setVariable(element, 'experiment', variable);
    if (element.name !== 'Playground') setAttribute(element, 'place', places.get(id));
  }
}

/** Titles of experiments are headings, one level below the heading they stand under. */
export function injectLevels(tree: Root, elements: readonly JsxElement[]): void {
  const levels = new Map(entriesOf({ tree }).map(({ id, level }) => [id, level]));
  for (const element of elements) {
    if (element.name !== 'Playground') continue;
    setAttribute(element, 'level', levels.get(textOf(element, 'id') ?? ''));
  }
}

/** The experiment an element names: by `id`, or as the first half of `claim`. */
function experimentIdOf(element: JsxElement): string | undefined {
  if (element.name === 'Playground' || element.name === 'Recorded') return textOf(element, 'id');
  if (element.name === 'PopularAnswer') return textOf(element, 'claim')?.split('/')[0];
  return undefined;
}
