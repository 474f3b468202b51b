/** What a citation says, in each form and language. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { siteAuthors } from '../../src/data/site';
import { citationOf } from './format';
import { readRelease } from './release';

const release = { version: '1.2.0', date: '2026-03-07' };
const url = 'https://example.org/experiments/dying-relu#claim-kills_50';
const chinese = { title: '大步之后 50% 的 ReLU 单元死亡。', url, key: 'ten-questions:dying-relu' };
const english = { ...chinese, title: 'A large step kills 50% of ReLU units.' };

it('names the project, the title, the release with its date, and the address', () => {
  // autocorrect-disable: the standard's own punctuation
  expect(citationOf(chinese, release, 'zh').line).toBe(
    `《深度学习十问》贡献者. 大步之后 50% 的 ReLU 单元死亡[EB/OL]//深度学习十问: 版本 1.2.0. (2026-03-07). ${url}.`,
  );
  // autocorrect-enable
  expect(citationOf(english, release, 'en').line).toBe(
    `The contributors to Ten Questions of Deep Learning. (2026, March 7). A large step kills 50% of ReLU units [Version 1.2.0]. Ten Questions of Deep Learning. ${url}`,
  );
});

it('gives BibTeX one body as author, and keeps Chinese as it is', () => {
  const { bibtex } = citationOf(chinese, release, 'zh');
  expect(bibtex).toMatch(/^@misc\{ten-questions:dying-relu,/);
  expect(bibtex).toContain('author = {{《深度学习十问》贡献者}}');
  expect(bibtex).toContain('大步之后 50\\% 的 {ReLU} 单元死亡}');
  expect(bibtex).toContain('year = {2026}');
  expect(bibtex).toContain('版本 1.2.0}');
  expect(bibtex).toContain(`url = {${url}}`);
});

it('gives CSL-JSON that a reference manager reads', () => {
  expect(JSON.parse(citationOf(english, release, 'en').csl)).toEqual([
    {
      id: 'ten-questions:dying-relu',
      type: 'webpage',
      title: 'A large step kills 50% of ReLU units',
      author: [{ literal: siteAuthors.en }],
      'container-title': 'Ten Questions of Deep Learning',
      issued: { 'date-parts': [[2026, 3, 7]] },
      version: '1.2.0',
      genre: 'Version 1.2.0',
      URL: url,
      language: 'en',
    },
  ]);
});

it('names the same authors and release as CITATION.cff', async () => {
  const cff = load(readFileSync('CITATION.cff', 'utf8')) as { authors: unknown };
  expect(cff.authors).toEqual([{ name: siteAuthors.en }]);
  expect((await readRelease('.', version)).version).toBe(version);
});

it('refuses a release that CITATION.cff does not know', async () => {
  await expect(readRelease('.', '99.0.0')).rejects.toThrow(
    /CITATION\.cff says version .*, package\.json 99\.0\.0\. Write 99\.0\.0/,
  );
});
