/** Holds the lectures against the pages and experiments that they name: file, line and fix for each fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lecture } from '../../src/data/lectures/lecture';
import { readEmbedOptions, writeEmbedOptions } from '../../src/experiments/embedding';
import type { Experiment } from '../../src/experiments/experiment';
import { suggest } from '../chapters/checks/nearest';
import type { Problem } from '../chapters/checks/problem';
import { experimentsOn } from '../chapters/pages';
import type { CourseSources } from './sources';

const folder = 'src/data/lectures';

/** Where a lecture stands, to say on which line a name in it is wrong. */
export interface Place {
  readonly file: string;
  readonly text: string;
}

export function readLecturePlaces(siteDir: string): Place[] {
  return readdirSync(join(siteDir, folder))
    .map((name) => `${folder}/${name}`)
    .map((file) => ({ file, text: readFileSync(join(siteDir, file), 'utf8') }));
}

interface Fault {
  /** As it stands in the source, between quotation marks or before a colon. */
  readonly word: string;
  readonly message: string;
  readonly fix: string;
}

export function checkLectures(
  lectures: readonly Lecture[],
  sources: CourseSources,
  places: readonly Place[],
): Problem[] {
  return lectures.flatMap((lecture, index) => {
    const earlier = lectures.slice(0, index).map(({ id }) => id);
    return [
      ...faultsOfOrder(lecture, earlier),
      ...faultsOfParts(lecture, sources),
      ...faultsOfDemonstration(lecture, sources.experiments),
    ].map((fault) => located(fault, lecture, places));
  });
}

function faultsOfOrder({ after }: Lecture, earlier: readonly string[]): Fault[] {
  return after
    .filter((id) => !earlier.includes(id))
    .map((word) => ({
      word,
      message: `No earlier lecture is "${word}".`,
      fix: `move that one up, or name one that stands before: ${suggest(word, earlier)}`,
    }));
}

function faultsOfParts({ parts }: Lecture, { pages }: CourseSources): Fault[] {
  const sections = new Map(pages.zh.map((page) => [page.front.slug, experimentsOn(page)]));
  return parts.flatMap(({ section, experiments }): Fault[] => {
    const there = sections.get(section);
    if (!there) {
      const fix = `write the slug of a page: ${suggest(section, sections.keys())}`;
      return [{ word: section, message: `No page has the path "${section}".`, fix }];
    }
    return experiments
      .filter((id) => !there.includes(id))
      .map((word) => ({
        word,
        message: `The page ${section} shows no experiment "${word}".`,
        fix:
          there.length === 0
            ? 'take it out: the page shows none.'
            : `name one that it shows: ${there.join(', ')}.`,
      }));
  });
}

function faultsOfDemonstration(
  { parts, demonstration: { experiment: id, params } }: Lecture,
  experiments: readonly Experiment[],
): Fault[] {
  const own = parts.flatMap((part) => part.experiments);
  const experiment = experiments.find((one) => one.id === id);
  if (!experiment || !own.includes(id)) {
    const fix = `name one of its own: ${own.join(', ')}.`;
    return [{ word: id, message: `The lecture has no experiment "${id}".`, fix }];
  }
  const specs = experiment.recorded?.params ?? [];
  return Object.entries(params).flatMap(([word, value]): Fault[] => {
    const spec = specs.find(({ name }) => name === word);
    if (!spec) {
      const names = specs.map(({ name }) => name);
      const message = `The experiment "${id}" has no parameter "${word}".`;
      return [{ word, message, fix: `name one of these: ${names.join(', ')}.` }];
    }
    return isTaken(params, word, specs)
      ? []
      : [
          {
            word,
            message: `"${id}" does not take ${String(value)} for ${word}, or has it anyway.`,
            fix: `see what param('${word}', …) in its main.ts allows, and choose another value than its default.`,
          },
        ];
  });
}

/** Whether a frame whose address asks for the value gets it. */
function isTaken(
  params: Lecture['demonstration']['params'],
  name: string,
  specs: Parameters<typeof readEmbedOptions>[1],
): boolean {
  const asked = { params, locked: { controls: false, code: false }, hidesCode: false };
  return readEmbedOptions(writeEmbedOptions(asked), specs).params[name] === params[name];
}

/** On the first line after the lecture's own id that has the word. */
function located({ word, ...said }: Fault, { id }: Lecture, places: readonly Place[]): Problem {
  const place = places.find(({ text }) => text.includes(`id: '${id}'`));
  const text = place?.text ?? '';
  const start = text.indexOf(`id: '${id}'`);
  const at = [`'${word}'`, `${word}:`]
    .map((written) => text.indexOf(written, start))
    .find((found) => found !== -1);
  const before = text.slice(0, at ?? start).split('\n');
  return {
    file: place?.file ?? 'src/data/lectures.ts',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    ...said,
  };
}
