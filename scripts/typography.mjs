/** Chinese typography (AutoCorrect) and settled terms of both languages, in prose and in strings of code; `--fix` mends them. */
import { formatFor, lintFor, loadConfig } from 'autocorrect-node';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settleLine, settleTerms } from './terms.mjs';

const places = [
  'docs',
  'blog',
  'i18n',
  'src',
  'plugins',
  'README.md',
  'CONTRIBUTING.md',
  'docusaurus.config.ts',
];
const kinds = /\.(?:mdx?|tsx?|ya?ml)$/;
const generated = /(?:^|\/)recorded\//;
const han = /\p{Script=Han}/u;
const fix = process.argv.includes('--fix');

/** @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((file) => kinds.test(file) && !generated.test(file) && statSync(file).isFile());
}

const rules = readFileSync('.autocorrectrc', 'utf8');
// A `$` is a formula in prose, but a hole in a template string, which may bring its own space.
const rulesOfCode = rules.replace('space-dollar: 1', 'space-dollar: 0');

let faults = 0;

/** @param {string} place @param {string} old @param {string} mended */
function complain(place, old, mended) {
  faults += 1;
  console.error(`${place}\n  - ${old.trim()}\n  + ${mended.trim()}`);
}

for (const file of places.flatMap(filesOf)) {
  const text = readFileSync(file, 'utf8');
  const isChinese = han.test(text);
  loadConfig(/\.tsx?$/.test(file) ? rulesOfCode : rules);
  if (fix) {
    const settled = settleTerms(text);
    const mended = isChinese ? formatFor(settled, file) : settled;
    if (mended !== text) writeFileSync(file, mended);
    continue;
  }
  for (const { l: line, c: column, old, new: mended } of isChinese
    ? lintFor(text, file).lines
    : []) {
    complain(`${file}:${line}:${column}`, old, mended);
  }
  for (const [index, line] of text.split('\n').entries()) {
    const mended = settleLine(line);
    if (mended !== line) complain(`${file}:${index + 1}`, line, mended);
  }
}

if (faults > 0) {
  console.error(
    `\n${faults} places break the rules of Chinese typography, or use a term that is settled otherwise (scripts/terms.mjs). Mend them: npm run fix:prose`,
  );
  process.exitCode = 1;
}
