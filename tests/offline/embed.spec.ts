/** A frame in a course page of another host, with the server stopped after its first visit. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, needsKept, test } from './site';

const id = 'perceptron-rule';

interface Course {
  readonly frame: FrameLocator;
  readonly click: (name: string) => Promise<void>;
  readonly status: (status: string) => Promise<void>;
}

/** Opens a page of its own host, which shows `address` in a frame. */
async function openCourse(page: Page, course: string): Promise<Course> {
  await page.goto(course);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-has-hydrated="true"]')).toBeAttached({ timeout: 30_000 });
  const playground = frame.locator(`section[data-experiment="${id}"]`);
  return {
    frame,
    click: (name) => playground.getByRole('button', { name, exact: true }).click(),
    status: (status) =>
      expect(playground).toHaveAttribute('data-status', status, { timeout: 45_000 }),
  };
}

test('a frame that has run once runs, is edited and stopped without its server', async ({
  page,
  site,
}) => {
  test.slow();
  const address = site.address(`embed/${id}`);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Course</title><link rel="icon" href="data:,">
<iframe title="experiment" src="${address}" width="1000" height="900"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const course = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const first = await openCourse(page, course);
    await first.click('运行');
    await first.status('done');
    const own = page.frames().find((frame) => frame.url() === address);
    if (!own) throw new Error('The course page has no frame.');
    await needsKept(own);
    await site.stop();

    const again = await openCourse(page, course);
    await again.click('运行');
    await again.status('done');
    await again.click('编辑代码');
    const editor = again.frame.locator('.cm-content');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('while (true) {}');
    await again.click('运行');
    await again.status('running');
    await again.click('停止');
    await again.status('stopped');
  } finally {
    server.close();
  }
});
