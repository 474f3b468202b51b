/** `npm run test:changed`: which checks a change touches, and how far each has to look. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';

/** @typedef {import('./stages.mjs').Stage} Stage */

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
 * What a search through the repository finds: names of files whose text has one of the words.
 *
 * @typedef {(words: readonly string[], ...folders: string[]) => string[]} Search
 */

/** @type {Search} */
export const searchFiles = (words, ...folders) => {
  const asked = words.flatMap((word) => ['-e', word]);
  const args = ['grep', '--files-with-matches', '--fixed-strings', '--untracked', ...asked];
  // Git ends with 1 where it finds nothing.
  const { stdout, status, stderr } = spawnSync('git', [...args, '--', ...folders], {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.split('\n').filter(Boolean);
};

const decidesAll =
  /^(package(-lock)?\.json|tsconfig\.json|eslint\.config|\.[^/]+$|scripts\/|\.ci\/)/;

/**
 * The stages that `files` touch, each narrowed to them.
 *
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} files
 * @param {{ exists?: (file: string) => boolean, search?: Search }} [repository]
 * @returns {Stage[]}
 */
export function narrowed(stages, files, { exists = existsSync, search = searchFiles } = {}) {
  // What decides everything leaves nothing out.
  if (touches(files, decidesAll)) return [...stages];
  const there = files.filter(exists);
  const code = there.filter((file) => isCode(file));
  const browserTests = browserPattern(files, search);
  const inBrowser = (/** @type {Stage} */ stage) => (browserTests === '' ? undefined : stage);
  /** @type {Record<string, (stage: Stage) => Stage | undefined>} */
  const narrow = {
    runtime: (stage) => (isMadeOf(files) ? stage : undefined),
    types: (stage) => (files.some(isCode) ? stage : undefined),
    code: (stage) => withFiles(stage, code),
    style: (stage) => withFiles(stage, ofKind(there, '.css')),
    prose: (stage) => (touches(files, /\.mdx?$/) ? stage : undefined),
    format: (stage) => withFiles(stage, there, '--ignore-unknown'),
    content: (stage) => (touches(files, /^(docs|i18n|blog|src|plugins)\//) ? stage : undefined),
    imports: (stage) => (files.some(isCode) ? stage : undefined),
    unit: (stage) => unit(stage, files, there, search),
    experiments: (stage) => experiments(stage, files),
    build: (stage) => (isMadeOf(files) ? stage : undefined),
    'build-classic': inBrowser,
    firefox: (stage) => (browserTests === '.' ? stage : undefined),
    'build-sub-path': () => undefined, // The tests at the root say what a change breaks.
    browser: (stage) =>
      inBrowser({
        ...stage,
        command: [...stage.command, '--grep', browserTests],
        env: { ...stage.env, TEST_ONLY: 'root' },
        needs: (stage.needs ?? []).filter((name) => name !== 'offline-sub-path'),
      }),
  };
  return stages.flatMap((stage) => {
    // A site is made readable offline, and its addresses are looked up, where it is built.
    const own = narrow[stage.name.replace(/^(offline|addresses)/, 'build')];
    return (own ? own(stage) : stage) ?? [];
  });
}

/** @param {string} file */
function isCode(file) {
  return /\.(tsx?|mts|mjs|cjs)$/.test(file);
}

/** @param {readonly string[]} files @param {RegExp} pattern */
function touches(files, pattern) {
  return files.some((file) => pattern.test(file));
}

/** Whether the built site is made of one of them, or tested by it. @param {readonly string[]} files */
function isMadeOf(files) {
  return touches(
    files,
    /^(docs|i18n|blog|src|plugins|static|tests(?!\/(unit|stubs)\/))\/(?!.*\.test\.m?tsx?$)|^[^/]+\.(m?ts|cjs)$/,
  );
}

/** @param {readonly string[]} files @param {string} kind */
function ofKind(files, kind) {
  return files.filter((file) => extname(file) === kind);
}

/**
 * The stage's command on these files instead of all: the last word of a command is what it looks at.
 *
 * @param {Stage} stage
 * @param {readonly string[]} files
 * @param {...string} options
 * @returns {Stage | undefined}
 */
function withFiles(stage, files, ...options) {
  if (files.length === 0) return undefined;
  return { ...stage, command: [...stage.command.slice(0, -1), ...options, ...files] };
}

/** Files of an experiment are read as text and by folder, where imports do not tell. */
const experimentFolder = /^src\/experiments\/[^/]+\/([^/]+)\//;

/** How a module that looks at the disk begins to: tests that import one may read what has changed. */
const readers = ["'node:fs", "'fs'", "'glob'", 'import.meta.glob'];

/**
 * Tests whose imports reach a changed file, or a module that reads from the disk, or one that names
 * a changed experiment. A file that is gone is in no graph: then all of them.
 *
 * @param {Stage} stage
 * @param {readonly string[]} files
 * @param {string[]} there
 * @param {Search} search
 * @returns {Stage | undefined}
 */
function unit(stage, files, there, search) {
  const [vitest = 'vitest', , ...rest] = stage.command;
  const own = files.filter((file) => !/^tests\/(?!unit|stubs)|^[^/]+\.md$|^\.github\//.test(file));
  if (own.length === 0) return undefined;
  if (touches(own, /^(vitest\.config|tests\/stubs\/)/)) return stage;
  if (own.some((file) => isCode(file) && !there.includes(file))) return stage;

  const areTests = own.every((file) => /\.test\.m?tsx?$/.test(file));
  const ids = own.flatMap((file) => experimentFolder.exec(file)?.[1] ?? []);
  const sources = [
    ...there.filter((file) => isCode(file) || extname(file) === '.json'),
    ...(areTests ? [] : search(readers, 'src', 'plugins', 'scripts', 'tests/unit')),
    ...(ids.length > 0 ? search([...new Set(ids)], 'src', 'plugins', 'scripts') : []),
  ].filter((file) => isCode(file) || extname(file) === '.json');
  return {
    ...stage,
    command: [vitest, 'related', '--run', '--passWithNoTests', ...rest, ...new Set(sources)],
  };
}

/**
 * The runs of changed experiments; of all, where what they stand on has changed.
 *
 * @param {Stage} stage @param {readonly string[]} files @returns {Stage | undefined}
 */
function experiments(stage, files) {
  const own = files.filter((file) =>
    /^src\/(experiments|lab|runtime\/tfjs)\/(?!.*(recorded\/|\.test\.))|^tests\/experiments\//.test(
      file,
    ),
  );
  const ids = own.map((file) => experimentFolder.exec(file)?.[1]);
  if (ids.includes(undefined)) return stage;
  if (ids.length === 0) return undefined;
  return { ...stage, command: [...stage.command, '-t', `^(${[...new Set(ids)].join('|')}) `] };
}

/**
 * Titles of browser tests, as Playwright sees them: project, file, title. Every test, unless all that
 * has changed is known to reach only some pages: a chapter's own, and tests that name it.
 *
 * @param {readonly string[]} files
 * @param {Search} search
 */
function browserPattern(files, search) {
  /** @type {Set<string>} */
  const patterns = new Set();
  for (const file of files.filter((one) => isMadeOf([one]))) {
    const found = patternsOf(file, search);
    if (!found) return '.';
    for (const pattern of found) patterns.add(pattern);
  }
  // What is read without a browser takes seconds.
  if (patterns.size > 0) for (const name of ['site/built', 'site/own-pages']) patterns.add(name);
  return [...patterns].sort().join('|');
}

/** Pages that list what all chapters have: the map, the gallery, the glossary. */
const lists = ['site/pages\\.spec\\.ts \\./(en/)?(experiments|glossary)? '];

/** Tests that choose their pages among all that show a playground. */
const fromBuiltPages = ['playground/'];

/**
 * @param {string} file
 * @param {Search} search
 * @returns {readonly string[] | undefined} nothing where any page may be made of it
 */
function patternsOf(file, search) {
  const spec = /^tests\/(.+\.spec\.ts)$/.exec(file)?.[1];
  if (spec) return [escaped(spec)];
  const chapter =
    /^(?:docs|src\/(?:chapters|experiments)|i18n\/en\/[^/]+\/current)\/\d+-([a-z-]+)\//.exec(
      file,
    )?.[1];
  if (!chapter) return undefined;
  const experiment = experimentFolder.exec(file)?.[1];
  const names = experiment ? [chapter, experiment] : [chapter];
  const page = [`site/pages\\.spec\\.ts \\./(en/)?${chapter}[ /]`, ...lists];
  const own = experiment
    ? [`${experiment}: `, `site/pages\\.spec\\.ts \\./(en/)?experiments/${experiment}[ /]`]
    : [];
  return [...page, ...own, ...fromBuiltPages, ...namedIn(names, search)];
}

/** Folders of the tests that name one of these pages or experiments. @param {readonly string[]} names @param {Search} search */
function namedIn(names, search) {
  return search(names, 'tests')
    .flatMap((file) => /^tests\/(.+)$/.exec(file)?.[1] ?? [])
    .filter((file) => !file.startsWith('unit/'))
    .map((file) =>
      file.endsWith('.spec.ts') ? escaped(file) : `${escaped(dirname(file))}/(?!pages\\.spec)`,
    );
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
