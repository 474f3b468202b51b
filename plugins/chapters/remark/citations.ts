/** Numbers the citations of a page and gives `References` the works they cite, in that order. */
import { shortName, type Work } from '../../../src/data/bibliography/work';
import type { Facts } from '../checks/facts';
import { textOf, type JsxElement } from '../checks/syntax';
import { setAttribute } from './attributes';

export function injectCitations(elements: readonly JsxElement[], facts: Facts): void {
  const counts = new Map<string, number>();
  for (const element of elements) {
    if (element.name !== 'Cite') continue;
    const key = textOf(element, 'id') ?? '';
    const work = facts.works.get(key);
    if (!work) continue;
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    setAttribute(element, 'number', [...counts.keys()].indexOf(key) + 1);
    setAttribute(element, 'occurrence', occurrence);
    setAttribute(element, 'label', `${shortName(work)}: ${work.title}`);
  }
  const works = [...counts].map(([key, citations]) => ({
    ...(facts.works.get(key) as Work),
    citations,
  }));
  for (const element of elements) {
    if (element.name === 'References') setAttribute(element, 'works', works);
  }
}
