/** Chinese typography (AutoCorrect) of prose and of Chinese strings in code; `--fix` mends it. */
import { formatFor, lintFor, loadConfig } from 'autocorrect-node';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
for (const file of places.flatMap(filesOf)) {
  const text = readFileSync(file, 'utf8');
  if (!han.test(text)) continue;
  loadConfig(/\.tsx?$/.test(file) ? rulesOfCode : rules);
  if (fix) {
    const mended = formatFor(text, file);
    if (mended !== text) writeFileSync(file, mended);
    continue;
  }
  for (const { l: line, c: column, old, new: mended } of lintFor(text, file).lines) {
    faults += 1;
    console.error(`${file}:${line}:${column}\n  - ${old.trim()}\n  + ${mended.trim()}`);
  }
}

if (faults > 0) {
  console.error(
    `\n${faults} places break the rules of Chinese typography. Mend them: npm run fix:prose`,
  );
  process.exitCode = 1;
}
