/** Runs experiments on the runtime alone, in a browser, without a chapter or a built site. */
import type { Page } from '@playwright/test';
import { defaultSeed } from '../../src/components/Playground/settings.ts';
import { labelOf, type Labels } from '../../src/components/Wording/index.ts';
import type { Language } from '../../src/data/language.ts';
import { collect, type Collected } from '../../src/experiments/collect.ts';
import { localizeSource } from '../../src/experiments/localize.ts';
import { programOf, type ExperimentOnDisk } from '../experiments.mts';
import { serveRuntime, type RuntimeServer } from './server.mts';

/** Units of a picture that stands beside others in a playground on a wide screen, and of one alone. */
const widths = { beside: 383, alone: 440 };

export interface BareRun extends Collected {
  readonly seconds: number;
  /** Tensors made by the run and alive at its end. */
  readonly leakedTensors: number;
}

export function serveBarePage(): Promise<RuntimeServer> {
  return serveRuntime({
    pages: { '/': 'scripts/bare-runtime/page.html' },
    script: 'scripts/bare-runtime/page.ts',
  });
}

/** Runs the experiment at its default parameters; throws, with the runtime's words, if it fails. */
export async function runBare(
  page: Page,
  experiment: ExperimentOnDisk,
  language: Language,
): Promise<BareRun> {
  const { files, backend } = await programOf(experiment);
  const localized = Object.fromEntries(
    Object.entries(files).map(([name, source]) => [name, localizeSource(source, language)]),
  );
  const { events, ended } = await page.evaluate((request) => window.bare.run(request), {
    files: localized,
    backend,
    seed: defaultSeed,
    params: {},
  });
  const { status, error, elapsed, leakedTensors = 0 } = ended;
  if (status !== 'done') {
    const place = error?.path === undefined ? '' : `${error.path}:${error.line ?? 1}: `;
    throw new Error(`${experiment.folder} did not end well: ${place}${error?.message ?? status}`);
  }
  return { ...collect(events), seconds: elapsed / 1000, leakedTensors };
}

/** The charts of a run as SVG text, by name. */
export async function drawBare(
  page: Page,
  { charts }: Pick<Collected, 'charts'>,
  labels: Labels,
  language: Language,
): Promise<Record<string, string>> {
  const names = Object.keys(charts);
  const width = names.length > 1 ? widths.beside : widths.alone;
  const pictures = names.map((name) => {
    return { ...charts[name]!, labels, language, title: labelOf(labels, name, language) };
  });
  const drawn = await page.evaluate(
    ([all, units]) => all.map((picture) => window.bare.draw(picture, units)),
    [pictures, width] as const,
  );
  return Object.fromEntries(names.map((name, index) => [name, tidied(drawn[index] ?? '')]));
}

/** Pixels need no more than two decimals; what a reader reads between the tags stays as it is. */
function tidied(svg: string): string {
  const short = (number: string): string => String(Number(Number(number).toFixed(2)));
  return svg.replace(/<[^>]+>/g, (tag) => tag.replace(/-?\d+\.\d{3,}/g, short));
}
