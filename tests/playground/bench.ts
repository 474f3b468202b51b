/** What stands on one screen of a playground: the code, a chart, the knobs, Run and the verdict. */
import type { Page } from '@playwright/test';

/** A workbench is no taller, in pixels. */
const tallest = 640;

/** Between a navigation bar that hides and the bar at the bottom of a phone, in pixels. */
const phone = { width: 360, height: 780, bar: 60 };

/** Of each playground of a page on a phone, what does not fit on one screen: a chart and the main knobs. */
export async function wideSpans(page: Page): Promise<string[]> {
  const { width, height, bar } = phone;
  await page.setViewportSize({ width, height });
  return page.evaluate(
    (limit) =>
      [...document.querySelectorAll<HTMLElement>('section[data-experiment]')].flatMap((section) => {
        const chart = section.querySelector('figure[data-chart], [data-table]');
        const knobs = [
          ...section.querySelectorAll<HTMLElement>('[role="group"] > div [data-param]'),
        ];
        const last = knobs.filter((knob) => !knob.closest('details')).at(-1);
        if (!chart || !last) return [];
        const top = chart.getBoundingClientRect().top;
        const span = Math.round(last.getBoundingClientRect().bottom - top);
        return span > limit ? [`${section.dataset['experiment']}: ${span} px`] : [];
      }),
    height - bar,
  );
}

/** Of each playground of a page on a desk, what is not whole beside its code; none where all is well. */
export async function hiddenParts(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  return page.evaluate((limit) => {
    const faults: string[] = [];
    for (const section of document.querySelectorAll<HTMLElement>('section[data-experiment]')) {
      const fault = (text: string): unknown =>
        faults.push(`${section.dataset['experiment']}: ${text}`);
      const bench = section.querySelector('[data-bench]');
      if (!bench) {
        fault('has no workbench');
        continue;
      }
      bench.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, bottom, height } = bench.getBoundingClientRect();
      if (height > limit) fault(`is ${height} px tall`);
      const chart = section.querySelector('figure[data-chart], [data-table]');
      const results = chart?.closest('[data-results]');
      const end = results?.getBoundingClientRect().bottom ?? bottom;
      const parts = {
        code: bench.querySelector('pre, .cm-editor')?.parentElement,
        knobs: bench.querySelector('[role="group"]'),
        Run: bench.querySelector('button[aria-keyshortcuts]'),
        verdict: [...bench.querySelectorAll('[role="status"]')].at(-1)?.parentElement,
      };
      for (const [name, part] of Object.entries(parts)) {
        const box = part?.getBoundingClientRect();
        if (!box || box.top < top || box.bottom > bottom + 1) fault(`the ${name} is not in view`);
      }
      for (const part of chart?.matches('figure') ? chart.children : []) {
        const box = part.getBoundingClientRect();
        const isSeen = !part.matches('details') && box.height > 1;
        if (isSeen && box.bottom > end + 1)
          fault(`the chart is cut by ${Math.round(box.bottom - end)} px at ${part.className}`);
      }
    }
    return faults;
  }, tallest);
}
