/**
 * `npm run record [-- ID…]`: runs experiments through the built page in a browser, in both
 * languages, and keeps what the default run gave in `recorded/`. Build the site first.
 */
import { parseArgs } from 'node:util';
import { chapterOf } from '../src/data/chapters.ts';
import { languages, type Language } from '../src/data/language.ts';
import { collect, type Collected } from '../src/experiments/collect.ts';
import { onBuiltSite, type BuiltSite } from './built-site.mts';
import { experimentsOnDisk, type ExperimentOnDisk } from './experiments.mts';
import { runInPage } from './run-in-page.mts';
import { writeRecording } from './write-recording.mts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'build' },
    port: { type: 'string', default: '4390' },
  },
});

const known = experimentsOnDisk();
const unknown = positionals.filter((id) => !known.some((experiment) => experiment.id === id));
if (unknown.length > 0) throw new Error(`No experiment is called ${unknown.join(', ')}.`);
await onBuiltSite(values, async (site) => {
  for (const experiment of known) {
    if (positionals.length === 0 || positionals.includes(experiment.id)) {
      await record(experiment, site);
    }
  }
});

interface Take extends Collected {
  readonly seconds: number;
  readonly pictures: Readonly<Record<string, string>>;
}

async function record(experiment: ExperimentOnDisk, site: BuiltSite): Promise<void> {
  const { zh, en } = {
    zh: await take(experiment, site, 'zh'),
    en: await take(experiment, site, 'en'),
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
      browser: `Chromium ${site.browser.version().split('.')[0]}`,
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

async function take(
  experiment: ExperimentOnDisk,
  { address, browser }: BuiltSite,
  language: Language,
): Promise<Take> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    const { slug } = chapterOf(experiment.chapter);
    const prefix = language === languages[0] ? '' : `${language}/`;
    const run = await runInPage(page, `${address}${prefix}${slug}`, experiment.id);
    const collected = collect(run.events);
    const pictures = await run.pictures(Object.keys(collected.charts));
    return { ...collected, seconds: run.seconds, pictures };
  } finally {
    await page.close();
  }
}
