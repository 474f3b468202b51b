/** A project taken away from an experiment's page: npm installs and builds it, and it measures what the site has recorded. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { rounded } from '../../scripts/write-recording.mts';
import type { ProjectSettings } from '../../src/project/settings';
import type { RecordedRun } from '../../src/experiments/recording';
import { experimentsOnDisk } from '../../scripts/experiments.mts';
import { PlaygroundPage } from '../playground/page';
import { expect, none, test, watch } from './test';
import { serve, unpack } from './unpacked';

const run = promisify(execFile);

/** Numbers and charts alone; TensorFlow.js in several files; on wasm, which fetches its own file. */
const experiments = ['squared-error-has-two-valleys', 'order-must-be-added', 'relu-after-addition'];

test('projects build and measure what was recorded', async ({ page, browser }) => {
  test.setTimeout(360_000);
  const folder = mkdtempSync(join(tmpdir(), 'take-away-'));
  try {
    const backends = new Set<string>();
    for (const id of experiments) {
      unpack(await download(page, id), folder);
      const project = join(folder, id);
      await npm(project, 'install', '--no-audit', '--no-fund', '--prefer-offline');
      await npm(project, 'run', 'types');
      await npm(project, 'run', 'build');
      const { origin, close } = await serve(join(project, 'dist'));
      const other = await browser.newPage();
      const asked: string[] = [];
      other.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const trouble = watch(other, origin);
      await other.goto(origin);
      await expect(other.locator('#run')).toHaveAttribute('data-status', 'done', {
        timeout: 30_000,
      });
      const backend = backendOf(project);
      backends.add(backend);
      await expect(other.locator('#run [role="status"]')).toHaveText(new RegExp(`, ${backend}$`));
      expect(asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(
        backend === 'wasm' ? 1 : 0,
      );
      expect(await metricsOn(other)).toEqual(recordedOf(id));
      await expect(other.locator('figure[data-chart] svg').first()).toBeVisible();
      expect(trouble).toEqual(none);
      await other.close();
      close();
    }
    expect([...backends]).toEqual(['cpu', 'wasm']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing of it is fetched before the button is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const playground = new PlaygroundPage(page, 'order-must-be-added');
  await playground.open('./experiments/order-must-be-added/');
  expect(asked.filter((path) => path.endsWith('project.json'))).toEqual([]);
  await playground.button('下载为项目').click();
  await expect.poll(() => asked.filter((path) => path.endsWith('project.json'))).toHaveLength(1);
});

async function download(page: Page, id: string): Promise<Uint8Array> {
  const playground = new PlaygroundPage(page, id);
  await playground.open(`./experiments/${id}/`);
  const coming = page.waitForEvent('download', { timeout: 30_000 });
  await playground.button('下载为项目').click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${id}.zip`);
  return readFileSync(await file.path());
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  await run('npm', args, { cwd, shell: process.platform === 'win32' });
}

/** With the digits that recordings keep. */
async function metricsOn(page: Page): Promise<Record<string, number>> {
  const found = await page
    .locator('[data-metric]')
    .evaluateAll((numbers) =>
      numbers.map((number) => ({ ...(number as HTMLElement).dataset }) as Record<string, string>),
    );
  return Object.fromEntries(
    found.map(({ metric = '', value }) => [metric, rounded(Number(value))] as const),
  );
}

function backendOf(project: string): string {
  const text = readFileSync(join(project, 'settings.json'), 'utf8');
  return (JSON.parse(text) as ProjectSettings).backend;
}

function recordedOf(id: string): RecordedRun['metrics'] {
  const folder = experimentsOnDisk().find((experiment) => experiment.id === id)?.folder ?? '';
  const text = readFileSync(join(folder, 'recorded/run.json'), 'utf8');
  return (JSON.parse(text) as RecordedRun).metrics;
}
