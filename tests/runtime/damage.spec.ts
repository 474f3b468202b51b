/** Files that arrive cut in half, once or always; and an engine that refuses the wasm binary. */
import { expect, expectNextRunWorks, linesOf, startOf, test } from './fixture';

const code = `import * as tf from '@tensorflow/tfjs';
import { random } from 'lab';
console.log(tf.getBackend(), random(1).integer(1));`;

const files = {
  tfjs: /\/tfjs-[0-9a-f]{10}\.js$/,
  'the wasm binary': /\/tfjs-backend-wasm.*\.wasm$/,
  lab: /\/lab-[0-9a-f]{10}\.js$/,
};

test.afterEach(({ site }) => void site.cuts.splice(0));

for (const [name, path] of Object.entries(files)) {
  test(`${name}, cut once, is fetched again past the cache`, async ({ runtime, site }) => {
    site.requests.length = 0;
    site.cuts.push({ path, times: 1 });
    expect(linesOf(await runtime.run(code))).toEqual([['wasm', 0]]);
    expect(site.requests.filter((request) => path.test(request))).toHaveLength(2);
  });

  test(`${name}, always cut, is named, and the run after it works`, async ({ runtime, site }) => {
    site.cuts.push({ path, times: Infinity });
    for (const _ of ['first', 'second']) {
      const { ended } = await runtime.run(code);
      expect(ended).toMatchObject({
        status: 'failed',
        error: { code: 'library-failed', values: { kind: 'damaged' } },
      });
      expect(`/${ended.error?.values['file']}`).toMatch(path);
    }
    site.cuts.splice(0);
    // Without a reload, though the browser has what was cut in its cache.
    expect(linesOf(await runtime.run(code))).toEqual([['wasm', 0]]);
    await expectNextRunWorks(runtime);
  });
}

test('a library beside lab, cut while a program is under way, fails only who imports it', async ({
  runtime,
  site,
}) => {
  site.cuts.push({ path: /\/lab-linear-algebra-/, times: Infinity });
  await expectNextRunWorks(runtime);
  const { ended } = await runtime.run(`import { symmetricEigen } from 'lab/linear-algebra';
symmetricEigen([[2, 1], [1, 2]]);`);
  expect(ended.error).toMatchObject({ code: 'library-failed', values: { kind: 'damaged' } });
});

test('what places a syntax error, cut once, is fetched again', async ({ runtime, site }) => {
  site.cuts.push({ path: /\/diagnosis-/, times: 1 });
  const { ended } = await runtime.run('const a = 1;\n\nconst a = 2;');
  expect(ended.error).toMatchObject({ code: 'syntax', line: 3 });
});

test('what places a syntax error, always cut, costs the line and no more', async ({
  runtime,
  site,
}) => {
  site.cuts.push({ path: /\/diagnosis-/, times: Infinity });
  const { ended } = await runtime.run('const a = 1;\n\nconst a = 2;');
  expect(ended.error).toMatchObject({ code: 'syntax' });
  expect(ended.error?.line).toBeUndefined();
  await expectNextRunWorks(runtime);
});

test('the host script, cut once, is fetched again', async ({ page, site }) => {
  site.cuts.push({ path: /\/host-/, times: 1 });
  await page.goto(site.origin);
  const { ended } = await page.evaluate(async (program) => {
    return (await window.harness).run({ 'main.ts': program });
  }, code);
  expect(ended).toMatchObject({ status: 'done' });
});

/** On the host page: gives every worker these words before its own script. */
function beforeWorker(words: string): void {
  const patch = (first: string): void => {
    const Plain = Blob;
    globalThis.Blob = class extends Plain {
      constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
        const isWorker = typeof parts?.[0] === 'string' && parts[0].length > 10_000;
        super(isWorker ? [first, ...parts] : parts, options);
      }
    };
  };
  const { prototype } = HTMLIFrameElement;
  const { set } = Object.getOwnPropertyDescriptor(prototype, 'srcdoc')!;
  Object.defineProperty(prototype, 'srcdoc', {
    set(this: HTMLIFrameElement, html: string) {
      const script = `<script>(${patch.toString()})(${JSON.stringify(words)})</script>`;
      set!.call(
        this,
        html.replace('<script>', () => `${script}<script>`),
      );
    },
  });
}

const refusing = `for (const name of ['compile', 'instantiate', 'instantiateStreaming'])
  WebAssembly[name] = async () => { throw new WebAssembly.CompileError('unknown opcode'); };`;

for (const [name, words, reason] of [
  ['an engine that refuses the whole wasm binary', refusing, 'CompileError: unknown opcode'],
  ['an engine without WebAssembly', 'delete self.WebAssembly;', 'WebAssembly is missing'],
] as const) {
  test(`${name} runs on cpu, run after run, and says so`, async ({ page, site }) => {
    await page.addInitScript(beforeWorker, words);
    await page.goto(site.origin);
    for (const _ of ['first', 'second']) {
      const outcome = await page.evaluate(async (program) => {
        const harness = await window.harness;
        // The spare worker has then tried wasm before the run asks for it again.
        await harness.warm('wasm');
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return harness.run({ 'main.ts': program });
      }, code);
      expect(outcome.ended).toMatchObject({ status: 'done' });
      expect(startOf(outcome)).toMatchObject({
        backend: 'cpu',
        insteadOf: { backend: 'wasm', reason },
      });
    }
  });
}
