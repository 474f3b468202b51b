/** Shown code: a main.ts that fits a whiteboard, and comments in pairs of languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/data/language';
import { localizeSource } from '../../../src/experiments/localize';
import type { Problem } from '../../chapters/checks/problem';
import type { ExperimentFolder } from '../readFolder.mjs';

const maxLines = 60;

export function checkCode(siteDir: string, { folder, shown }: ExperimentFolder): Problem[] {
  return shown.flatMap((name) => {
    const file = `${folder}/${name}`;
    const source = readFileSync(join(siteDir, file), 'utf8');
    return [
      ...(name === 'main.ts' ? checkLength(file, source) : []),
      ...checkComments(file, source),
    ];
  });
}

function checkLength(file: string, source: string): Problem[] {
  const lengths = languages.map(
    (language) => localizeSource(source, language).trimEnd().split('\n').length,
  );
  const longest = Math.max(...lengths);
  if (longest <= maxLines) return [];
  return [
    {
      file,
      line: maxLines + 1,
      column: 1,
      message: `main.ts has ${longest} lines as shown, and a whiteboard has ${maxLines}.`,
      fix: 'move what the chapter does not teach into a file beside it.',
    },
  ];
}

/** Blocks of `// zh: ` and `// en: ` lines take turns, and there are no other comment lines. */
export function checkComments(file: string, source: string): Problem[] {
  const problems: Problem[] = [];
  const problem = (index: number, message: string, fix: string): void => {
    problems.push({ file, line: index + 1, column: 1, message, fix });
  };
  const lines = source.split('\n').map((line) => /^\s*\/\/ (?:(zh|en): )?/.exec(line));
  lines.forEach((found, index) => {
    if (!found) return;
    const language = found[1];
    const before = lines[index - 1]?.[1];
    const after = lines.slice(index).find((line) => line?.[1] !== language)?.[1];
    if (language === undefined) {
      problem(index, 'A comment has no language.', 'write it twice: // zh: … and // en: …');
    } else if (language === 'zh' && after !== 'en') {
      problem(index, 'A Chinese comment has no English one.', 'add // en: … in the next line.');
    } else if (language === 'en' && before === undefined) {
      problem(index, 'An English comment has no Chinese one.', 'add // zh: … in the line above.');
    }
  });
  return problems;
}
