/** The format of llmstxt.org: one title, a summary, then sections that are lists of links. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { readQuestionPages } from '../chapters/pages';
import { llmsText } from './llms';

const site = { url: 'https://example.org', root: '/ten/', release: '1.0.0' };
let blocks: readonly Nodes[];
let links: readonly string[];

beforeAll(async () => {
  const [zh, en] = await Promise.all([
    readQuestionPages(process.cwd(), 'zh'),
    readQuestionPages(process.cwd(), 'en'),
  ]);
  const tree = unified()
    .use(remarkParse)
    .parse(llmsText({ pages: { zh, en } }, site));
  const found: string[] = [];
  visit(tree, 'link', ({ url }) => void found.push(url));
  blocks = tree.children;
  links = found;
});

it('has one title and a summary, and then lists under headings', () => {
  const [title, summary] = blocks;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(summary).toMatchObject({ type: 'blockquote' });
  const sections = blocks.slice(blocks.findIndex((node) => 'depth' in node && node.depth === 2));
  expect(sections.map(({ type }) => type)).toEqual(
    sections.map((_, index) => (index % 2 === 0 ? 'heading' : 'list')),
  );
});

it('leads to every page in both languages, once, and to the data', () => {
  expect(new Set(links).size).toBe(links.length);
  expect(links).toContain('https://example.org/ten/activation-functions/dying-relu.md');
  expect(links).toContain('https://example.org/ten/en/activation-functions/dying-relu.md');
  expect(links).toContain('https://example.org/ten/claims.json');
});

it('has a section for each question and language', () => {
  const headings = blocks.filter(({ type }) => type === 'heading').map((node) => toString(node));
  expect(headings).toContain('26 Activation functions (English)');
  expect(headings).toContain('26 激活函数（中文）');
});
