/** Holds for every experiment on disk, without anyone writing a test for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChartSpec, Mark, ParamSpec, Row } from '../lab/events';
import { chapters } from '../data/chapters';
import { languages } from '../data/language';
import { judge } from './claim';
import type { Experiment } from './experiment';
import { localizeSource } from './localize';
import { chartsAtHand } from './recording';

const RecordedRun = v.strictObject({
  browser: v.pipe(v.string(), v.minLength(1)),
  seconds: v.pipe(v.number(), v.maxValue(20)),
  params: v.array(ParamSpec),
  metrics: v.record(v.string(), v.pipe(v.number(), v.finite())),
  tables: v.record(v.string(), v.array(Row)),
});
const Picture = v.pipe(v.string(), v.startsWith('<svg '));
const RecordedCharts = v.record(
  v.string(),
  v.strictObject({
    spec: ChartSpec,
    layers: v.array(v.object({ mark: Mark, rows: v.array(Row) })),
    svg: v.strictObject({ zh: Picture, en: Picture }),
  }),
);

const notShown = new Set(['index.ts', 'claims.ts', 'labels.ts']);
const topics = readdirSync(__dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const folders = topics.flatMap(({ name: topic }) =>
  readdirSync(join(__dirname, topic)).map((id) => ({ topic, id })),
);

it('finds experiments', () => {
  expect(folders.length).toBeGreaterThan(0);
  expect(new Set(folders.map(({ id }) => id)).size).toBe(folders.length);
});

describe.each(folders)('$topic/$id', ({ topic, id }) => {
  const folder = join(__dirname, topic, id);
  let experiment: Experiment;
  let run: v.InferOutput<typeof RecordedRun>;
  let charts: v.InferOutput<typeof RecordedCharts>;

  beforeAll(async () => {
    const recorded = (file: string): unknown =>
      JSON.parse(readFileSync(join(folder, 'recorded', file), 'utf8'));
    experiment = ((await import(join(folder, 'index.ts'))) as { default: Experiment }).default;
    run = v.parse(RecordedRun, recorded('run.json'));
    charts = v.parse(RecordedCharts, recorded('charts.json'));
  });

  it('is named after its folder and belongs to the chapter of its topic', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(experiment.id).toBe(id);
    const chapter = chapters.find(({ number }) => number === experiment.chapter);
    expect(topic).toBe(`${chapter?.number}-${chapter?.slug}`);
    if (chapter?.released === true) {
      expect(existsSync(join('docs', topic, 'index.mdx')), `docs/${topic}/index.mdx`).toBe(true);
    }
  });

  it('shows the files on disk, byte for byte, main.ts first', () => {
    const onDisk = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notShown.has(file),
    );
    const shown = Object.keys(experiment.files);
    expect(shown[0]).toBe('main.ts');
    expect([...shown].sort()).toEqual(onDisk.sort());
    for (const file of shown) {
      expect(experiment.files[file]).toBe(readFileSync(join(folder, file), 'utf8'));
    }
  });

  it('has a main.ts that fits a whiteboard, and comments in both languages', () => {
    for (const language of languages) {
      const main = localizeSource(experiment.files['main.ts'] ?? '', language).trimEnd();
      expect(main.split('\n').length).toBeLessThanOrEqual(60);
    }
    for (const [file, source] of Object.entries(experiment.files)) {
      const tags = [...source.matchAll(/^\s*\/\/ (zh|en): /gm)].map(([, language]) => language);
      const blocks = tags.filter((tag, index) => tag !== tags[index - 1]).join(' ');
      expect(blocks, file).toMatch(/^((zh en)( zh en)*)?$/);
      const plain = source.split('\n').filter((line) => /^\s*\/\/ (?!zh: |en: )/.test(line));
      expect(plain, file).toEqual([]);
    }
  });

  it('has a text in both languages for every name and choice', () => {
    const choices = run.params.flatMap((spec) => (spec.kind === 'choice' ? spec.options : []));
    const rows = [
      ...Object.values(run.tables).flat(),
      ...Object.values(charts).flatMap(({ layers }) => layers.flatMap((layer) => layer.rows)),
    ];
    const names = new Set([
      ...run.params.map(({ name }) => name),
      ...choices,
      ...Object.keys(run.metrics),
      ...Object.keys(run.tables),
      ...Object.keys(charts),
      ...rows.flatMap((row) => Object.keys(row)),
      ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
    ]);
    const missing = [...names].filter((name) => !Object.hasOwn(experiment.labels, name));
    expect(missing).toEqual([]);
    for (const text of [...Object.values(experiment.labels), experiment.title]) {
      for (const language of languages) expect(text[language]).not.toBe('');
    }
  });

  it('claims what can fail, and what the recording shows', () => {
    const ids = experiment.claims.map((claim) => claim.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const claim of experiment.claims) {
      expect(claim.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      // Seeds and what they gave, a closed form, or the key of a work: no mark to fill in later.
      expect(claim.source, claim.id).toMatch(/\S\s+\S|^[A-Z][A-Za-z]+\d\d[a-z]?$/);
      const { expect: expected } = claim;
      if (expected.kind === 'band') {
        const { min = Number.NaN, max = Number.NaN } = expected;
        expect(max, `${claim.id}: the band has two sides`).toBeGreaterThan(min);
      }
      if (expected.kind === 'ordering') expect(expected.factor ?? 1).toBeGreaterThanOrEqual(1);
      expect(judge(claim, run.metrics).verdict, claim.id).toBe('holds');
    }
  });

  it('keeps the charts with the run', () => {
    expect(chartsAtHand(experiment.recorded)).toEqual(charts);
  });
});
