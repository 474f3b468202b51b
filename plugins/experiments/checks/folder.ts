/** What makes a folder an experiment: its name, its main.ts, and what about.ts says. */
import { join } from 'node:path';
import * as v from 'valibot';
import { chapters } from '../../../src/data/chapters';
import { topicNames } from '../../../src/experiments/topics';
import { suggest } from '../../chapters/checks/nearest';
import type { Problem } from '../../chapters/checks/problem';
import { loadModule } from '../../loadModule';
import type { ExperimentFolder } from '../readFolder.mjs';
import { reporterOf, type Report } from './place';

const Text = v.pipe(v.string(), v.minLength(1));
const Localized = v.strictObject({ zh: Text, en: Text });
const About = v.strictObject({
  title: Localized,
  question: Localized,
  summary: Localized,
  topics: v.pipe(v.array(v.picklist(topicNames)), v.minLength(1)),
  backend: v.picklist(['wasm', 'cpu']),
  knobs: v.optional(v.pipe(v.array(Text), v.minLength(2), v.maxLength(3))),
});

/** How each field of about.ts is written. */
const examples: Readonly<Record<string, string>> = {
  title: "title: { zh: '死亡 ReLU', en: 'Dying ReLU' }",
  question: "question: { zh: '一步过大，ReLU 会死多少？', en: 'How many ReLU units die …?' }",
  summary: "summary: { zh: '看……', en: 'Watch …' }",
  topics: "topics: ['activation'], of those in src/experiments/topics.ts",
  backend: "backend: 'cpu', or 'wasm' unless the nets are tiny",
  knobs: "knobs: ['steps', 'depth'], the two or three parameters to turn first",
};

export async function checkFolder(
  siteDir: string,
  { id, chapter, folder, shown, parts }: ExperimentFolder,
): Promise<Problem[]> {
  const report = reporterOf(siteDir, folder);
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const message = `The folder's name "${id}" is not kebab-case.`;
    problems.push(report('', '', message, 'name it in lower case, words joined by "-".'));
  }
  const names = chapters.map(({ number, slug }) => `${number}-${slug}`);
  const own = folder.split('/').at(-2) ?? '';
  if (!names.includes(own)) {
    const message = `No chapter has the folder "${own}" (number ${chapter}).`;
    problems.push(
      report('', '', message, `${suggest(own, names)} They are in src/data/chapters.ts.`),
    );
  }
  if (!shown.includes('main.ts')) {
    const fix = 'write main.ts: the code that readers see first and that runs.';
    problems.push(report('main.ts', '', 'The experiment has no main.ts.', fix));
  }
  if (!parts.includes('about.ts')) {
    const fix = `write about.ts: export const about: About = { ${Object.keys(examples).join(', ')} };`;
    return [...problems, report('about.ts', '', 'The experiment has no about.ts.', fix)];
  }
  const { about } = await loadModule(join(siteDir, folder, 'about.ts'));
  return [...problems, ...checkAbout(about, report)];
}

function checkAbout(about: unknown, report: Report): Problem[] {
  if (about === undefined) {
    const fix = 'export const about: About = { … };';
    return [report('about.ts', 'export', 'about.ts exports no "about".', fix)];
  }
  const { issues = [] } = v.safeParse(About, about);
  return issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    const [field = ''] = path.split('.');
    const example = examples[field];
    const mark = new RegExp(`^  ${field}:`, 'm');
    const there = typeof about === 'object' && about !== null && field in about;
    return example === undefined
      ? report(
          'about.ts',
          mark,
          `about.ts has a field "${path}".`,
          'remove it: the folder says the rest.',
        )
      : report(
          'about.ts',
          there ? mark : 'export const about',
          there
            ? `"${path}" in about.ts is wrong: ${issue.message}.`
            : `about.ts lacks "${field}".`,
          `${there ? 'write' : 'add'} ${example}.`,
        );
  });
}
