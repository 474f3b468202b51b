/** Every name that a run uses has a text in both languages. */
import type { Experiment } from '../../../src/experiments/experiment';
import type { ParamSpec, Row } from '../../../src/lab/events';
import { languages } from '../../../src/data/language';
import { sharedLabels } from '../../../src/experiments/labels';
import type { Problem } from '../../chapters/checks/problem';
import type { Report } from './place';

/** What a run declared and gave, from a recording or from a run just made. */
export interface NamesOfRun {
  readonly params: readonly ParamSpec[];
  readonly metrics: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly charts: Readonly<Record<string, { readonly layers: readonly Layer[] }>>;
}

interface Layer {
  readonly rows: readonly Row[];
}

/** Parameters and their choices, metrics, tables, charts, their fields, and text in their rows. */
export function namesOf({ params, metrics, tables, charts }: NamesOfRun): Set<string> {
  const rows = [
    ...Object.values(tables).flat(),
    ...Object.values(charts).flatMap(({ layers }) => layers.flatMap((layer) => layer.rows)),
  ];
  return new Set([
    ...params.map(({ name }) => name),
    ...params.flatMap((spec) => (spec.kind === 'choice' ? spec.options : [])),
    ...Object.keys(metrics),
    ...Object.keys(tables),
    ...Object.keys(charts),
    ...rows.flatMap((row) => Object.keys(row)),
    ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
  ]);
}

export function checkNames(
  labels: Experiment['labels'],
  run: NamesOfRun,
  report: Report,
): Problem[] {
  return [...namesOf(run)]
    .filter((name) => !Object.hasOwn(labels, name))
    .map((name) =>
      report(
        'labels.ts',
        /^\};/m,
        `The code uses the name "${name}", which has no label.`,
        `add \`${keyOf(name)}\` to labels.ts (zh and en).`,
      ),
    );
}

/** What about.ts names to be turned first are parameters that the recorded run declared. */
export function checkKnobs(
  knobs: Experiment['knobs'],
  params: NamesOfRun['params'],
  report: Report,
): Problem[] {
  return (knobs ?? [])
    .filter((knob) => params.every(({ name }) => name !== knob))
    .map((knob) =>
      report(
        'about.ts',
        /^ {2}knobs:/m,
        `"knobs" names "${knob}", which is no parameter of the recorded run.`,
        `take one of: ${params.map(({ name }) => name).join(', ')}.`,
      ),
    );
}

/** What to see is said of a recorded chart, in both languages. */
export function checkSee(
  labels: Experiment['labels'],
  charts: NamesOfRun['charts'],
  report: Report,
): Problem[] {
  return Object.entries(labels).flatMap(([name, { see }]) => {
    if (!see) return [];
    const mark = `${keyOf(name)}:`;
    if (!Object.hasOwn(charts, name)) {
      const message = `"see" stands with the label "${name}", which no recorded chart has.`;
      return [report('labels.ts', mark, message, 'move it to the label of a chart.')];
    }
    return languages
      .filter((language) => !see[language])
      .map((language) =>
        report(
          'labels.ts',
          mark,
          `What to see in the chart "${name}" has no text in "${language}".`,
          'write it.',
        ),
      );
  });
}

/** Texts that `source`, the text of labels.ts, writes again although experiments share them. */
export function checkShared(source: string, report: Report): Problem[] {
  // What stands before serves to make other labels.
  const labels = source.slice(source.indexOf('export const labels'));
  return Object.entries(sharedLabels).flatMap(([name, { zh, en }]) => {
    const written = `\n  ${keyOf(name)}: { zh: '${zh}', en: '${en}' },`;
    if (!labels.includes(written)) return [];
    const message = `The label "${name}" is the one that experiments share.`;
    return [report('labels.ts', written.trim(), message, 'remove it.')];
  });
}

export function checkLabels(labels: Experiment['labels'], report: Report): Problem[] {
  return Object.entries(labels).flatMap(([name, text]) =>
    languages
      .filter((language) => !text[language])
      .map((language) =>
        report(
          'labels.ts',
          `${keyOf(name)}:`,
          `The label "${name}" has no text in "${language}".`,
          'write it.',
        ),
      ),
  );
}

/** A name as an object literal writes it. */
function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
