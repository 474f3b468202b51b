/** A run from the order to its end, in a real browser. */
import { sharedWindow } from '../site/test';
import { eventsOf, expect, expectNextRunWorks, linesOf, startOf, test } from './fixture';

test.use(sharedWindow);

test('runs code and reports numbers', async ({ runtime }) => {
  const outcome = await runtime.run(`import { report } from 'lab';
report('answer', 42);
console.log('hi', { a: [1, NaN] });`);
  expect(outcome.ended).toMatchObject({ status: 'done' });
  expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'answer', value: 42 });
  expect(linesOf(outcome)).toEqual([['hi', { a: [1, { $type: 'number', value: 'NaN' }] }]]);
});

for (const backend of ['wasm', 'cpu'] as const) {
  test(`multiplies matrices on ${backend}, and counts what was left`, async ({ runtime }) => {
    const outcome = await runtime.run(
      `import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';
const a = tf.tensor2d([1, 2, 3, 4], [2, 2]);
console.log(tf.getBackend(), a);
report('sum', (await a.matMul(a).sum().data())[0]!);`,
      { backend },
    );
    expect(outcome.ended).toMatchObject({ status: 'done', leakedTensors: 3 });
    expect(startOf(outcome)).toMatchObject({ backend });
    expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'sum', value: 54 });
    expect(linesOf(outcome)).toEqual([
      [
        backend,
        { $tensor: { shape: [2, 2], dtype: 'float32', values: [1, 2, 3, 4], more: false } },
      ],
    ]);
  });
}

test('webgl runs, or says that it is missing', async ({ runtime }) => {
  const outcome = await runtime.run(
    `import * as tf from '@tensorflow/tfjs';
console.log(tf.getBackend(), (await tf.sum([1, 2]).data())[0]);`,
    { backend: 'webgl' },
  );
  if (outcome.ended.status === 'done') expect(linesOf(outcome)).toEqual([['webgl', 3]]);
  else
    expect(outcome.ended.error).toMatchObject({
      code: 'backend-missing',
      values: { backend: 'webgl' },
    });
  await expectNextRunWorks(runtime);
});

test('passes parameters and the seed', async ({ runtime }) => {
  const outcome = await runtime.run(
    `import { param, report, seed } from 'lab';
report('rate', param('rate', 1, [0, 10, 0.5]));
report('seed', seed);`,
    { params: { rate: 2.5 }, seed: 7 },
  );
  expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'rate', value: 2.5 });
  expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'seed', value: 7 });
});

test('the same seed is the same run, unseeded draws included', async ({ runtime }) => {
  const code = `import * as tf from '@tensorflow/tfjs';
console.log(Math.random(), tf.randomNormal([3]).arraySync());`;
  const first = linesOf(await runtime.run(code, { seed: 3 }));
  const second = linesOf(await runtime.run(code, { seed: 3 }));
  const other = linesOf(await runtime.run(code, { seed: 4 }));
  expect(second).toEqual(first);
  expect(other).not.toEqual(first);
});

test('imports siblings, shared ones once', async ({ runtime }) => {
  const outcome = await runtime.run({
    '/main.ts': `import { a } from './a';\nimport { b } from './b.ts';\nconsole.log(a === b, (await import('./a')).a === a);`,
    '/a.ts': `export { shared as a } from './shared';`,
    '/b.ts': `export { shared as b } from './shared';`,
    '/shared.ts': `export const shared: object = {};`,
  });
  expect(linesOf(outcome)).toEqual([[true, true]]);
});

test('fetches a library beside lab only for a program that imports it', async ({
  runtime,
  site,
}) => {
  const fetched = (): string[] => site.requests.filter((path) => path.includes('/lab-'));
  site.requests.length = 0;
  await expectNextRunWorks(runtime);
  expect(fetched()).toEqual([expect.stringMatching(/\/lab-[0-9a-f]+\.js$/)]);
  const outcome = await runtime.run(`import { symmetricEigen } from 'lab/linear-algebra';
const { values } = symmetricEigen([[2, 1], [1, 2]]);
console.log(values.map((value) => Math.round(1e9 * value) / 1e9));`);
  expect(linesOf(outcome)).toEqual([[[1, 3]]]);
  expect(fetched().slice(1)).toEqual([expect.stringContaining('/lab-linear-algebra-')]);
});

test('a library beside lab shares tfjs with the program', async ({ runtime }) => {
  const shared = await runtime.run(`import * as tf from '@tensorflow/tfjs';
import { random } from 'lab';
import { dense, minimize } from 'lab/nets';
const { parameters, apply } = dense([1, 1], { rng: random(1) });
const before = minimize(tf.train.sgd(0.1), () => apply(tf.ones([1, 1])).square(), parameters);
console.log(parameters[0] instanceof tf.Variable, before > 0);`);
  expect(linesOf(shared)).toEqual([[true, true]]);
  const alone = await runtime.run(`import { random } from 'lab';
import { dense } from 'lab/nets';
console.log(dense([1, 1], { rng: random(1) }).parameters[1].shape);`);
  expect(linesOf(alone)).toEqual([[[1]]]);
  expect(alone.ended).toMatchObject({ status: 'done', leakedTensors: 2 });
});

test('lasts until the last timer has fired', async ({ runtime }) => {
  const outcome = await runtime.run(`let left = 3;
const timer = setInterval(() => {
  console.log(--left);
  if (left === 0) clearInterval(timer);
}, 20);`);
  expect(linesOf(outcome)).toEqual([[2], [1], [0]]);
  expect(outcome.ended).toMatchObject({ status: 'done' });
});

test('stops at once, and tells how long it ran', async ({ runtime, page }) => {
  await runtime.start(`import { report } from 'lab';\nfor (let i = 0; ; i++) report('i', i);`);
  await page.waitForTimeout(300);
  const ended = await runtime.stop();
  expect(ended.status).toBe('stopped');
  expect(ended.elapsed).toBeGreaterThan(200);
  await expectNextRunWorks(runtime);
});

test('a new run replaces the one under way', async ({ runtime }) => {
  await runtime.start(`setInterval(() => console.log('old'), 1);`);
  const outcome = await runtime.run(
    `console.log('new'); await new Promise((resolve) => setTimeout(resolve, 200));`,
  );
  expect(linesOf(outcome)).toEqual([['new']]);
  const endings = (await runtime.heard()).filter(({ type }) => type === 'run-ended');
  expect(endings).toMatchObject([
    { run: 1, status: 'stopped' },
    { run: 2, status: 'done' },
  ]);
});

test('nothing runs before it is ordered', async ({ runtime, page }) => {
  await runtime.setFiles({ '/main.ts': `console.log('ran');` });
  await page.waitForTimeout(300);
  const types = new Set((await runtime.heard()).map(({ type }) => type));
  expect([...types].sort()).toEqual(['done', 'initialized', 'start', 'success']);
});

test('speaks to Sandpack as its own bundler does', async ({ runtime }) => {
  await runtime.run(`throw new Error('no');`);
  const heard = await runtime.heard();
  expect(heard).toContainEqual(expect.objectContaining({ type: 'status', status: 'evaluating' }));
  expect(heard).toContainEqual(
    expect.objectContaining({
      type: 'action',
      action: 'show-error',
      path: '/main.ts',
      line: 1,
      message: 'Error: no',
    }),
  );
  expect(heard.at(-1)).toMatchObject({ type: 'done', compilatonError: true });
});

test('a warm worker lets the next run start sooner than loading took', async ({
  runtime,
  page,
  site,
}) => {
  await runtime.warm('wasm');
  await page.waitForTimeout(2_000);
  site.requests.length = 0;
  await expectNextRunWorks(runtime);
  expect(site.requests.filter((path) => /tfjs/.test(path))).toEqual([]);
});
