/** In the lecture hall nothing is scrolled: knobs, the first chart and the chosen claims share the screen. */
import type { Locator, Page } from '@playwright/test';
import { expect, overflow, test } from '../site/test';
import { PlaygroundPage } from './page';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

/** Three claims each: of middling length, and the longest that any experiment has. */
const chosen = [
  ['dying-relu', 'off-is-not-dead,one-large-step-kills,far-more-than-at-start'],
  ['wgan-gp', 'estimate-falls,scores-measure-distance,modes-covered'],
] as const;

const stageOf = (page: Page): Locator => page.locator('[data-stage]');

/** What is not wholly seen without scrolling: cut by the window, or by a box that scrolls. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('[data-stage]');
    const figure = stage?.querySelector('figure[data-chart]');
    const shown: [string, Element | null | undefined][] = [
      ['caption', figure?.querySelector('figcaption')],
      ['picture', figure?.querySelector('svg')],
      ['legend', figure?.querySelector('ul') ?? figure?.querySelector('figcaption')],
      ...[...(stage?.querySelectorAll('[data-claim]') ?? [])].map(
        (claim) => [`claim ${claim.getAttribute('data-claim') ?? ''}`, claim] as [string, Element],
      ),
      ...[...(stage?.querySelectorAll('[data-param]') ?? [])]
        .filter((knob) => !knob.closest('details'))
        .map(
          (knob) => [`knob ${knob.getAttribute('data-param') ?? ''}`, knob] as [string, Element],
        ),
      ...['运行', 'Run'].flatMap((name): [string, Element][] =>
        [...(stage?.querySelectorAll('button') ?? [])]
          .filter(({ textContent }) => textContent === name)
          .map((button) => [name, button]),
      ),
    ];
    const isWhole = (element: Element): boolean => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      // Up to the stage, which is fixed in the window.
      for (let box = element.parentElement; box && stage?.contains(box); box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const outer = box.getBoundingClientRect();
        if (top < outer.top - 1 || bottom > outer.bottom + 1) return false;
      }
      return (
        height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1
      );
    };
    return shown.flatMap(([name, element]) => (element && isWhole(element) ? [] : [name]));
  });
}

/** Size of the type as it is seen, in pixels of the screen. */
const typeOf = (text: Locator): Promise<number> =>
  text.evaluate(
    (element) =>
      Number.parseFloat(getComputedStyle(element).fontSize) *
      (element as HTMLElement & { readonly currentCSSZoom: number }).currentCSSZoom,
  );

for (const viewport of sizes) {
  for (const root of ['./', './en/']) {
    for (const [id, claims] of chosen) {
      test(`${viewport.width} × ${viewport.height}, ${root}: ${id} is all on one screen`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(`${root}experiments/${id}?stage=${claims}`);
        const stage = stageOf(page);
        await expect(stage.locator('[data-claim]')).toHaveCount(3);
        await expect(stage.locator('figure[data-chart] svg').first()).toBeVisible();
        await expect.poll(() => cutOff(page)).toEqual([]);
        const claim = stage.locator('[data-claim] summary span').nth(1);
        expect(await typeOf(claim)).toBeGreaterThanOrEqual(20);
        expect(await typeOf(stage.locator('[data-param]').first())).toBe(32);
        // Drawn anew where the size of its place has changed.
        const picture = stage.locator('figure[data-chart] svg').first();
        await expect
          .poll(async () => (await picture.boundingBox())?.height ?? 0)
          .toBeGreaterThan(240);
        expect(await overflow(page)).toEqual({ pixels: 0, culprits: [] });
      });
    }
  }
}

test('after a run, and with the code beside it, it is on one screen still', async ({ page }) => {
  test.slow();
  const [[id, claims]] = chosen;
  await page.goto(`./experiments/${id}?stage=${claims}`);
  const stage = stageOf(page);
  await expect(stage).toBeVisible();
  await page.keyboard.press('r');
  await expect(stage).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect(stage.locator('[data-claim][data-verdict="holds"]')).toHaveCount(3);
  await expect.poll(() => cutOff(page)).toEqual([]);
  await page.keyboard.press('c');
  await expect(stage.getByText("from './training'")).toBeVisible();
  const run = stage.getByRole('button', { name: '运行', exact: true });
  await expect(run).toBeInViewport({ ratio: 1 });
});

test('the note and the task of a link stand on the stage, and the task is judged there', async ({
  page,
}) => {
  test.slow();
  const id = 'dying-relu';
  const playground = new PlaygroundPage(page, id);
  await playground.open(`./experiments/${id}`);
  await playground.link();
  const panel = page.getByRole('dialog', { name: /^分享：/ });
  await panel.getByLabel(/^留言/).fill('只用滑块，让死亡的单元少下去。');
  await panel.getByLabel('出一道题').check();
  await panel.getByLabel('哪条论断').selectOption('one-large-step-kills');
  await panel.getByLabel('main.ts').uncheck();
  const link = new URL(await playground.link());
  link.search = '?stage=one-large-step-kills';

  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await page.goto(link.href);
    const brief = stageOf(page).locator('[data-brief]');
    await expect(brief.locator('[data-brief-note]')).toHaveText('只用滑块，让死亡的单元少下去。');
    await expect(brief.locator('[data-task]')).toHaveAttribute('data-task', 'open');
    await expect(brief).toBeInViewport({ ratio: 1 });
    await expect.poll(() => cutOff(page)).toEqual([]);
  }
  const task = stageOf(page).locator('[data-task]');
  await page.keyboard.press('r');
  await expect(stageOf(page)).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect(task).toContainText('仍然成立');
  await page.keyboard.press('Escape');
  await expect(playground.section.locator('[data-task]')).toContainText('仍然成立');
});
