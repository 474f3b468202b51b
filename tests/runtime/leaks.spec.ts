/** Lines whose tensors stay, found by a run that is asked to look for them. */
import { expect, expectNextRunWorks, test } from './fixture';

const leaking = `import * as tf from '@tensorflow/tfjs';
import { layer } from './layer';
const weights = tf.variable(tf.ones([2]));
for (let step = 0; step < 500; step++) {
  const y = tf.mul(weights, step);
  const z = layer(y);
  tf.tidy(() => tf.add(y, z).square());
}
weights.dispose();`;
const layer = `import * as tf from '@tensorflow/tfjs';
export function layer(x: tf.Tensor): tf.Tensor {
  const scaled = tf.mul(x, 2);
  const result = tf.add(scaled, 1);
  scaled.dispose();
  return result;
}`;

test('tensors that stay are listed by the lines that made them', async ({ runtime }) => {
  const files = { '/main.ts': leaking, '/layer.ts': layer };
  const plain = await runtime.run(files);
  expect(plain.ended).toMatchObject({ status: 'done' });
  expect(plain.ended.leaks).toBeUndefined();
  const leaked = plain.ended.leakedTensors ?? 0;
  expect(leaked).toBeGreaterThanOrEqual(1000);

  const { ended } = await runtime.run(files, { traceTensors: true });
  expect(ended).toMatchObject({ status: 'done', leakedTensors: leaked });
  // What tidy gives back stays as well; the one tensor of line 3 is too few beside them.
  expect(ended.leaks).toHaveLength(3);
  for (const [path, line] of [
    ['layer.ts', 4],
    ['main.ts', 5],
    ['main.ts', 7],
  ])
    expect(ended.leaks).toContainEqual({ path, line, count: 500 });
  await expectNextRunWorks(runtime);
});

test('a run without an end is ended once enough is known', async ({ runtime }) => {
  const code = `import * as tf from '@tensorflow/tfjs';\nfor (;;) tf.scalar(1);`;
  const { ended } = await runtime.run(code, { traceTensors: true });
  expect(ended).toMatchObject({
    status: 'done',
    leaks: [{ path: 'main.ts', line: 2, count: 50_000 }],
  });
  await expectNextRunWorks(runtime);
});
