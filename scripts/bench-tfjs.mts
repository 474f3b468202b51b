/**
 * Prints how fast tfjs trains small models as released and as mended (src/runtime/tfjs): medians of
 * rounds that take turns, by processor time, so that what else the machine does counts little.
 *
 * `tsx scripts/bench-tfjs.mts [--rounds 9] [backend or workload]...` measures only what is named.
 * Further entries to compare with: `--entry /path/to/src/runtime/tfjs/index.ts`.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTfjs, type Tfjs } from '../src/runtime/tfjs/testing';

type Step = () => void;
type Workload = (tf: Tfjs) => Step;

const mlp: Workload = (tf) => {
  const model = tf.sequential();
  for (let layer = 0; layer < 6; layer++) {
    model.add(tf.layers.dense({ units: 32, activation: 'tanh', inputShape: [32] }));
  }
  model.add(tf.layers.dense({ units: 1 }));
  const [x, y] = [tf.randomNormal([64, 32]), tf.randomNormal([64, 1])];
  const optimizer = tf.train.adam(0.001);
  const loss = () => tf.losses.meanSquaredError(y, model.apply(x) as typeof y).asScalar();
  return () => optimizer.minimize(loss);
};

const convolutions: Workload = (tf) => {
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({ inputShape: [16, 16, 3], filters: 8, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 10 }),
    ],
  });
  const x = tf.randomNormal([32, 16, 16, 3]);
  const y = tf.oneHot(tf.randomUniformInt([32], 0, 10), 10);
  const optimizer = tf.train.adam(0.001);
  const loss = () => tf.losses.softmaxCrossEntropy(y, model.apply(x) as typeof y).asScalar();
  return () => optimizer.minimize(loss);
};

const critic: Workload = (tf) => {
  const sizes = [2, 64, 64, 1];
  const weights = sizes
    .slice(1)
    .map((size, i) => tf.randomNormal([sizes[i]!, size], 0, 0.3).variable());
  const biases = sizes.slice(1).map((size) => tf.zeros([size]).variable());
  const real = tf.randomNormal([128, 2]);
  const critique = (x: typeof real) =>
    weights.reduce((h, w, i) => {
      const z = tf.add(tf.matMul(h, w), biases[i]!);
      return i < 2 ? tf.relu(z) : z;
    }, x);
  const optimizer = tf.train.adam(0.0001, 0.5, 0.9);
  const loss = () => {
    const slope = tf.grad((x) => critique(x).sum())(real);
    const penalty = slope.square().sum(1).sqrt().sub(1).square().mean();
    return critique(real).mean().add(penalty.mul(10)).asScalar();
  };
  return () => optimizer.minimize(loss, false, [...weights, ...biases] as never);
};

const recurrent =
  (kind: 'lstm' | 'gru' | 'simpleRNN'): Workload =>
  (tf) => {
    const layer = tf.layers[kind]({ units: 32, inputShape: [50, 8] });
    const model = tf.sequential({ layers: [layer, tf.layers.dense({ units: 1 })] });
    const [x, y] = [tf.randomNormal([32, 50, 8]), tf.randomNormal([32, 1])];
    const optimizer = tf.train.adam(0.001);
    const loss = () => tf.losses.meanSquaredError(y, model.apply(x) as typeof y).asScalar();
    return () => optimizer.minimize(loss);
  };

const embedding: Workload = (tf) => {
  const table = tf.randomNormal([500, 16]).variable();
  const ids = tf.randomUniformInt([256], 0, 500);
  const optimizer = tf.train.sgd(0.1);
  return () => optimizer.minimize(() => tf.gather(table, ids).square().mean().asScalar());
};

const separable: Workload = (tf) => {
  const model = tf.sequential({
    layers: [
      tf.layers.separableConv2d({ inputShape: [16, 16, 8], filters: 16, kernelSize: 3 }),
      tf.layers.averagePooling2d({ poolSize: 2, padding: 'same' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 1 }),
    ],
  });
  const [x, y] = [tf.randomNormal([16, 16, 16, 8]), tf.randomNormal([16, 1])];
  const optimizer = tf.train.sgd(0.001);
  const loss = () => tf.losses.meanSquaredError(y, model.apply(x) as typeof y).asScalar();
  return () => optimizer.minimize(loss);
};

const workloads = {
  mlp,
  critic,
  lstm: recurrent('lstm'),
  gru: recurrent('gru'),
  rnn: recurrent('simpleRNN'),
  convolutions,
  separable,
  embedding,
};

/** Of about so many milliseconds each. */
const ROUND = 120;

/** In milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Steps a second of processor. */
function measureRound(step: Step, ms: number): number {
  const start = processorTime();
  let steps = 0;
  while (processorTime() - start < ms) {
    step();
    steps++;
  }
  return (1000 * steps) / (processorTime() - start);
}

const backends = ['cpu', 'wasm'] as const;

/** What a child is asked for: a round of one workload. */
interface Ask {
  backend: (typeof backends)[number];
  workload: keyof typeof workloads;
}

/** Answers with steps a second, or null where a kernel is missing. */
async function answer(entry: string): Promise<void> {
  const tf = await loadTfjs(entry);
  let made: { name: string; step: Step } | undefined;
  process.on('message', ({ backend, workload }: Ask) => {
    void (async () => {
      await tf.setBackend(backend);
      const name = `${workload} ${backend}`;
      try {
        if (made?.name !== name) {
          // Optimizers change every variable that there is.
          tf.disposeVariables();
          made = { name, step: workloads[workload](tf) };
          const { step } = made;
          tf.tidy(() => measureRound(step, 5 * ROUND));
        }
        const { step } = made;
        process.send!(tf.tidy(() => measureRound(step, ROUND)));
      } catch (error) {
        if (!(error instanceof Error && error.message.includes('not registered'))) {
          throw error;
        }
        process.send!(null);
      }
    })();
  });
  process.send!('ready');
}

/** tfjs keeps its kernels on the global object: each of the two needs a process of its own. */
async function start(entry: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(import.meta.url), ['--answer', entry]);
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, question: Ask): Promise<number | null> {
  child.send(question);
  const [figure] = (await once(child, 'message')) as [number | null];
  return figure;
}

function median(figures: (number | null)[]): number | null {
  const sorted = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    answer: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    entry: { type: 'string', multiple: true, default: [] },
  },
});

if (options.answer) {
  await answer(options.answer);
} else {
  const isWanted = (name: string, all: readonly string[]) =>
    named.includes(name) || !named.some((other) => all.includes(other));
  const entries = ['src/runtime/tfjs/plain.ts', 'src/runtime/tfjs/index.ts', ...options.entry];
  const children = await Promise.all(entries.map(start));
  const titles = ['released', 'mended', ...options.entry.map((_, i) => `entry ${i + 1}`), 'ratio'];
  console.log('steps/s of processor'.padEnd(22), ...titles.map((title) => title.padStart(9)));
  const all = Object.keys(workloads) as (keyof typeof workloads)[];
  for (const backend of backends.filter((name) => isWanted(name, backends))) {
    for (const workload of all.filter((name) => isWanted(name, all))) {
      const figures = children.map((): (number | null)[] => []);
      for (let round = 0; round < Number(options.rounds); round++) {
        for (const [i, child] of children.entries()) {
          figures[i]!.push(await ask(child, { backend, workload }));
        }
      }
      const medians = figures.map(median);
      const shown = medians.map((value) => (value?.toFixed(1) ?? 'missing').padStart(9));
      const [released, mended] = medians;
      const ratio = released && mended ? (mended / released).toFixed(2).padStart(9) : '';
      console.log(`${workload} ${backend}`.padEnd(22), ...shown, ratio);
    }
  }
  for (const child of children) {
    child.kill();
  }
}
