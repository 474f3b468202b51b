/** What the reader is told when files of the runtime arrive damaged. */
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './page';

test('a library cut in half is named, nothing is lost, and Run works once the network is whole', async ({
  page,
}) => {
  let whole = false;
  await page.route('**/runtime/tfjs-*.js', async (route) => {
    if (whole) return route.continue();
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type("import * as tf from '@tensorflow/tfjs';\ntf.ones([2]).print();\n");
  await playground.run();
  await playground.status('failed');
  const alert = playground.section.getByRole('alert');
  await expect(alert).toHaveAttribute('data-error', 'library-failed');
  await expect(alert).toContainText(/tfjs-\S+\.js 传来时已损坏/);
  await expect(playground.section.locator('.cm-content')).toContainText('tf.ones([2])');
  whole = true;
  await playground.run();
  await playground.status('done');
  await expect(playground.section.locator('[data-instead-of]')).toHaveCount(0);
});

test('an engine that cannot start wasm is named in the status line', async ({ page }) => {
  await page.addInitScript(() => {
    // Every worker loses WebAssembly before its own script.
    const { prototype } = HTMLIFrameElement;
    const { set } = Object.getOwnPropertyDescriptor(prototype, 'srcdoc')!;
    Object.defineProperty(prototype, 'srcdoc', {
      set(this: HTMLIFrameElement, html: string) {
        const refuse = `<script>{
          const Plain = Blob;
          globalThis.Blob = class extends Plain {
            constructor(parts, options) {
              const isWorker = typeof parts[0] === 'string' && parts[0].length > 10_000;
              super(isWorker ? ['delete self.WebAssembly;', ...parts] : parts, options);
            }
          };
        }</script>`;
        set!.call(
          this,
          html.replace('<script>', () => `${refuse}<script>`),
        );
      },
    });
  });
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type("import * as tf from '@tensorflow/tfjs';\nconsole.log(tf.getBackend());\n");
  await playground.run();
  await playground.status('done');
  const status = playground.section.getByRole('status').filter({ hasText: '运行完毕' });
  await expect(status).toContainText('选的是 wasm');
  await expect(status).toContainText('WebAssembly is missing');
  await expect(status).toContainText('改用 cpu');
});

test('scripts of the playground, cut once, are fetched again: the editor opens, and Run works', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const cut = new Set<string>();
  await page.route('**/assets/js/*.js', async (route) => {
    const address = route.request().url();
    if (cut.has(address)) return route.continue();
    cut.add(address);
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await playground.button('编辑代码').click();
  await expect(playground.section.locator('.cm-content')).toBeVisible({ timeout: 15_000 });
  await playground.type('console.log(6 * 7);\n');
  await playground.run();
  await playground.status('done');
  expect(cut.size).toBeGreaterThan(0);
});
