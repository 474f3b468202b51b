import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { chapterFile, chapterSource, facts } from '../checks/fixture';
import { jsxElements, parseMdx, textOf, type JsxElement } from '../checks/syntax';
import { questionPageOf, type QuestionPage } from '../pages';
import { fillIn } from './index';

const sectionFile = 'docs/26-activation-functions/dying.mdx';

function pagesWith(source: string): QuestionPage[] {
  const section = chapterSource
    .replace('slug: /activation-functions', 'slug: /activation-functions/dying')
    .replace('chapter: 26', 'chapter: 26\nsidebar_position: 1\npicture: dying-relu/deadShare');
  return [questionPageOf(chapterFile, source), questionPageOf(sectionFile, section)].flatMap(
    (page) => page ?? [],
  );
}

function filled(source: string, language: 'zh' | 'en' = 'en') {
  const tree = parseMdx(source);
  fillIn(tree, facts, language, { file: chapterFile, all: pagesWith(source) });
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

it('gives a playground the way to load its experiment, and prose only what it shows', () => {
  const { tree, named } = filled(chapterSource);
  expect(tree.children.filter(({ type }) => type === 'mdxjsEsm')).toEqual([]);
  const load = expressionOf(named('Playground')[0], 'load');
  expect(load).toContain('ImportExpression');
  expect(load).toContain(
    '@site/src/experiments/26-activation-functions/dying-relu/about.ts?experiment',
  );
  expect(expressionOf(named('Recorded')[0], 'value')).toContain('0.40512');
  expect(expressionOf(named('Recorded')[0], 'title')).toContain('Dying ReLU');
  const measured = expressionOf(named('PopularAnswer')[0], 'measured');
  for (const text of ['Off is not dead.', 'dead share', '0.40512'])
    expect(measured).toContain(text);
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

const answerPage = `---
title: T
description: D
slug: /activation-functions
chapter: 26
---

<CirculatingAnswers />

<Sections />
`;

it('lists the answers of all pages of the question, in their words, with the place of the verdict', () => {
  const { named } = filled(answerPage);
  const [line, ...others] = named('CirculatingAnswer');
  expect(others).toEqual([]);
  expect(expressionOf(line, 'to')).toContain('/activation-functions/dying#answer-26-4e');
  expect(expressionOf(line, 'verdict')).toContain('wrong');
  expect(JSON.stringify(line?.children)).toContain('Off is dead.');
});

it('maps the sections, each with its picture in both themes', () => {
  const { tree, named } = filled(answerPage);
  const [section] = named('Section');
  expect(expressionOf(section, 'to')).toContain('/activation-functions/dying');
  expect(expressionOf(section, 'dark')).toContain('picture_0_dark');
  const sources = JSON.stringify(tree.children.filter(({ type }) => type === 'mdxjsEsm'));
  expect(sources).toContain(
    'dying-relu/recorded/charts.json?picture&chart=deadShare&language=en&theme=dark',
  );
});

it('links a recorded number to where its experiment stands', () => {
  const { named } = filled(chapterSource);
  expect(expressionOf(named('Recorded')[0], 'place')).toContain('#dying-relu');
});

it('makes an experiment’s title a heading below the one it stands under', () => {
  expect(expressionOf(filled(chapterSource).named('Playground')[0], 'level')).toContain('4');
});

it('gives numbers their value, their formula and their place', () => {
  const source = chapterSource.replace(
    'One callout.',
    `<Computed expr="0.99^100" digits={3} />, <Computed expr="0.25" />,
<Computed expr="0.99^100" digits={3} formula />, <Computed expr="1 / 4" digits={2} formula />,
<Computed expr="0.25^100" scientific formula />, <Computed expr="1 - 0.99" percent formula />,
<Setting id="dying-relu" name="largeStep" />, <Quoted id="Lu19" place="table 1">5.1%</Quoted>`,
  );
  const { tree, named } = filled(source);
  const [computed, supposed] = named('Computed');
  expect(expressionOf(computed, 'value')).toContain('0.3660323412732');
  expect(expressionOf(computed, 'text')).toContain('0.99^{100}');
  expect(expressionOf(supposed, 'value')).toContain('0.25');
  expect(expressionOf(supposed, 'text')).toBe('null');
  expect(formulasOf(tree)).toEqual([
    '0.99^{100}\\approx 0.366',
    '\\dfrac{1}{4}=0.25',
    '0.25^{100}\\approx 6.2\\times10^{-61}',
    '1-0.99=1\\%',
  ]);
  expect(expressionOf(named('Setting')[0], 'value')).toContain('10');
  expect(expressionOf(named('Quoted')[0], 'label')).toContain('Lu 2019');
});

function formulasOf(tree: Parameters<typeof jsxElements>[0]): string[] {
  const found: string[] = [];
  visit(tree, 'inlineMath', ({ data, value }) => {
    if (data?.hProperties && value.includes('0')) found.push(value);
  });
  return found;
}

it('notes where a link into another page leads, unless its words or its page say so', () => {
  const { tree } = filled(
    [
      chapterSource,
      '[as shown](/activation-functions/dying#why), [back](/activation-functions#answer),',
      '[out](https://example.org)\n',
    ].join('\n\n'),
  );
  const leads: unknown[] = [];
  visit(tree, 'link', ({ data }) => {
    leads.push(data?.hProperties?.['data-leads']);
  });
  expect(leads.slice(-3)).toEqual(['Activation functions', undefined, undefined]);
});
