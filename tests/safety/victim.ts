/**
 * The lightest page of the built site that has a playground, as a victim: a page with secrets in every store, on which a hostile
 * program arrives by a shared link. After each test the page must be as it was, no request may
 * have left its origin, and the next run must work.
 */
import { expect, test as base, type Request } from '@playwright/test';
import { encodeShare } from '../../src/components/Playground/shareLink';
import { defaultSettings, type Settings } from '../../src/components/Playground/settings';
import { pagesWithPlaygrounds, type BuiltPage } from '../../scripts/built-pages.mts';
import { PlaygroundPage } from '../playground/page';
import type { Pulse } from '../runtime/pulse';

const lightest = lightestPage();

function lightestPage(): BuiltPage {
  const [page] = pagesWithPlaygrounds();
  if (!page) throw new Error('no page of the built site has a playground');
  return page;
}

export const secret = 'planted-secret';

declare global {
  interface Window {
    /** Set by any string that is run as HTML or script. */
    __pwned?: unknown;
  }
}

/** Everything in the page that a program could want to change or read. */
const readPage = async (): Promise<unknown> => ({
  path: location.pathname,
  pwned: window.__pwned,
  cookie: document.cookie,
  local: Object.entries(localStorage)
    // What the page itself keeps: edits, results, seconds, and where the reader was.
    .filter(([key]) => !/^ten-questions:(?:(?:playground|run|seconds):|visits$)/.test(key))
    .sort(),
  session: { ...sessionStorage },
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

export class Victim extends PlaygroundPage {
  /** Opens the page with this program in its editor; nothing has run yet. */
  async receive(code: string, others: Partial<Settings> = {}): Promise<void> {
    const settings = { ...defaultSettings({ backend: 'wasm' }), ...others };
    const fragment = await encodeShare(this.id, { ...settings, files: { 'main.ts': code } });
    await this.open(`./${lightest.path}${fragment}`);
    await expect(this.section.locator('[data-origin="link"]')).toBeVisible();
  }

  /** Receives the program and runs it to its end. */
  async suffer(code: string, others: Partial<Settings> = {}): Promise<void> {
    await this.receive(code, others);
    await this.run();
    await expect(this.section).toHaveAttribute('data-status', /done|failed/, { timeout: 45_000 });
  }

  /** How steadily the page's own clock beats for that long. */
  pulse(milliseconds: number): Promise<Pulse> {
    return this.page.evaluate(
      (duration) =>
        new Promise<Pulse>((resolve) => {
          const begun = performance.now();
          let last = begun;
          let beats = 0;
          let longestPause = 0;
          const beat = (): void => {
            const now = performance.now();
            beats += 1;
            longestPause = Math.max(longestPause, now - last);
            last = now;
            if (now - begun < duration) setTimeout(beat, 10);
            else resolve({ beats, longestPause });
          };
          beat();
        }),
      milliseconds,
    );
  }

  /** A reader who types into the editor and scrolls sees both happen. */
  async expectAlive(): Promise<void> {
    const text = await this.editor();
    await text.click();
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.page.keyboard.type('// typed meanwhile');
    await expect(text).toContainText('// typed meanwhile');
    const top = (): Promise<number> => this.page.evaluate(() => window.scrollY);
    const before = await top();
    await this.page.mouse.move(5, 300);
    await this.page.mouse.wheel(0, before > 500 ? -400 : 400);
    await expect.poll(top).not.toBe(before);
  }

  async stop(): Promise<void> {
    await this.button('停止').click();
    await this.status('stopped');
  }

  async expectNextRunWorks(): Promise<void> {
    await this.button('重置').click();
    await this.status('idle');
    await this.type(
      "import * as tf from '@tensorflow/tfjs';\nconsole.log(`sum ${tf.sum([1, 2, 3]).dataSync()[0]}`);",
    );
    await this.run();
    await this.status('done');
    await expect(this.section.getByRole('log')).toHaveText('sum 6');
  }
}

export const test = base.extend<{ victim: Victim }>({
  victim: async ({ page, context, baseURL }, use) => {
    // Each test runs two or three programs and opens the editor, on a machine that may be busy.
    base.setTimeout(150_000);
    const left: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    const note = (url: string): void => {
      if (!url.startsWith(`${own}/`) && !/^(blob|data|about):/.test(url)) left.push(url);
    };
    context.on('requestfinished', (request) => note(request.url()));
    context.on('requestfailed', (request: Request) => {
      // One that the sandbox's policy refused has not left.
      if (request.failure()?.errorText !== 'csp') note(request.url());
    });
    const seen: string[] = [];
    page.on('websocket', (socket) => left.push(socket.url()));
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => seen.push(`popup ${popup.url()}`));
    page.on('pageerror', (error) => seen.push(`error of the page: ${error.message}`));

    const victim = new Victim(page, lightest.ids[0]);
    await victim.open();
    await page.evaluate((value) => {
      localStorage.setItem('notes', value);
      sessionStorage.setItem('draft', value);
      document.cookie = `session=${value}`;
      return caches.open(value);
    }, secret);
    await page.evaluate(() => new Promise((done) => (indexedDB.open('library').onsuccess = done)));
    const before = await page.evaluate(readPage);
    await use(victim);
    await expect(page.locator('[onerror], [src="x"], a[href^="javascript:"]')).toHaveCount(0);
    await victim.expectNextRunWorks();
    expect(await page.evaluate(readPage)).toEqual(before);
    expect(seen).toEqual([]);
    expect(left).toEqual([]);
  },
});

export { expect };
