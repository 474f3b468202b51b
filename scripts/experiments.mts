/** Finds the experiments on disk and runs them in Node, on the tfjs and `lab` of the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { loadManifest } from '../plugins/experiments/loadManifests.ts';
import { experimentFolders, type ExperimentFolder } from '../plugins/experiments/readFolder.mjs';
import type { Claim } from '../src/experiments/claim.ts';
import { collect, type Collected } from '../src/experiments/collect.ts';
import type { Files } from '../src/experiments/control.ts';
import type { Experiment } from '../src/experiments/experiment.ts';
import { openChannel } from '../src/lab/channel.ts';
import type { LabEvent, ParamValue } from '../src/lab/events.ts';
import { loadTfjs, type Tfjs } from '../src/runtime/tfjs/testing.ts';

export type ExperimentOnDisk = ExperimentFolder;

/** Every folder that has code to run, by chapter. */
export function experimentsOnDisk(): ExperimentOnDisk[] {
  return experimentFolders(process.cwd()).filter(({ shown }) => shown.includes('main.ts'));
}

/** The claims of an experiment. */
export async function claimsOf(experiment: ExperimentOnDisk): Promise<readonly Claim[]> {
  return (await loadManifest(process.cwd(), experiment)).claims;
}

/** Its texts, by the names the code uses. */
export async function labelsOf(experiment: ExperimentOnDisk): Promise<Experiment['labels']> {
  return (await loadManifest(process.cwd(), experiment)).labels;
}

/** What the page hands to the runtime: the files that run, and the backend they run on. */
export type Program = Pick<Experiment, 'files' | 'backend'>;

export function programOf(experiment: ExperimentOnDisk): Promise<Program> {
  return loadManifest(process.cwd(), experiment);
}

export interface NodeRun extends Collected {
  readonly seconds: number;
  /** Tensors made by the run and alive at its end. */
  readonly leakedTensors: number;
}

export interface RunOptions {
  readonly seed: number;
  readonly backend: 'wasm' | 'cpu';
  readonly params?: Readonly<Record<string, ParamValue>>;
  readonly onEvent?: (event: LabEvent) => void;
}

/** Once a process: backends register themselves for good. */
let loading: Promise<Tfjs> | undefined;

/**
 * Loads tfjs, bundles the experiment, and gives back a function that runs it afresh.
 *
 * @param changed code that stands in the place of a file's
 */
export async function prepare(
  experiment: ExperimentOnDisk,
  changed: Files = {},
): Promise<(options: RunOptions) => Promise<NodeRun>> {
  const tf = await (loading ??= loadTfjs());
  (globalThis as { experimentTfjs?: Tfjs }).experimentTfjs = tf;
  const built = await build({
    entryPoints: [join(experiment.folder, 'main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    sourcemap: 'inline',
    plugins: [loadedTfjs, replaced(experiment.folder, changed)],
  });
  const code = built.outputFiles[0]!.text;
  return async ({ seed, backend, params = {}, onEvent }) => {
    if (!(await tf.setBackend(backend))) throw new Error(`The backend ${backend} did not start.`);
    const events: LabEvent[] = [];
    openChannel({
      params,
      seed,
      memory: { open: () => tf.engine().startScope(), close: () => tf.engine().endScope() },
      emit(event) {
        events.push(structuredClone(event));
        onEvent?.(event);
      },
    });
    // A module runs once an address, so each run gets a file of its own.
    const folder = mkdtempSync(join(tmpdir(), 'experiment-'));
    const file = join(folder, 'main.mjs');
    writeFileSync(file, code);
    const tensorsBefore = tf.memory().numTensors;
    const start = performance.now();
    try {
      await import(pathToFileURL(file).href);
    } finally {
      rmSync(folder, { recursive: true });
    }
    return {
      ...collect(events),
      seconds: (performance.now() - start) / 1000,
      leakedTensors: tf.memory().numTensors - tensorsBefore,
    };
  };
}

/** Reads these files of the folder as they are given. */
function replaced(folder: string, files: Files): Plugin {
  return {
    name: 'replaced-files',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(resolve(folder), path);
        if (!Object.hasOwn(files, name)) return undefined;
        return { contents: files[name]!, loader: 'ts', resolveDir: resolve(folder) };
      });
    },
  };
}

/** Code under test imports the tfjs that is loaded already, so that runs share one backend. */
const loadedTfjs: Plugin = {
  name: 'loaded-tfjs',
  setup(setup) {
    setup.onResolve({ filter: /^@tensorflow\/tfjs$/ }, () => ({
      path: 'tfjs',
      namespace: 'loaded',
    }));
    setup.onLoad({ filter: /.*/, namespace: 'loaded' }, () => ({
      contents: 'module.exports = globalThis.experimentTfjs;',
    }));
  },
};
