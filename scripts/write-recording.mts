/** Writes `recorded/` of an experiment so that the same run gives the same bytes. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { languages, type Language } from '../src/data/language.ts';
import type { RecordedRun } from '../src/experiments/recording.ts';

/** Digits kept of a recorded number: beyond what float32 holds, so nothing is lost that was real. */
const digits = 6;

type Pictures = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export async function writeRecording(
  folder: string,
  run: RecordedRun,
  pictures: Pictures,
): Promise<void> {
  const target = join(folder, 'recorded');
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(target)) rmSync(join(target, file));
  const ordered: RecordedRun = {
    browser: run.browser,
    seconds: run.seconds,
    params: run.params,
    metrics: sorted(run.metrics),
    tables: sorted(run.tables),
    charts: sorted(run.charts),
  };
  writeFileSync(join(target, 'run.json'), serialized(ordered));
  for (const [name, picture] of Object.entries(pictures)) {
    for (const language of languages) {
      writeFileSync(join(target, `${name}.${language}.svg`), `${picture[language].trimEnd()}\n`);
    }
  }
  writeFileSync(join(target, 'index.ts'), await moduleText(Object.keys(pictures).sort()));
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keeps `digits` digits; what is left of a cancellation in float64 is 0. */
export function rounded(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(digits));
}

/** JSON with one observation a line: small diffs, and still a file one can read. */
function serialized(run: RecordedRun): string {
  const text = JSON.stringify(
    run,
    (_key, value: unknown) => (typeof value === 'number' ? rounded(value) : value),
    1,
  );
  // An object that is an array's item, and has no inner ones, goes on one line.
  return `${text.replace(/(?<=\n\s*)\{[^{}[\]]*\}/g, (row) => row.replace(/\n\s*/g, ' '))}\n`;
}

async function moduleText(names: readonly string[]): Promise<string> {
  const identifier = (name: string, language: Language) =>
    `${name.replace(/\W+(\w)/g, (_all, letter: string) => letter.toUpperCase())}${language === 'zh' ? 'Zh' : 'En'}`;
  const imports = names.flatMap((name) =>
    languages.map(
      (language) =>
        `import ${identifier(name, language)} from '!!raw-loader!./${name}.${language}.svg';`,
    ),
  );
  const entries = names.map(
    (name) => `'${name}': { zh: ${identifier(name, 'zh')}, en: ${identifier(name, 'en')} },`,
  );
  return format(
    `/** Written by \`npm run record\`: what the default run gave. */
    ${imports.join('\n')}
    import { recordingOf } from '../../../recording';
    import run from './run.json';

    export default recordingOf(run, { ${entries.join('\n')} });`,
    { parser: 'typescript', singleQuote: true, trailingComma: 'all', printWidth: 100 },
  );
}
