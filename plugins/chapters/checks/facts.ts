/** What chapters may refer to: experiments with their metrics and claims, terms, works. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Work } from '../../../src/data/bibliography/work';
import type { Localized } from '../../../src/data/language';
import type { Term } from '../../../src/data/term';
import { defaultsOf, type Claim, type Params } from '../../../src/experiments/claim';
import { ParamSpec } from '../../../src/lab/events';
import { experimentFolders, type ExperimentFolder } from '../../experiments/readFolder.mjs';
import { loadModule } from '../../loadModule';

export interface ExperimentFacts {
  /** Folder below the site's root, with `/` as separator: `src/experiments/26-activation-functions/dying-relu`. */
  readonly folder: string;
  readonly title: Localized;
  readonly labels: Readonly<Record<string, Localized>>;
  readonly claims: readonly Pick<Claim, 'id' | 'statement' | 'expect'>[];
  /** The values of its parameters in the recorded run. */
  readonly params: Params;
  /** What was recorded; undefined as long as nothing was. */
  readonly metrics: Readonly<Record<string, number>> | undefined;
}

export interface Facts {
  readonly experiments: ReadonlyMap<string, ExperimentFacts>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly works: ReadonlyMap<string, Work>;
  /** What a chapter may import: the folder of each component in src/chapters, by name. */
  readonly components: ReadonlyMap<string, string>;
}

const Run = v.looseObject({
  metrics: v.record(v.string(), v.number()),
  params: v.array(ParamSpec),
});

let once: Promise<Facts> | undefined;

/** Read once in a build, and anew for each page while an author writes. */
export function factsOf(siteDir: string): Promise<Facts> {
  if (process.env.NODE_ENV !== 'production') return loadFacts(siteDir);
  return (once ??= loadFacts(siteDir));
}

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
  const folders = experimentFolders(siteDir);
  return new Map(await Promise.all(folders.map((folder) => readFacts(siteDir, folder))));
}

async function readFacts(
  siteDir: string,
  { id, folder, parts, recorded }: ExperimentFolder,
): Promise<[string, ExperimentFacts]> {
  const path = join(siteDir, folder);
  const exported = async (part: string): Promise<unknown> =>
    parts.includes(`${part}.ts`) ? (await loadModule(join(path, `${part}.ts`)))[part] : undefined;
  const [about, labels, claims] = await Promise.all(['about', 'labels', 'claims'].map(exported));
  const run = recorded
    ? v.parse(Run, JSON.parse(readFileSync(join(path, 'recorded/run.json'), 'utf8')))
    : undefined;
  // What is wrong with a folder is told by the checks of experiments.
  const title = (about as { readonly title?: Localized } | undefined)?.title ?? { zh: id, en: id };
  return [
    id,
    {
      folder,
      title,
      labels: (labels ?? {}) as ExperimentFacts['labels'],
      claims: (claims ?? []) as ExperimentFacts['claims'],
      params: defaultsOf(run?.params),
      metrics: run?.metrics,
    },
  ];
}
