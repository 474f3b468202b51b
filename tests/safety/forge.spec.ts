/** User code cannot speak as if it were the runtime, nor can another frame order a run. */
import { eventsOf, linesOf } from '../runtime/fixture';
import { attempting, expect, expectAllBlocked, test } from './outside';

const voices = {
  postMessage: 'need(scope.postMessage)',
  "the engine's postMessage":
    'need(Object.getPrototypeOf(scope).postMessage ?? scope.DedicatedWorkerGlobalScope?.prototype.postMessage)',
  close: 'need(scope.close)',
  'message to the frame':
    "scope.parent.postMessage({ type: 'from-worker', message: { type: 'ended', status: 'done', elapsed: 0 } }, '*')",
};

test('the worker has no voice but its console and lab', async ({ runtime }) => {
  expectAllBlocked(await runtime.run(attempting(voices)), voices);
});

test('a forged order inside the worker starts nothing', async ({ runtime }) => {
  const outcome = await runtime.run(`for (const type of ['run', 'prepare', 'stop']) {
  dispatchEvent(new MessageEvent('message', { data: { type, entry: 'blob:x', paths: {}, libraries: {}, settings: {} } }));
}
console.log('still here');`);
  expect(outcome.ended.status).toBe('done');
  expect(linesOf(outcome)).toEqual([['still here']]);
});

test('forged lab events are dropped one by one', async ({ runtime }) => {
  const outcome =
    await runtime.run(`const channel = (globalThis as any)[Symbol.for('ten-questions.lab')];
const forged = [
  null, 1, 'text', [], {}, { type: 'run-ended', run: 1, status: 'done', elapsed: 0 },
  { type: 'action', action: 'show-error' }, { type: 'report', name: '<img src=x onerror=pwned=1>'.repeat(10), value: 1 },
  { type: 'report', name: 'x', value: { valueOf: 1 } }, { type: 'rows', chart: 'c', mark: 'script', rows: [{ x: 1 }] },
  { type: 'rows', chart: 'c', mark: 'line', rows: [{ x: Infinity }] }, { type: 'rows', chart: 'c', mark: 'line', rows: [[[]]] },
  { type: 'chart', name: 'c', spec: { x: 'x' } }, { type: 'param', spec: { kind: 'html', name: 'p' }, value: '' },
  { type: 'report', name: 'x', value: 1, __proto__: { polluted: 1 } },
];
for (const event of forged) {
  try { channel.emit(event); } catch { console.log('threw'); }
}
try { channel.emit({ type: 'report', name: 'f', value: () => 1 }); } catch { console.log('threw'); }
channel.emit({ type: 'report', name: 'true', value: 2 });`);
  expect(outcome.ended.status).toBe('done');
  expect(eventsOf(outcome)).toEqual([
    { type: 'report', name: 'x', value: 1 },
    { type: 'report', name: 'true', value: 2 },
  ]);
});

test('another frame of the page cannot order a run', async ({ runtime, page }) => {
  await runtime.setFiles({ '/main.ts': `console.log('ran');` });
  const orders = [
    { type: 'register-frame', id: 1 },
    { type: 'compile', modules: { '/main.ts': { code: '', path: '/main.ts' } } },
    { type: 'run', run: 99, backend: 'cpu', seed: 1, params: {} },
  ];
  await page.evaluate(async (messages) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script>for (const m of ${JSON.stringify(messages)}) parent.frames[0].postMessage(m, '*');</script>`;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    frame.remove();
  }, orders);
  const heard = await runtime.heard();
  expect(heard.filter(({ type }) => type.startsWith('run'))).toEqual([]);
});

test('a malformed order is ignored', async ({ runtime, page }) => {
  await page.evaluate(() => {
    const host = document.querySelector('iframe')?.contentWindow;
    for (const message of [
      null,
      1,
      'run',
      { type: 'run' },
      { type: 'run', run: 'x', backend: 'gpu' },
      { type: 'compile' },
    ]) {
      host?.postMessage(message, location.origin);
    }
  });
  await page.waitForTimeout(200);
  expect((await runtime.heard()).filter(({ type }) => type.startsWith('run'))).toEqual([]);
});

const poisons: Readonly<Record<string, string>> = {
  arrays:
    'for (const name of Object.getOwnPropertyNames(Array.prototype)) { try { (Array.prototype as any)[name] = () => { throw 1; }; } catch {} }',
  maps: 'for (const kind of [Map, Set]) for (const name of Object.getOwnPropertyNames(kind.prototype)) { try { (kind.prototype as any)[name] = () => { throw 1; }; } catch {} }',
  promises: '(Promise.prototype as any).then = () => {};',
  objects:
    'Object.defineProperty(Object.prototype, "type", { get: () => "ended", set: () => {} });',
  clocks:
    'performance.now = () => Infinity; Date.now = () => 0; (globalThis as any).setTimeout = () => {};',
  errors:
    '(globalThis as any).Error = class {}; Object.defineProperty(Error.prototype, "stack", { get() { throw 1; } });',
};
for (const [name, code] of Object.entries(poisons)) {
  test(`built-ins turned against the runtime: ${name}`, async ({ runtime, page }) => {
    await runtime.start(
      `${code}\nconsole.log('a'); console.log([{}]); setTimeout(() => { throw new Error('b'); }, 0);`,
    );
    await page.waitForTimeout(300);
    await page.evaluate(
      async () => void Promise.race([(await window.harness).stop(), Promise.resolve()]),
    );
  });
}

test('strings that look like HTML arrive as the strings they are', async ({ runtime }) => {
  const html = '<img src=x onerror="parent.pwned=1"><script>parent.pwned=1</script>';
  const outcome = await runtime.run(`import { chart, progress, report, table } from 'lab';
const html = ${JSON.stringify(html.replace('</', '<\\/'))}.replace('\\\\', '');
console.log(html, { [html]: html });
table('t', [{ html }]);
throw new Error(html);
chart; progress; report;`);
  expect(linesOf(outcome)).toEqual([[html, { [html]: html }]]);
  expect(outcome.ended.error?.message).toBe(`Error: ${html}`);
});
