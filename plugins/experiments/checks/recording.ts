/** Recordings: their shape, and the charts that stand for chapters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { chapters } from '../../../src/data/chapters';
import { ChartSpec, Mark, ParamSpec, Row } from '../../../src/lab/events';
import { suggest } from '../../chapters/checks/nearest';
import type { Problem } from '../../chapters/checks/problem';
import type { ExperimentFolder } from '../readFolder.mjs';
import { reporterOf } from './place';

const Picture = v.pipe(v.string(), v.startsWith('<svg '));
const shapes = {
  'run.json': v.strictObject({
    browser: v.pipe(v.string(), v.minLength(1)),
    seconds: v.pipe(v.number(), v.maxValue(20)),
    params: v.array(ParamSpec),
    metrics: v.record(v.string(), v.pipe(v.number(), v.finite())),
    tables: v.record(v.string(), v.array(Row)),
  }),
  'charts.json': v.record(
    v.string(),
    v.strictObject({
      spec: ChartSpec,
      layers: v.array(v.object({ mark: Mark, rows: v.array(Row) })),
      svg: v.strictObject({ zh: Picture, en: Picture }),
    }),
  ),
};

/** The shape of what `npm run record` wrote; an experiment without a recording has none. */
export function checkRecording(siteDir: string, experiment: ExperimentFolder): Problem[] {
  const { id, folder, recorded } = experiment;
  if (!recorded) return [];
  const report = reporterOf(siteDir, folder);
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const file = `recorded/${name}`;
    const { issues = [] } = v.safeParse(shape, read(join(siteDir, folder, file)));
    return issues.map((issue) => {
      const path = v.getDotPath(issue) ?? '';
      const mark = `"${path.split('.').at(-1) ?? ''}"`;
      const message = `The recording is no longer one at "${path}": ${issue.message}.`;
      return report(file, mark, message, `npm run record -- ${id}`);
    });
  });
}

/** What keeps a release from going out: experiments that were never recorded. */
export function checkRecorded(experiments: readonly ExperimentFolder[]): Problem[] {
  return experiments
    .filter(({ recorded }) => !recorded)
    .map(({ id, folder }) => ({
      file: `${folder}/recorded/run.json`,
      line: 1,
      column: 1,
      message: `"${id}" has no recording, and a release shows one of every experiment.`,
      fix: `npm run record -- ${id}`,
    }));
}

/** Each chapter names a recorded chart that stands for it. */
export function checkPictures(
  siteDir: string,
  experiments: readonly ExperimentFolder[],
): Problem[] {
  return chapters.flatMap(({ number, picture }) => {
    const { experiment: id, chart } = picture;
    const report = reporterOf(siteDir, 'src/data');
    const mark = new RegExp(`(?<=experiment: )'${id}', chart: '${chart}'`);
    const own = experiments.filter(({ chapter }) => chapter === number);
    const experiment = own.find((candidate) => candidate.id === id);
    if (!experiment) {
      const fix = suggest(
        id,
        own.map((candidate) => candidate.id),
      );
      return [report('chapters.ts', mark, `Chapter ${number} has no experiment "${id}".`, fix)];
    }
    if (!experiment.recorded) return [];
    const charts = read(join(siteDir, experiment.folder, 'recorded/charts.json')) ?? {};
    if (Object.hasOwn(charts, chart)) return [];
    const fix = suggest(chart, Object.keys(charts));
    return [report('chapters.ts', mark, `"${id}" recorded no chart "${chart}".`, fix)];
  });
}

function read(path: string): object | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object;
  } catch {
    return undefined;
  }
}
