/** Presses Run in a chapter's page and waits for the end: how recordings and claim tests see a run. */
import type { Page } from '@playwright/test';
import type { LabEvent } from '../src/lab/events.ts';

/** A default run has 20 s; a busy machine may take far longer. */
const patience = 180_000;

interface Noted {
  readonly events: LabEvent[];
  elapsed: number;
  leakedTensors: number;
}

declare global {
  interface Window {
    /** What the runtime told this page. */
    notedRun?: Noted;
  }
}

export interface PageRun {
  readonly events: readonly LabEvent[];
  readonly seconds: number;
  readonly leakedTensors: number;
  /** The charts as drawn at the end of the run, by name, as SVG text. */
  pictures(names: readonly string[]): Promise<Record<string, string>>;
}

/** Runs the experiment at its default parameters; throws, with the page's message, if it fails. */
export async function runInPage(page: Page, address: string, id: string): Promise<PageRun> {
  await page.addInitScript(() => {
    const noted = { events: [], elapsed: 0, leakedTensors: 0 } as Noted;
    window.notedRun = noted;
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = data as { type?: string; events?: LabEvent[] } & Partial<Noted>;
      if (message?.type === 'lab') noted.events.push(...(message.events ?? []));
      if (message?.type === 'run-ended') {
        noted.elapsed = message.elapsed ?? 0;
        noted.leakedTensors = message.leakedTensors ?? 0;
      }
    });
  });
  await page.goto(address);
  // A click before the scripts have taken over would be lost.
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
  const section = page.locator(`section[data-experiment="${id}"]`);
  await section.getByRole('button', { name: /^(运行|Run)/ }).click();
  const ended = page.locator(
    `section[data-experiment="${id}"]:is([data-status="done"], [data-status="failed"], [data-status="stopped"])`,
  );
  await ended.waitFor({ timeout: patience });
  if ((await section.getAttribute('data-status')) !== 'done') {
    throw new Error(`${id} did not end well: ${await section.innerText()}`);
  }
  const noted = await page.evaluate(() => window.notedRun);
  if (!noted) throw new Error('The page forgot what it was told.');
  return {
    events: noted.events,
    seconds: noted.elapsed / 1000,
    leakedTensors: noted.leakedTensors,
    pictures: async (names) => {
      const drawn: Record<string, string> = {};
      for (const name of names) drawn[name] = await settledPicture(page, id, name);
      return drawn;
    },
  };
}

/** Charts are redrawn a moment after the data came: waits until two looks see the same. */
async function settledPicture(page: Page, id: string, name: string): Promise<string> {
  const svg = page.locator(`section[data-experiment="${id}"] [data-chart="${name}"] svg`).first();
  let before = '';
  for (;;) {
    const now = await svg.evaluate((element) => element.outerHTML);
    if (now === before) return tidied(now);
    before = now;
    await page.waitForTimeout(500);
  }
}

/** Pixels need no more than two decimals. */
function tidied(svg: string): string {
  return svg.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}
