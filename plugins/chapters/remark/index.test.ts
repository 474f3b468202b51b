import { expect, it } from 'vitest';
import { chapterSource, facts } from '../checks/fixture';
import { jsxElements, parseMdx, textOf, type JsxElement } from '../checks/syntax';
import { fillIn } from './index';

function filled(source: string, language: 'zh' | 'en' = 'en') {
  const tree = parseMdx(source);
  fillIn(tree, facts, language);
  const named = (name: string): JsxElement[] =>
    jsxElements(tree).filter((element) => element.name === name);
  return { tree, named };
}

/** The estree of an attribute, as JSON, to look for names and values in. */
function expressionOf(element: JsxElement | undefined, name: string): string {
  const attribute = element?.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return JSON.stringify(attribute?.value ?? null);
}

it('imports each experiment once and hands it to all that name it', () => {
  const { tree, named } = filled(chapterSource);
  const imports = tree.children.filter(({ type }) => type === 'mdxjsEsm');
  expect(imports).toHaveLength(1);
  expect(JSON.stringify(imports)).toContain(
    '@site/src/experiments/26-activation-functions/dying-relu',
  );
  for (const name of ['Playground', 'Recorded', 'PopularAnswer']) {
    expect(expressionOf(named(name)[0], 'experiment')).toContain('experiment_dying_relu');
  }
});

it('gives a term its definition in the page’s language', () => {
  expect(expressionOf(filled(chapterSource, 'zh').named('Term')[0], 'definition')).toContain(
    '定义',
  );
  expect(expressionOf(filled(chapterSource).named('Term')[0], 'definition')).toContain('A def');
});

it('numbers citations by first appearance and lists the works in that order', () => {
  const { named } = filled(
    '<Cite id="Maas13" /> <Cite id="Lu19" /> <Cite id="Maas13" />\n\n<References />\n',
  );
  const numbers = named('Cite').map(
    (cite) => /"value":(\d)/.exec(expressionOf(cite, 'number'))?.[1],
  );
  expect(numbers).toEqual(['1', '2', '1']);
  expect(expressionOf(named('Cite')[2], 'occurrence')).toContain('"value":2');
  const works = expressionOf(named('References')[0], 'works');
  expect(works.indexOf('Maas13')).toBeLessThan(works.indexOf('Lu19'));
});

it('reads Markdown and formulas in a question', () => {
  const { named } = filled(
    '<FollowUps>\n<FollowUp id="a" question="Is $x^2$ *one*?">\nNo.\n</FollowUp>\n</FollowUps>\n',
  );
  const [followUp] = named('FollowUp');
  expect(followUp && textOf(followUp, 'question')).toBeUndefined();
  const types = named('Question')[0]?.children.map(({ type }) => type);
  expect(types).toEqual(['text', 'inlineMath', 'text', 'emphasis', 'text']);
});
