/** An experiment in a page of another origin: presets, locks, events, and nothing before it is asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import * as v from 'valibot';
import { EmbedMessage } from '../../src/experiments/embedding';
import { heldScripts } from './held-scripts';
import { overflow, test, expect, type Trouble } from './test';

const id = 'dying-relu';

/** Another site than `localhost`, for storage and workers as for cookies. */
let course = '';
let html = '';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
});

test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  course = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => void server.close());

declare global {
  interface Window {
    told: unknown[];
  }
}

/** A course page on a host of its own, with the frame in it; it listens as the documentation says. */
async function openCourse(page: Page, baseURL: string, query: string): Promise<FrameLocator> {
  const address = new URL(`embed/${id}${query}`, baseURL).href;
  html = `<!doctype html><title>Course</title><link rel="icon" href="data:,"><script>
window.told = [];
addEventListener('message', ({ data }) => window.told.push(data));
</script><iframe title="experiment" src="${address.replaceAll('&', '&amp;')}" width="1000" height="900"></iframe>`;
  await page.goto(course);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-has-hydrated="true"]')).toBeAttached({ timeout: 30_000 });
  return frame;
}

/** What the frame has told, each message as documented. */
async function told(page: Page): Promise<EmbedMessage[]> {
  return v.parse(v.array(EmbedMessage), await page.evaluate(() => window.told));
}

/** The course's own address, and the frame's as seen from it, are foreign to one another. */
function forgive(trouble: Trouble, baseURL: string): void {
  trouble.foreign.splice(
    0,
    trouble.foreign.length,
    ...trouble.foreign.filter(
      (url) => ![new URL(course).origin, baseURL].includes(new URL(url).origin),
    ),
  );
}

test.afterEach(({ trouble, baseURL }) => forgive(trouble, new URL(baseURL ?? '').origin));

test('shows the recorded run without the site around it, and loads no runtime', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = await openCourse(page, baseURL ?? '', '');
  const playground = frame.locator(`section[data-experiment="${id}"]`);
  await expect(playground.locator('figure[data-chart] svg').first()).toBeVisible();
  await expect(frame.locator('nav.navbar, footer')).toHaveCount(0);
  await expect(playground.getByRole('link', { name: /^独立页面/ })).toHaveAttribute(
    'target',
    '_blank',
  );
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
  const [height] = await told(page);
  expect(height).toMatchObject({ type: 'height', id });
  expect(asked.filter((url) => /\/runtime\/|\.wasm/.test(url))).toEqual([]);
});

test('runs with the preset parameters, and tells how the claims fared', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const frame = await openCourse(page, baseURL ?? '', '?seed=3&theme=dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  const playground = frame.locator(`section[data-experiment="${id}"]`);
  await expect(playground.locator('[data-param="seed"]')).toHaveValue('3');
  await playground.getByRole('button', { name: '运行', exact: true }).click();
  await expect(playground).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect.poll(async () => (await told(page)).map(({ type }) => type)).toContain('verdicts');
  const messages = await told(page);
  expect(messages.find(({ type }) => type === 'run')).toMatchObject({ seed: 3, edited: false });
  expect(messages.find(({ type }) => type === 'done')).toMatchObject({ id, status: 'done' });
  const verdicts = messages.find((message) => message.type === 'verdicts');
  expect(verdicts?.claims.length).toBeGreaterThan(3);
  for (const { verdict, value } of verdicts?.claims ?? []) {
    expect(['holds', 'fails']).toContain(verdict);
    expect(value).toBeDefined();
  }
  expect(messages.filter(({ type }) => type === 'height').length).toBeGreaterThan(0);
});

declare global {
  interface Window {
    themes: (string | undefined)[];
  }
}

for (const [theme, own] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`asked for, a ${theme} frame is ${theme} from its first paint on`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: own });
    // The theme of every frame that the browser is about to paint with something in it.
    await page.addInitScript(() => {
      window.themes = [];
      const note = (): void => {
        if (document.querySelector('main')) {
          const { theme: now } = document.documentElement.dataset;
          if (window.themes.at(-1) !== now) window.themes.push(now);
        }
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    const letGo = await heldScripts(page);
    await page.goto(`./embed/${id}?theme=${theme}`, { waitUntil: 'commit' });
    await expect(page.locator(`section[data-experiment="${id}"]`)).toBeVisible();
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const asked = await paper();
    letGo();
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached({ timeout: 30_000 });
    // Nor does the reader's system turn it later.
    await page.emulateMedia({ colorScheme: theme });
    await page.emulateMedia({ colorScheme: own });
    await expect.poll(() => page.evaluate(() => window.themes.length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.themes)).toEqual([theme]);
    expect(await paper()).toBe(asked);
  });
}

test('keeps what is locked as it was set, and hides the code', async ({ page, baseURL }) => {
  const frame = await openCourse(page, baseURL ?? '', '?seed=5&lock=controls,code');
  const playground = frame.locator(`section[data-experiment="${id}"]`);
  await expect(playground.locator('[data-param="seed"]')).toHaveValue('5');
  for (const knob of await playground.locator('[data-param]').all())
    await expect(knob).toBeDisabled();
  await expect(playground.locator('pre').first()).toBeVisible();
  await playground.locator('pre').first().click();
  await expect(playground.getByRole('button', { name: '编辑代码' })).toHaveCount(0);
  await expect(playground.locator('.cm-content')).toHaveCount(0);

  const bare = await openCourse(page, baseURL ?? '', '?code=hidden');
  const without = bare.locator(`section[data-experiment="${id}"]`);
  await expect(without.getByRole('button', { name: '运行', exact: true })).toBeVisible();
  await expect(without.locator('[data-bench] pre')).toHaveCount(0);
});

test('a change in the frame survives a reload, a reset leads back to the preset', async ({
  page,
  baseURL,
}) => {
  const frame = await openCourse(page, baseURL ?? '', '?seed=5');
  const seed = frame.locator('[data-param="seed"]');
  await expect(seed).toHaveValue('5');
  await seed.fill('7');
  await seed.blur();
  const again = await openCourse(page, baseURL ?? '', '?seed=5');
  await expect(again.locator('[data-param="seed"]')).toHaveValue('7');
  await again.getByRole('button', { name: '重置', exact: true }).click();
  await expect(again.locator('[data-param="seed"]')).toHaveValue('5');
});

test('its own page gives the line to embed, with what is set', async ({ page }) => {
  await page.goto(`./experiments/${id}`);
  const panel = page.locator('[data-embed-panel]');
  await panel.locator('summary').click();
  const line = panel.locator('textarea');
  await expect(line).toHaveValue(/^<iframe src="https?:\/\/[^"]+\/embed\/dying-relu\/?" /);
  await panel.getByLabel('锁住参数').check();
  await panel.getByLabel('不显示代码').check();
  await panel.getByLabel('配色').selectOption('dark');
  await expect(line).toHaveValue(/\?lock=controls&amp;code=hidden&amp;theme=dark"/);
});

test('what is set before the page is alive is in the line, too', async ({ page }) => {
  const letGo = await heldScripts(page);
  await page.goto(`./experiments/${id}`, { waitUntil: 'commit' });
  const panel = page.locator('[data-embed-panel]');
  await panel.locator('summary').click();
  await panel.getByLabel('锁住参数').check();
  await panel.getByLabel('配色').selectOption('dark');
  letGo();
  await expect(panel.locator('textarea')).toHaveValue(/\?lock=controls&amp;theme=dark"/);
});

for (const [path, width] of [
  ['./embed/dying-relu', 360],
  ['./en/embed/dying-relu', 360],
  ['./embed/dying-relu', 1000],
] as const) {
  test(`${path} fits a frame ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(path);
    expect(await overflow(page)).toEqual({ pixels: 0, culprits: [] });
  });
}
