/**
 * The closed schema of a chapter's front matter.
 *
 * | field              | what it is                                                              | needed |
 * | ------------------ | ----------------------------------------------------------------------- | ------ |
 * | `title`            | title of the page; the body begins with `##`                            | yes    |
 * | `description`      | one or two sentences for search results and link previews               | yes    |
 * | `slug`             | `/<chapter>`, on a section `/<chapter>/<file's name>`; never changes    | yes    |
 * | `chapter`          | number of the question, 21 to 30                                        | yes    |
 * | `keywords`         | list of search words                                                    | no     |
 * | `sidebar_position` | place of a section in its question, from 1                              | of a section |
 * | `picture`          | recorded chart that stands for a section, `experiment/chart`            | no     |
 * | `last_checked`     | day on which the facts were last checked against sources, `2026-11-23`  | no     |
 *
 * Both languages give the same `slug`, `chapter`, `sidebar_position` and `last_checked`.
 */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Yaml } from 'mdast';
import * as v from 'valibot';
import { chapters } from '../../../src/data/chapters';
import { suggest } from './nearest';
import type { Page } from './page';
import type { Problem } from './problem';

const Text = v.pipe(v.string('write text'), v.trim(), v.nonEmpty('write text'));

const FrontMatter = v.strictObject({
  title: Text,
  description: Text,
  slug: v.pipe(
    v.string('write text'),
    v.regex(
      /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
      'write it like /activation-functions or /activation-functions/dying-relu',
    ),
  ),
  chapter: v.pipe(
    v.number('write a number'),
    v.integer('write a number'),
    v.minValue(21, 'chapters are numbered 21 to 30'),
    v.maxValue(30, 'chapters are numbered 21 to 30'),
  ),
  keywords: v.optional(v.array(Text, 'write a list: [word, word]')),
  sidebar_position: v.optional(v.number('write a number')),
  picture: v.optional(
    v.pipe(
      v.string('write text'),
      v.regex(/^[a-z0-9-]+\/\w+$/, 'write an experiment and its chart: dying-relu/deadShare'),
    ),
  ),
  last_checked: v.optional(
    v.pipe(v.string('write a day: 2026-11-23'), v.isoDate('write a day: 2026-11-23')),
  ),
});
export type FrontMatter = v.InferOutput<typeof FrontMatter>;

const fields = Object.keys(FrontMatter.entries);

export function checkFrontMatter(page: Page): Problem[] {
  const yaml = frontMatterOf(page);
  if (!yaml) {
    return [
      problemAt(
        page,
        1,
        'The chapter has no front matter.',
        `begin with --- and the fields ${fields.join(', ')}.`,
      ),
    ];
  }
  const parsed = parseYaml(page, yaml);
  if ('problem' in parsed) return [parsed.problem];
  const result = v.safeParse(FrontMatter, parsed.value);
  if (!result.success) {
    return result.issues.map((issue) => problemOf(page, issue));
  }
  return checkPlace(page, result.output);
}

/** The front matter of a page that passed `checkFrontMatter`; undefined for any other. */
export function readFrontMatter(page: Page): FrontMatter | undefined {
  const yaml = frontMatterOf(page);
  const parsed = yaml && parseYaml(page, yaml);
  if (!parsed || 'problem' in parsed) return undefined;
  const result = v.safeParse(FrontMatter, parsed.value);
  return result.success ? result.output : undefined;
}

/** The line of a field, for messages about its value; the first line if the field is absent. */
export function lineOfField(page: Page, field: string): number {
  const lines = frontMatterOf(page)?.value.split('\n') ?? [];
  // The first line of the file is the fence.
  return lines.findIndex((line) => line.startsWith(`${field}:`)) + 2;
}

function frontMatterOf({ tree }: Page): Yaml | undefined {
  const first = tree.children[0];
  return first?.type === 'yaml' ? first : undefined;
}

function parseYaml(page: Page, yaml: Yaml): { value: unknown } | { problem: Problem } {
  try {
    // CORE_SCHEMA leaves days as text; the default one makes a Date of them.
    return { value: load(yaml.value, { schema: CORE_SCHEMA }) ?? {} };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 2;
    return {
      problem: problemAt(
        page,
        line,
        `The front matter is no YAML: ${error.reason}.`,
        'put texts with : or # in quotes.',
      ),
    };
  }
}

function problemOf(page: Page, issue: v.BaseIssue<unknown>): Problem {
  const key = issue.path?.[0]?.key;
  const field = typeof key === 'string' ? key : '';
  const line = lineOfField(page, field);
  if (!fields.includes(field)) {
    return problemAt(
      page,
      line,
      `Unknown front matter field "${field}".`,
      `${suggest(field, fields)} Allowed: ${fields.join(', ')}.`,
    );
  }
  if (issue.received === 'undefined') {
    return problemAt(page, line, `The front matter lacks "${field}".`, `add \`${field}: …\`.`);
  }
  return problemAt(
    page,
    line,
    `Front matter field "${field}" has a wrong value.`,
    `${issue.message}.`,
  );
}

/** The folder, the file, the slug and the number must name the same place. */
function checkPlace(
  page: Page,
  { chapter: number, slug, sidebar_position }: FrontMatter,
): Problem[] {
  const chapter = chapters.find((entry) => entry.number === number);
  if (!chapter) return [];
  const problems: Problem[] = [];
  const name =
    page.file
      .split('/')
      .at(-1)
      ?.replace(/\.mdx?$/, '') ?? '';
  const path = name === 'index' ? `/${chapter.slug}` : `/${chapter.slug}/${name}`;
  if (slug !== path) {
    problems.push(
      problemAt(
        page,
        lineOfField(page, 'slug'),
        `Slug "${slug}" is not that of this page of chapter ${number}.`,
        `write \`slug: ${path}\`: the chapter's slug as in src/data/chapters.ts, then the file's name.`,
      ),
    );
  }
  const folder = `${number}-${chapter.slug}`;
  if (page.file.split('/').at(-2) !== folder) {
    problems.push(
      problemAt(
        page,
        lineOfField(page, 'chapter'),
        `Chapter ${number} stands in the wrong folder.`,
        `move the file to ${folder}/${name}.mdx, or mend the number.`,
      ),
    );
  }
  if (name !== 'index' && sidebar_position === undefined) {
    problems.push(
      problemAt(
        page,
        1,
        'The section has no place in its question.',
        'add `sidebar_position: 1`, or 2, 3 and so on.',
      ),
    );
  }
  return problems;
}

function problemAt({ file }: Page, line: number, message: string, fix: string): Problem {
  return { file, line, column: 1, message, fix };
}
