import type { Page } from '@playwright/test';

/** Holds the page's scripts back until they are let go. */
export async function heldScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/js/*.js', async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}
