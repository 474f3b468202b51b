/** What the built site gives to courses, programs and assistants, read from the disk without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { chapters } from '../../src/data/chapters';
import type { ChaptersFile } from '../../plugins/course/chaptersFile';
import type { ClaimsFile } from '../../plugins/course/claimsFile';

const read = (file: string): string => readFileSync(join('build', file), 'utf8');
const data = <T>(file: string): T => JSON.parse(read(file)) as T;

/** The file that a static host sends for an address of the site, built for the root of its host. */
function isThere(address: string): boolean {
  const path = decodeURIComponent(new URL(address).pathname);
  return existsSync(join('build', path, 'index.html')) || existsSync(join('build', path));
}

for (const name of ['chapters', 'claims']) {
  test(`${name}.json keeps the schema that is served beside it, and names it`, () => {
    const schema = data<{ $id: string }>(`schemas/${name}.schema.json`);
    const file = data<{ $schema: string }>(`${name}.json`);
    const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(check(file) ? [] : check.errors).toEqual([]);
    expect(file.$schema).toBe(schema.$id);
    expect(isThere(file.$schema)).toBe(true);
  });
}

test('every address in the files leads to something that was built', () => {
  const { questions, experiments } = data<ChaptersFile>('chapters.json');
  const { claims } = data<ClaimsFile>('claims.json');
  const pages = questions.flatMap((question) => question.pages);
  const addresses = [
    ...pages.flatMap(({ addresses: own, markdown }) => [own, markdown]),
    ...experiments.flatMap(({ addresses: own, embed }) => [own, embed]),
    ...claims.map(({ addresses: own }) => own),
  ].flatMap(({ zh, en }) => [zh, en]);
  expect(addresses.length).toBeGreaterThan(500);
  expect(addresses.filter((address) => !isThere(address))).toEqual([]);
});

test('llms.txt leads to the Markdown of every page in both languages', () => {
  const text = read('llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(links.filter((address) => !isThere(address))).toEqual([]);
  const { questions } = data<ChaptersFile>('chapters.json');
  const markdown = questions.flatMap(({ pages }) =>
    pages.flatMap(({ markdown: { zh, en } }) => [zh, en]),
  );
  expect(links).toEqual(expect.arrayContaining(markdown));
});

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

/** What of a page is neither text nor a formula, and all its formulas. */
function contentsOf(text: string): { html: string[]; formulas: string[]; words: string } {
  const html: string[] = [];
  const formulas: string[] = [];
  let words = '';
  const tree: Root = parser.parse(text);
  visit(tree, (node) => {
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'inlineMath' || node.type === 'math') formulas.push(node.value);
    if (node.type === 'text' || node.type === 'inlineCode') words += `${node.value} `;
  });
  return { html, formulas, words };
}

const folders = { zh: '', en: 'en/' } as const;

for (const [language, folder] of Object.entries(folders)) {
  test(`no page in Markdown has a component or a tag left in it: ${language}`, () => {
    const { questions } = data<ChaptersFile>('chapters.json');
    for (const { path } of questions.flatMap(({ pages }) => pages)) {
      const { html, words } = contentsOf(read(`${folder}${path.slice(1)}.md`));
      expect.soft(html, path).toEqual([]);
      expect.soft(words, path).not.toMatch(/<\/?[A-Za-z][\w-]*[\s>]|\{\/\*/);
    }
  });

  test(`a page names its Markdown: ${language}`, () => {
    const html = read(`${folder}activation-functions/dying-relu/index.html`);
    const links = [...html.matchAll(/<link [^>]*text\/markdown[^>]*>/g)].map(([link]) => link);
    expect(links).toEqual([
      expect.stringContaining(`/${folder}activation-functions/dying-relu.md`),
    ]);
  });

  test(`a section in Markdown has its formulas, its numbers and its claims: ${language}`, () => {
    const text = read(`${folder}activation-functions/dying-relu.md`);
    const { formulas } = contentsOf(text);
    expect(formulas).toContain('z_i>0');
    expect(formulas.some((tex) => tex.startsWith('\\frac{\\partial L}{\\partial w}'))).toBe(true);
    const recorded = JSON.parse(
      readFileSync('src/experiments/26-activation-functions/dying-relu/recorded/run.json', 'utf8'),
    ) as { metrics: Readonly<Record<string, number>> };
    for (const metric of ['deadAtStart', 'deadAfterLargeStep', 'deadAtEnd', 'offAtStart'])
      expect(text).toContain(`${((recorded.metrics[metric] ?? NaN) * 100).toFixed(1)}%`);
    const { claims } = data<ClaimsFile>('claims.json');
    for (const claim of claims.filter(({ experiment }) => experiment === 'dying-relu')) {
      expect(text).toContain(claim.statement[language as keyof typeof folders]);
      expect(text).toContain(claim.expectation.text[language as keyof typeof folders]);
    }
    expect(text).toMatch(/^### .+\?|^### .+？/m);
    expect(text).toContain('arXiv:1903.06733');
  });
}

test('the answer of each question is there in Markdown, in both languages', () => {
  for (const { slug } of chapters)
    for (const folder of Object.values(folders))
      expect.soft(read(`${folder}${slug}.md`).length, slug).toBeGreaterThan(2000);
});

test('what no page needs is not kept for reading offline', () => {
  const { files } = data<{ files: readonly { path: string }[] }>('offline-files.json');
  const paths = files.map(({ path }) => path);
  expect(paths).toContain('activation-functions/dying-relu/index.html');
  expect(
    paths.filter((path) => /\.md$|^llms|^schemas|^(chapters|claims)\.json$/.test(path)),
  ).toEqual([]);
});
