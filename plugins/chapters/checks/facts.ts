/** What chapters may refer to: experiments with their metrics and claims, terms, works. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Work } from '../../../src/data/bibliography/work';
import type { Term } from '../../../src/data/term';
import { loadModule } from '../../loadModule';

export interface ExperimentFacts {
  /** Folder below the site's root, with `/` as separator: `src/experiments/26-activation-functions/dying-relu`. */
  readonly folder: string;
  /** Names in the recording; undefined as long as nothing was recorded. */
  readonly metrics: readonly string[] | undefined;
  readonly claims: readonly string[];
}

export interface Facts {
  readonly experiments: ReadonlyMap<string, ExperimentFacts>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly works: ReadonlyMap<string, Work>;
  /** What a chapter may import: the folder of each component in src/chapters, by name. */
  readonly components: ReadonlyMap<string, string>;
}

const Claims = v.array(v.looseObject({ id: v.string() }));
const Run = v.looseObject({ metrics: v.record(v.string(), v.number()) });

const experimentsFolder = 'src/experiments';

export async function loadFacts(siteDir: string): Promise<Facts> {
  const [experiments, glossary, bibliography, components] = await Promise.all([
    loadExperiments(siteDir),
    loadList<Term>(siteDir, 'src/chapters/glossary.ts'),
    loadList<Work>(siteDir, 'src/data/bibliography.ts'),
    loadComponents(siteDir),
  ]);
  return {
    experiments,
    terms: new Map(glossary.map((term) => [term.id, term])),
    works: new Map(bibliography.map((work) => [work.key, work])),
    components,
  };
}

/** The list that a module exports under its file's name. */
async function loadList<Entry>(siteDir: string, file: string): Promise<readonly Entry[]> {
  const module = await loadModule(join(siteDir, file));
  return module[basename(file, '.ts')] as readonly Entry[];
}

/** Components made for one chapter each. */
async function loadComponents(siteDir: string): Promise<Map<string, string>> {
  const folder = 'src/chapters';
  const entries = await readdir(join(siteDir, folder), { recursive: true });
  return new Map(
    entries
      .map((entry) => entry.replaceAll('\\', '/'))
      .filter((entry) => /^[^/]+\/[A-Z]\w*\/index\.tsx$/.test(entry))
      .map((entry) => [entry.split('/')[1] ?? '', `${folder}/${entry.replace('/index.tsx', '')}`]),
  );
}

async function loadExperiments(siteDir: string): Promise<Map<string, ExperimentFacts>> {
  const folders = await experimentFolders(siteDir);
  const found = await Promise.all(folders.map((folder) => readExperiment(siteDir, folder)));
  return new Map(found);
}

async function experimentFolders(siteDir: string): Promise<string[]> {
  const entries = await readdir(join(siteDir, experimentsFolder), { withFileTypes: true });
  const topics = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const nested = await Promise.all(
    topics.map(async (topic) => {
      const names = await readdir(join(siteDir, experimentsFolder, topic));
      return names.map((name) => `${experimentsFolder}/${topic}/${name}`);
    }),
  );
  return nested.flat().filter((folder) => existsSync(join(siteDir, folder, 'index.ts')));
}

async function readExperiment(siteDir: string, folder: string): Promise<[string, ExperimentFacts]> {
  const id = folder.split('/').at(-1) ?? folder;
  const claimsFile = join(siteDir, folder, 'claims.ts');
  const claims = existsSync(claimsFile)
    ? Object.values(await loadModule(claimsFile)).find((value) => v.is(Claims, value))
    : undefined;
  const runFile = join(siteDir, folder, 'recorded/run.json');
  const metrics = existsSync(runFile)
    ? Object.keys(v.parse(Run, JSON.parse(readFileSync(runFile, 'utf8'))).metrics)
    : undefined;
  return [id, { folder, metrics, claims: v.parse(Claims, claims ?? []).map((claim) => claim.id) }];
}
