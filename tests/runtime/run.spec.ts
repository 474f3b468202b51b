/** A run from the order to its end, in a real browser. */
import { eventsOf, expect, linesOf, test } from './fixture';

test('runs code and reports numbers', async ({ runtime }) => {
  const outcome = await runtime.run(`import { report } from 'lab';\nreport('answer', 42);\nconsole.log('hi', { a: [1, NaN] });`);
  expect(outcome.ended).toMatchObject({ status: 'done' });
  expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'answer', value: 42 });
  expect(linesOf(outcome)).toEqual([['hi', { a: [1, { $type: 'number', value: 'NaN' }] }]]);
});

for (const backend of ['wasm', 'cpu'] as const) {
  test(`multiplies matrices on ${backend}`, async ({ runtime }) => {
    const outcome = await runtime.run(
      `import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';
const a = tf.tensor2d([1, 2, 3, 4], [2, 2]);
console.log(tf.getBackend(), a);
report('sum', (await a.matMul(a).sum().data())[0]!);`,
      { backend },
    );
    expect(outcome.ended).toMatchObject({ status: 'done', leakedTensors: 3 });
    expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'sum', value: 54 });
    expect(linesOf(outcome)).toEqual([
      [backend, { $tensor: { shape: [2, 2], dtype: 'float32', values: [1, 2, 3, 4], more: false } }],
    ]);
  });
}
