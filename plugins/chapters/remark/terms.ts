/** Gives each `Term` its definition in the page's language, so that no page ships the whole glossary. */
import type { Language } from '../../../src/data/language';
import type { Facts } from '../checks/facts';
import { textOf, type JsxElement } from '../checks/syntax';
import { setAttribute } from './attributes';

export function injectTerms(
  elements: readonly JsxElement[],
  facts: Facts,
  language: Language,
): void {
  for (const element of elements) {
    if (element.name !== 'Term') continue;
    const term = facts.terms.get(textOf(element, 'id') ?? '');
    if (term) setAttribute(element, 'definition', term.definition[language]);
  }
}
