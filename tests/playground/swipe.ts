/** A finger's swipe, and the page's rest after it. */
import { expect, type Page } from '@playwright/test';

/** A finger that goes down, moves in ten steps and is lifted, as the browser's own input. */
export async function swipe(
  page: Page,
  from: { readonly x: number; readonly y: number },
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: from.x + share * by.x, y: from.y + share * by.y }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
}

/** A page that was swiped glides on for a while. */
export async function standsStill(page: Page): Promise<void> {
  let top = Number.NaN;
  await expect(async () => {
    const before = top;
    top = await page.evaluate(() => window.scrollY);
    expect(top).toBe(before);
  }).toPass({ intervals: [300] });
}
