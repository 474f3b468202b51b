/** Prints how fast tfjs trains small models as released and as mended (src/runtime/tfjs). */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

const lstm: Workload = (tf) => {
  const model = tf.sequential({
    layers: [tf.layers.lstm({ units: 32, inputShape: [50, 8] }), tf.layers.dense({ units: 1 })],
  });
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

const workloads = { mlp, convolutions, critic, lstm, embedding, separable };

/** Best of five rounds of about `ms` each, by processor time: what other programs take is left out. */
function stepsPerSecond(step: Step, ms: number): number {
  const warmUntil = processorTime() + 5 * ms;
  while (processorTime() < warmUntil) {
    step();
  }
  const rounds = Array.from({ length: 5 }, () => {
    const start = processorTime();
    let steps = 0;
    while (processorTime() - start < ms) {
      step();
      steps++;
    }
    return (1000 * steps) / (processorTime() - start);
  });
  return Math.max(...rounds);
}

/** In milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const entries = { released: 'src/runtime/tfjs/plain.ts', mended: 'src/runtime/tfjs/index.ts' };
const backends = ['cpu', 'wasm'] as const;

/** Steps a second by workload and backend; NaN where a kernel is missing. */
async function measure(entry: string): Promise<Record<string, number>> {
  const tf = await loadTfjs(entry);
  const figures: Record<string, number> = {};
  for (const backend of backends) {
    await tf.setBackend(backend);
    for (const [name, workload] of Object.entries(workloads)) {
      try {
        figures[`${name} ${backend}`] = tf.tidy(() => stepsPerSecond(workload(tf), 120));
      } catch (error) {
        if (!(error instanceof Error && error.message.includes('not registered'))) {
          throw error;
        }
      }
    }
  }
  return figures;
}

/** tfjs keeps its kernels on the global object: each of the two needs a process of its own. */
function measureApart(entry: string): Record<string, number> {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), entry];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(output.trim().split('\n').at(-1)!) as Record<string, number>;
}

const entry = process.argv[2];
if (entry) {
  console.log(JSON.stringify(await measure(entry)));
  process.exit(0);
}
const released: Record<string, number> = {};
const mended: Record<string, number> = {};
for (let turn = 0; turn < 2; turn++) {
  keepBest(released, measureApart(entries.released));
  keepBest(mended, measureApart(entries.mended));
}
console.log('steps/s of processor'.padEnd(22), ' released    mended   ratio');
for (const [name, after] of Object.entries(mended)) {
  const before = released[name];
  const shown = [before, after].map((value) => (value?.toFixed(1) ?? 'missing').padStart(9));
  const ratio = before ? (after / before).toFixed(2).padStart(7) : '';
  console.log(name.padEnd(22), ...shown, ratio);
}

function keepBest(best: Record<string, number>, figures: Record<string, number>): void {
  for (const [name, value] of Object.entries(figures)) {
    best[name] = Math.max(best[name] ?? 0, value);
  }
}
