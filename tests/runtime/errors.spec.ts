/** Failures, as the learner meets them: which one, in which line; and the run after it. */
import { sharedWindow } from '../site/test';
import { failures } from './failures';
import { expect, expectFailure, expectNextRunWorks, linesOf, test } from './fixture';

test.use(sharedWindow);

const tf = `import * as tf from '@tensorflow/tfjs';`;

for (const [name, code, error] of failures) {
  test(`says what is wrong: ${name}`, async ({ runtime }) => {
    await expectFailure(runtime, code, error);
    await expectNextRunWorks(runtime);
  });
}

test('an error’s cause is shown with its line', async ({ runtime }) => {
  const { ended } = await runtime.run(
    `const cause = new TypeError('deep');\n\nthrow new Error('shown', { cause });`,
  );
  expect(ended.error?.message).toMatch(
    /^Error: shown\n {2}because of TypeError: deep \(main\.ts:1/,
  );
});

test('a failure in a sibling is placed there', async ({ runtime }) => {
  const { ended } = await runtime.run({
    '/main.ts': `import { f } from './model';\nf();`,
    '/model.ts': `export function f(): void {\n  null!.x;\n}`,
  });
  expect(ended.error).toMatchObject({ code: 'error', path: 'model.ts', line: 2 });
});

test('what was logged before a failure arrives, errors with their stack', async ({ runtime }) => {
  const outcome = await runtime.run(
    `function train() {\n  console.warn(new Error('hm'));\n}\ntrain();\nthrow 1;`,
  );
  expect(linesOf(outcome)).toEqual([
    [
      {
        $type: 'error',
        name: 'Error',
        message: 'hm',
        stack: ['train (main.ts:2:16)', 'main.ts:4:1'],
      },
    ],
  ]);
});

test('a library that does not load is named, and loads at the next run', async ({
  runtime,
  site,
}) => {
  site.failing.add('/tfjs-backend');
  try {
    const { ended } = await runtime.run(`${tf}\nconsole.log(tf);`);
    expect(ended).toMatchObject({ status: 'failed', error: { code: 'library-failed' } });
    expect(ended.error?.values.file).toMatch(/^tfjs-backend-wasm.*\.wasm$/);
  } finally {
    site.failing.clear();
  }
  await expectNextRunWorks(runtime);
});
