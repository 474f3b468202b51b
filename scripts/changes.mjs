/** `npm run test:changed`: which checks a change touches, and how far each has to look. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';

/** @typedef {import('./stages.mjs').Stage} Stage */

/** Tests that read the site's texts, recordings and configuration from disk, where no import tells. */
const readFromDisk = [
  'src/experiments/onDisk.test.ts',
  'src/css/tokens.test.ts',
  'src/data/bibliography.test.ts',
  'src/chapters/glossary.test.ts',
  'src/chapters/items.test.ts',
  ...['22-vanishing-gradients', '23-history', '25-problems-and-remedies'].map(
    (chapter) => `src/chapters/${chapter}/formulas.test.ts`,
  ),
  ...['23-history', '26-activation-functions'].map(
    (chapter) => `src/chapters/${chapter}/items.test.ts`,
  ),
];

/** @param {string} since @returns {string[]} files that differ from `since`, committed or not, and new ones */
export function changedFiles(since) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  return [
    ...new Set([
      ...git('diff', '--name-only', since),
      ...git('ls-files', '--others', '--exclude-standard'),
    ]),
  ].sort();
}

/** @returns {string} where the branch left the published one, or the commit at hand without one */
export function defaultSince() {
  for (const branch of ['origin/main', 'main']) {
    try {
      const args = ['merge-base', 'HEAD', branch];
      return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // The next name may exist.
    }
  }
  return 'HEAD';
}

/**
 * The stages that `files` touch, each narrowed to them.
 *
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} files
 * @param {(file: string) => boolean} exists
 * @returns {Stage[]}
 */
export function narrowed(stages, files, exists = existsSync) {
  // What decides everything leaves nothing out.
  if (touches(files, /^(package(-lock)?\.json|tsconfig\.json|scripts\/|\.ci\/)/))
    return [...stages];
  const there = files.filter(exists);
  const code = there.filter((file) => /\.(tsx?|mts|mjs|cjs)$/.test(file));
  const browserTests = browserPattern(files);
  /** @type {Record<string, (stage: Stage) => Stage | undefined>} */
  const narrow = {
    runtime: (stage) => (madeOf(files) ? stage : undefined),
    types: (stage) => (code.length > 0 ? stage : undefined),
    code: (stage) => withFiles(stage, ['eslint', '--max-warnings', '0'], code),
    style: (stage) => withFiles(stage, ['stylelint'], ofKind(there, '.css')),
    prose: (stage) => (touches(files, /\.mdx?$/) ? stage : undefined),
    format: (stage) =>
      withFiles(stage, ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn'], there),
    content: (stage) => (touches(files, /^(docs|i18n|blog|src|plugins)\//) ? stage : undefined),
    imports: (stage) => (code.length > 0 ? stage : undefined),
    unit: (stage) => unit(stage, files, there),
    build: (stage) => (madeOf(files) ? stage : undefined),
    browser: (stage) =>
      browserTests
        ? {
            ...stage,
            command: [...stage.command, '--grep', browserTests],
            env: { ...stage.env, TEST_ONLY: 'root' },
            needs: ['build'],
          }
        : undefined,
  };
  return stages.flatMap((stage) => narrow[stage.name]?.(stage) ?? []);
}

/** @param {readonly string[]} files @param {RegExp} pattern */
function touches(files, pattern) {
  return files.some((file) => pattern.test(file));
}

/** Whether the built site is made of one of them, or tested by it. @param {readonly string[]} files */
function madeOf(files) {
  return touches(
    files,
    /^(docs|i18n|blog|src|plugins|static|tests)\/(?!.*\.test\.tsx?$)|^[^/]+\.(m?ts|cjs)$/,
  );
}

/** @param {readonly string[]} files @param {string} kind */
function ofKind(files, kind) {
  return files.filter((file) => extname(file) === kind);
}

/** @param {Stage} stage @param {string[]} command @param {string[]} files @returns {Stage | undefined} */
function withFiles(stage, command, files) {
  return files.length > 0 ? { ...stage, command: [...command, ...files] } : undefined;
}

/** @param {Stage} stage @param {readonly string[]} files @param {string[]} there @returns {Stage | undefined} */
function unit(stage, files, there) {
  if (touches(files, /^(vitest\.config|tests\/stubs\/)/)) return stage;
  const [vitest = 'vitest', , ...rest] = stage.command;
  const readable = touches(files, /\.(mdx|json|css)$/) ? readFromDisk : [];
  const sources = [...there.filter((file) => /\.(tsx?|mts|mjs|json)$/.test(file)), ...readable];
  if (sources.length === 0) return undefined;
  return {
    ...stage,
    command: [vitest, 'related', '--run', '--passWithNoTests', ...rest, ...sources],
  };
}

/**
 * Titles of browser tests, as Playwright sees them: project, file, title. Every test where the
 * runtime or the configuration changed; a chapter's own where its text or its experiments did.
 *
 * @param {readonly string[]} files
 */
function browserPattern(files) {
  if (touches(files, /^(src\/(runtime|lab)\/(?!.*\.test\.)|playwright\.config|[^/]+\.config\.)/))
    return '.';
  const patterns = new Set();
  for (const file of files) {
    const spec = /^(tests\/.+\.spec\.ts)$/.exec(file)?.[1];
    const chapter = /(?:^docs|\/current|^src\/experiments)\/\d+-([a-z-]+)\//.exec(file)?.[1];
    const experiment = /^src\/experiments\/[^/]+\/([a-z0-9-]+)\//.exec(file)?.[1];
    if (spec) patterns.add(escaped(spec.replace(/^tests\//, '')));
    if (chapter) patterns.add(`site/.* \\./(en/)?${chapter}\\b`);
    if (experiment) patterns.add(`claims\\.spec\\.ts ${experiment}: `);
    if (/^src\/(components|theme|css|pages)\/(?!.*\.test\.)/.test(file)) patterns.add('site/');
    if (/^src\/components\/(Playground|Chart|Console|DataTable|Claims)\/(?!.*\.test\.)/.test(file))
      patterns.add('playground/');
    if (/^src\/(data|pages)\/|^(blog|static|plugins)\/|^i18n\/en\/[^/]+\.json/.test(file))
      patterns.add('site/pages');
  }
  return [...patterns].sort().join('|');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
