/** Mistakes whose cause stands in the code: what is said of them, and where. */
import { sharedWindow } from '../site/test';
import { expect, expectFailure, linesOf, test } from './fixture';
import { mistakes } from './mistakes';

test.use(sharedWindow);

for (const [name, code, error] of mistakes) {
  test(`says what is wrong: ${name}`, ({ runtime }) => expectFailure(runtime, code, error));
}

test('a byte order mark, and spaces of a Chinese keyboard, do no harm', async ({ runtime }) => {
  const outcome = await runtime.run({
    '/main.ts': `\ufeffimport\u3000{ a } from './a';\nconsole.log(a,\u00a0'\u3000');`,
    '/a.ts': `\ufeffexport const a = 1;`,
  });
  expect(outcome.ended).toMatchObject({ status: 'done' });
  expect(linesOf(outcome)).toEqual([[1, '\u3000']]);
});

test('an export that a sibling does not have', async ({ runtime }) => {
  const { ended } = await runtime.run({
    '/main.ts': `import { trian } from './model';\ntrian();`,
    '/model.ts': `export function train(): void {}`,
  });
  expect(ended.error).toMatchObject({
    code: 'missing-export',
    values: { name: 'trian', module: './model', near: 'train' },
    path: 'main.ts',
    line: 1,
  });
});
