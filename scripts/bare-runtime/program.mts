/** What the runtime is given of an experiment, and the texts of its charts, read from its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { loadModule } from '../../plugins/loadModule.ts';
import type { Experiment } from '../../src/experiments/experiment.ts';
import type { ExperimentOnDisk } from '../experiments.mts';

export type Program = Pick<Experiment, 'files' | 'backend'>;

const notShown = /^(about|index|labels|claims|controls)[.]ts$|[.]test[.]ts$/;

/** The files that run, and the backend they run on. */
export async function programOf({ folder }: ExperimentOnDisk): Promise<Program> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !notShown.test(name));
  const sources = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const { backend } = await aboutOf(folder);
  return { files: Object.fromEntries(sources), backend };
}

/** Texts by the names the code uses. */
export async function labelsOf({ folder }: ExperimentOnDisk): Promise<Experiment['labels']> {
  const { labels } = await loadModule(join(folder, 'labels.ts'));
  return labels as Experiment['labels'];
}

async function aboutOf(folder: string): Promise<Pick<Experiment, 'backend'>> {
  const file = join(folder, 'about.ts');
  const { about } = existsSync(file)
    ? await loadModule(file)
    : { about: (await loadModule(join(folder, 'index.ts'), [manifestAlone])).default };
  return about as Experiment;
}

/** A manifest is read without the sources and the recording that it imports. */
const manifestAlone: Plugin = {
  name: 'manifest-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(!!raw-loader!|[.][/]recorded$)/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = "";' }));
  },
};
