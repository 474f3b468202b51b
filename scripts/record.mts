/**
 * `npm run record [-- ID…]`: runs experiments on the runtime alone, in a browser, in both
 * languages, and keeps what the default run gave in `recorded/`. Needs neither chapter nor site.
 */
import type { Browser, Page } from '@playwright/test';
import { suggest } from '../plugins/chapters/checks/nearest.ts';
import type { Language } from '../src/data/language.ts';
import { onBareRuntime } from './bare-runtime/browser.mts';
import { drawBare, runBare, type BareRun } from './bare-runtime/index.mts';
import { type ExperimentOnDisk, experimentsOnDisk, labelsOf } from './experiments.mts';
import { writeRecording } from './write-recording.mts';

const asked = process.argv.slice(2);
const known = experimentsOnDisk();
const ids = known.map(({ id }) => id);
const unknown = asked.filter((id) => !ids.includes(id));
if (unknown.length > 0) {
  for (const id of unknown) console.error(`No experiment is called "${id}": ${suggest(id, ids)}`);
  process.exit(1);
}
await onBareRuntime(async (page, browser) => {
  for (const experiment of known) {
    if (asked.length === 0 || asked.includes(experiment.id))
      await record(experiment, page, browser);
  }
});

interface Take extends BareRun {
  readonly pictures: Readonly<Record<string, string>>;
}

async function record(experiment: ExperimentOnDisk, page: Page, browser: Browser): Promise<void> {
  const { zh, en } = {
    zh: await take(experiment, page, 'zh'),
    en: await take(experiment, page, 'en'),
  };
  for (const [language, { troubles }] of Object.entries({ zh, en })) {
    if (troubles.length > 0) {
      throw new Error(`${experiment.id} (${language}): ${JSON.stringify(troubles)}`);
    }
  }
  if (JSON.stringify(zh.metrics) !== JSON.stringify(en.metrics)) {
    throw new Error(
      `${experiment.id} gave other numbers in English: it draws on something unseeded.\n` +
        `${JSON.stringify(zh.metrics)}\n${JSON.stringify(en.metrics)}`,
    );
  }
  const { params, metrics, charts, tables, pictures } = zh;
  const seconds = Math.min(zh.seconds, en.seconds);
  writeRecording(
    experiment.folder,
    {
      browser: `Chromium ${browser.version().split('.')[0]}`,
      seconds: Math.round(seconds * 10) / 10,
      params,
      metrics,
      tables,
    },
    charts,
    Object.fromEntries(
      Object.entries(pictures).map(([name, picture]) => [
        name,
        { zh: picture, en: en.pictures[name] ?? '' },
      ]),
    ),
  );
  console.log(
    `${experiment.id}: ${Object.keys(metrics).length} metrics, ${Object.keys(charts).length} charts, ${seconds.toFixed(1)} s`,
  );
}

async function take(experiment: ExperimentOnDisk, page: Page, language: Language): Promise<Take> {
  const run = await runBare(page, experiment, language);
  const pictures = await drawBare(page, run, await labelsOf(experiment), language);
  return { ...run, pictures };
}
