/** Hostile programs in a playground of the built site: what the reader sees, types and keeps is safe. */
import { attempting } from './outside';
import { expect, secret, test, type Victim } from './victim';

/** A string that does harm wherever it is taken for HTML; `where` names the place it is shown at. */
const hostile = (where: string): string =>
  `${where}"'><img src=x onerror=__pwned=1><script>__pwned=1</script>`;

const prelude = `import * as tf from '@tensorflow/tfjs';
import { chart, param, report, table } from 'lab';
const html = ${hostile.toString().replaceAll(': string', '')};
`;

/** Opens every object and group the console shows, level by level. */
async function openAll({ section }: Victim): Promise<void> {
  const log = section.getByRole('log');
  await expect(log.locator('details').first()).toBeVisible();
  const openLevel = (): Promise<number> =>
    log.evaluate((element) => {
      const closed = [...element.querySelectorAll('details:not([open]) > summary')];
      for (const head of closed) if (head instanceof HTMLElement) head.click();
      return closed.length;
    });
  await expect.poll(openLevel).toBe(0);
}

async function expectShown({ section }: Victim, places: readonly string[]): Promise<void> {
  const text = (): Promise<string> =>
    section.evaluate((element) =>
      [element, ...element.querySelectorAll('input')]
        .map((part) => (part instanceof HTMLInputElement ? part.value : part.textContent))
        .join('\n'),
    );
  for (const place of places) await expect.poll(text, place).toContain(hostile(place));
  await expect(section.locator('img, script')).toHaveCount(0);
}

test('HTML in charts, tables, parameters and notices is text', async ({ victim }) => {
  await victim.suffer(
    `${prelude}
param(html('number'), { value: 1, min: 0, max: 2, step: 1 });
param(html('choice'), { value: html('option'), options: [html('option'), html('other')] });
param(html('switch'), { value: true });
param(html('text'), { value: html('value') });
const rows = [1, 2, 3].map((value) => ({ [html('x')]: value, [html('y')]: value, [html('series')]: html('kind') }));
const lines = chart(html('lines'), { x: html('x'), y: html('y'), color: html('series') });
lines.line(rows);
lines.dot(rows);
lines.line({ [html('x')]: 4, [html('y')]: NaN, [html('series')]: html('kind') });
chart(html('bars'), { x: 'name', y: 'count', facet: html('split') }).bar([
  { name: html('band'), count: 1, [html('split')]: html('facet') },
  { name: html('band'), count: 2, [html('split')]: html('second') },
]);
chart(html('heat'), { x: 'column', y: 'row', color: html('heat-field') }).cell([
  { column: html('column'), row: html('row'), [html('heat-field')]: 1 },
  { column: 'b', row: html('row'), [html('heat-field')]: 2 },
]);
chart(html('bins'), { x: html('bin') }).histogram([{ [html('bin')]: 1 }, { [html('bin')]: 2 }]);
const relief = { x: html('east'), y: html('north'), z: html('up') };
chart(html('relief'), relief).surface([0, 1, 2, 3].map((i) => (
  { [html('east')]: i % 2, [html('north')]: i >> 1, [html('up')]: i }
)));
table(html('table'), [{ [html('field')]: html('cell') }]);
report(html('report'), 1);
report(html('metric'), Infinity);
const channel = globalThis[Symbol.for('ten-questions.lab')];
channel.emit({ type: 'rows-dropped', name: html('dropped'), count: 3 });
`,
    { params: { [hostile('number')]: hostile('asked') } },
  );
  await victim.status('done');
  await expectShown(victim, [
    ...['number', 'choice', 'option', 'other', 'switch', 'text', 'value', 'asked'],
    ...['lines', 'x', 'y', 'kind', 'bars', 'split', 'facet', 'second', 'band'],
    ...['heat', 'heat-field', 'column', 'row', 'bins', 'bin', 'table', 'field', 'cell'],
    ...['relief', 'east', 'north', 'up', 'metric', 'dropped'],
  ]);
});

test('HTML in the console is text', async ({ victim }) => {
  await victim.suffer(`${prelude}
console.log(html('log'));
console.warn(html('warning'), html('second'));
console.error(new Error(html('error')));
console.log({ [html('key')]: html('string'), list: [html('element')] });
console.log(new Map([[html('map-key'), html('map-value')]]), new Set([html('member')]));
console.log(Symbol(html('symbol')), { [html('function')]: () => 1 }[html('function')]);
console.log(new (Object.defineProperty(class {}, 'name', { value: html('class') }))());
console.log(new Date(NaN), /<img src=x onerror=__pwned=1>/, tf.tensor([html('tensor')]));
console.table([{ [html('column')]: html('cell') }]);
console.log('%c%s', 'background:url(//example.invalid)', html('format'));
`);
  await victim.status('done');
  await openAll(victim);
  await expectShown(victim, [
    ...['log', 'warning', 'second', 'error', 'key', 'string', 'element', 'map-key', 'map-value'],
    ...['member', 'symbol', 'function', 'class', 'tensor', 'column', 'cell', 'format'],
  ]);
});

const failures: Readonly<Record<string, string>> = {
  thrown: "throw new Error(html('thrown'));",
  named: "throw Object.assign(new Error('x'), { name: html('named') });",
  text: "throw html('text');",
  rejected: "void Promise.reject(new Error(html('rejected'))); await new Promise(() => {});",
};

for (const [place, code] of Object.entries(failures)) {
  test(`HTML in an error is text: ${place}`, async ({ victim }) => {
    await victim.suffer(prelude + code);
    await victim.status('failed');
    await expectShown(victim, [place]);
  });
}

test('HTML in the name of an import is text', async ({ victim }) => {
  await victim.suffer("import '<img src=x onerror=__pwned=1>';");
  await victim.status('failed');
  await expect(victim.section.getByRole('alert')).toContainText('<img src=x onerror=__pwned=1>');
  await expect(victim.section.locator('img')).toHaveCount(0);
});

test('names that every object has harm nothing', async ({ victim }) => {
  await victim.receive(`import { chart, param, progress, report, table } from 'lab';
const channel = globalThis[Symbol.for('ten-questions.lab')];
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
for (const name of names) {
  channel.emit({ type: 'rows', chart: name, mark: 'line', rows: [{ x: 1 }] });
  channel.emit({ type: 'clear', chart: name });
  param(name, { value: 1, min: 0, max: 2, step: 1 });
  chart(name, { x: name, y: name, color: name });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const curve = chart(name + ' 2', { x: name, y: name, facet: name });
  curve.line([{ x: 1, [name]: 1 }, { x: 2, [name]: 2 }]);
  table(name, [{ [name]: name }]);
  report(name, 1);
  report(name, NaN);
}
console.log('all names used');
`);
  await victim.run();
  await victim.status('done');
  await expect(victim.section.getByRole('log')).toContainText('all names used');
});

const reads: Readonly<Record<string, string>> = {
  parent: 'need(scope.parent); return scope.parent.document.title',
  top: 'need(scope.top); return scope.top.location.href',
  opener: 'need(scope.opener)',
  document: 'need(scope.document); return scope.document.cookie',
  cookies: 'return need(await scope.cookieStore.get("session"))',
  'local storage': 'need(scope.localStorage); return scope.localStorage.getItem("notes")',
  'session storage': 'need(scope.sessionStorage); return scope.sessionStorage.getItem("draft")',
  databases: 'return once(scope.indexedDB.open("library"), "onsuccess", "onerror")',
  caches: `return scope.caches.open('${secret}')`,
  'the site': 'return fetch("/")',
  'a script': 'scope.importScripts("/")',
};

test('the page, its cookies and its storage are out of reach', async ({ victim }) => {
  await victim.suffer(attempting(reads));
  await victim.status('done');
  const log = victim.section.getByRole('log');
  for (const name of Object.keys(reads)) await expect(log).toContainText(`${name} blocked`);
  await expect(log).not.toContainText('reached');
  await expect(log).not.toContainText(secret);
});

/** The line of the code that the error's mark is on. */
async function markedLine({ section }: Victim): Promise<string> {
  const marked = section.locator('.cm-line[class*="errorLine"]');
  await expect(marked).toHaveCount(1);
  return marked.innerText();
}

test('a read of the page ends the run with an explained error', async ({ victim }) => {
  await victim.suffer("console.log('before');\nconsole.log(localStorage.getItem('notes'));");
  await victim.status('failed');
  await expect(victim.section.getByRole('alert')).toBeVisible();
  await expect(victim.section).not.toContainText(secret);
  expect(await markedLine(victim)).toContain('localStorage');
});

test('an endless loop leaves typing, scrolling and Stop, and all claims hold after a reset', async ({
  victim,
}) => {
  await victim.receive('while (true) {}');
  await victim.run();
  await victim.status('running');
  const pulse = await victim.pulse(1_500);
  expect(pulse.beats).toBeGreaterThan(15);
  await victim.expectAlive();
  await victim.stop();
  await victim.button('重置').click();
  await victim.run();
  await victim.status('done');
  for (const claim of await victim.section.locator('[data-claim]').all()) {
    await expect(claim).toHaveAttribute('data-verdict', 'holds');
  }
});
