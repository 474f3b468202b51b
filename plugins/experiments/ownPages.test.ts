/** What the page of an experiment is made of. */
import { expect, it } from 'vitest';
import { fixture } from '../../src/components/Playground/fixture';
import type { Experiment } from '../../src/experiments/experiment';
import { chapterFile, chapterSource } from '../chapters/checks/fixture';
import { questionPageOf } from '../chapters/pages';
import { groundsOf, inTextOrder, ownPageModule, ownPageOf, placesInText } from './ownPages';

const other = (id: string, chapter = 26): Experiment => ({ ...fixture, id, chapter });

it('finds the section that shows an experiment, with its title', () => {
  const page = questionPageOf(chapterFile, chapterSource);
  expect(placesInText(page ? [page] : []).get('dying-relu')).toEqual([
    { to: '/activation-functions#dying-relu', title: page?.front.title },
  ]);
});

it('orders experiments as the text comes to them, those without a place last', () => {
  const experiments = [other('a'), other('b'), other('c'), other('d', 22)];
  const places = new Map([
    ['c', []],
    ['b', []],
  ]);
  expect(inTextOrder(experiments, places).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});

it('names the experiments before and after, and all of the chapter', () => {
  const all = [other('a', 22), fixture, other('c'), other('d', 27)];
  const page = ownPageOf(fixture, all, [{ to: '/x#fixture', title: '节' }], 'zh');
  expect(page).toMatchObject({
    title: fixture.title.zh,
    question: fixture.question.zh,
    backend: fixture.backend,
    claims: fixture.claims.length,
    previous: { id: 'a', chapter: 22 },
    next: { id: 'c', chapter: 26 },
  });
  expect(page.ofChapter.map(({ id }) => id)).toEqual(['fixture', 'c']);
  expect(ownPageOf(all[0]!, all, [], 'en')).not.toHaveProperty('previous');
});

it('gives each claim its band, source, presuppositions and control by name', () => {
  const [claim] = fixture.claims;
  const experiment: Experiment = {
    ...fixture,
    claims: [{ ...claim!, given: ['rate'], control: 'broken', source: 'seeds 1-20: all' }],
    controls: [{ id: 'broken', name: { zh: '不下降', en: 'no descent' } }],
  };
  const [grounds] = groundsOf(experiment, 'zh').claims;
  expect(grounds).toMatchObject({
    id: claim?.id,
    given: [{ name: '学习率', value: '0.1' }],
    control: '不下降',
    source: 'seeds 1-20: all',
  });
  expect(grounds?.criterion).not.toBe('');
  expect(grounds?.value).toBeDefined();
});

it('has the files beside main.ts, with the comments of one language', () => {
  const files = { 'main.ts': '', 'b.ts': '// zh: 数\n// en: Number\nconst b = 1;\n' };
  expect(groundsOf({ ...fixture, files }, 'en').files).toEqual([
    { name: 'b.ts', code: '// Number\nconst b = 1;\n' },
  ]);
});

it('imports the grounds late, and the experiment only when asked', () => {
  const module = ownPageModule('/o/a.json', '/o/a.grounds.json', 'src/experiments/26-x/a');
  expect(module).toContain('"/o/a.grounds.json?late"');
  expect(module).toContain(
    'load: () => import("@site/src/experiments/26-x/a/about.ts?experiment")',
  );
});
