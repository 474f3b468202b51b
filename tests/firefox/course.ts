/**
 * A page of another host with an experiment in a frame, in a Firefox of this machine. Puppeteer
 * drives it: Playwright's Firefox is a build of its own, and its client asks a released one for more
 * than the long-term version has.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';

export { expect };

/** What the frame has told the page around it. */
export interface Told {
  readonly type: string;
  readonly status?: string;
  readonly claims?: readonly { readonly verdict: string }[];
}

export class Course {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    readonly id: string,
  ) {}

  /** Opened, and alive in its frame. */
  static async open(page: Page, url: string, id: string): Promise<Course> {
    await page.goto(url);
    const frame = await page.waitForFrame((one) => one.url().includes(`/embed/${id}`));
    await frame.waitForSelector('html[data-has-hydrated="true"]');
    return new Course(page, frame, id);
  }

  /** Presses a button of the playground where it is seen, as a hand would. */
  async press(name: string): Promise<void> {
    const button = await this.frame.waitForSelector(`::-p-xpath(//button[.="${name}"])`);
    const inner = await button?.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const outer = await this.page.$eval('iframe', (frame) => {
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft, y: y + frame.clientTop };
    });
    if (!inner) throw new Error(`No button ${name}.`);
    await this.page.mouse.click(outer.x + inner.x, outer.y + inner.y);
  }

  /** Replaces the text of the file that is open in the editor. */
  async write(code: string): Promise<void> {
    const editor = await this.frame.waitForSelector('.cm-content');
    await editor?.evaluate((element) => (element as HTMLElement).focus());
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(code);
    await expect.poll(() => editor?.evaluate((element) => element.textContent)).toContain(code);
  }

  status(): Promise<string | null> {
    return this.frame.$eval(`section[data-experiment="${this.id}"]`, (section) =>
      section.getAttribute('data-status'),
    );
  }

  verdicts(): Promise<(string | null)[]> {
    return this.frame.$$eval('[data-claim]', (claims) =>
      claims.map((claim) => claim.getAttribute('data-verdict')),
    );
  }

  /** Of the files that the frame may need, those that are not kept on this device. */
  notKept(): Promise<string[]> {
    return this.frame.evaluate(async () => {
      const answer = await fetch(`${location.pathname.replace(/\/$/, '')}/needs.json`);
      const needs = (await answer.json()) as readonly string[];
      const kept = new Set<string>();
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          kept.add(new URL(url).pathname);
      return needs.map((path) => path.replace(/\/$/, '')).filter((path) => !kept.has(path));
    });
  }

  told(): Promise<Told[]> {
    return this.page.evaluate(() => (window as unknown as { told: Told[] }).told);
  }
}

interface Fixtures {
  /** Of the site below `base`, else of the one that all share. */
  readonly open: (id: string, query?: string, base?: string) => Promise<Course>;
}

interface WorkerFixtures {
  readonly firefox: Browser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  firefox: [
    async ({ launchOptions: { executablePath = '' } }, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        // The long-term version knows no command for the size of a page.
        defaultViewport: null,
        args: ['--width=1200', '--height=1100'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ firefox, baseURL }, use) => {
    let html = '';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    });
    const course = await addressOf(server);
    const page = await firefox.newPage();
    await use((id, query = '', base = baseURL) => {
      const address = new URL(`embed/${id}/${query}`, base).href;
      html = `<!doctype html><title>Course</title><link rel="icon" href="data:,"><script>
window.told = [];
addEventListener('message', ({ data }) => window.told.push(data));
</script><iframe title="experiment" src="${address}" width="1000" height="900"></iframe>`;
      return Course.open(page, course, id);
    });
    await page.close();
    server.close();
    server.closeAllConnections();
  },
});

/** Another site than `localhost`, for storage and workers as for cookies. */
async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
