/** The lectures as the page for teachers shows them: names looked up, times counted. */
import type { LectureView, PartView } from '../../src/components/Lectures/view';
import { formatCell, labelOf } from '../../src/components/Wording';
import type { Lecture } from '../../src/data/lectures/lecture';
import type { Language } from '../../src/data/language';
import { writeEmbedOptions } from '../../src/experiments/embedding';
import type { Experiment } from '../../src/experiments/experiment';
import type { CourseSources } from './sources';
import { readingMinutes } from './readingTime';

/** @param lectures without faults: `checkLectures` */
export function lectureViews(
  lectures: readonly Lecture[],
  sources: CourseSources,
  language: Language,
): LectureView[] {
  const titles = new Map(lectures.map(({ id, title }) => [id, title[language]]));
  return lectures.map((lecture) => {
    const parts = partsOf(lecture, sources, language);
    return {
      id: lecture.id,
      title: lecture.title[language],
      objectives: lecture.objectives.map((objective) => objective[language]),
      prerequisites: lecture.prerequisites[language],
      after: lecture.after.map((id) => ({ id, title: titles.get(id) ?? id })),
      ...timesOf(parts),
      parts,
      demonstration: demonstrationOf(lecture, sources.experiments, language),
    };
  });
}

export interface Times {
  readonly minutes: number;
  readonly seconds: number;
}

function timesOf(parts: readonly PartView[]): Times {
  return {
    minutes: parts.reduce((sum, part) => sum + part.minutes, 0),
    seconds: parts
      .flatMap(({ experiments }) => experiments)
      .reduce((sum, { seconds = 0 }) => sum + seconds, 0),
  };
}

function partsOf(
  { parts }: Lecture,
  { pages, experiments: all }: CourseSources,
  language: Language,
): PartView[] {
  const sections = new Map(pages[language].map((page) => [page.front.slug, page]));
  const known = new Map(all.map((one) => [one.id, one]));
  return parts.flatMap(({ section, experiments }) => {
    const page = sections.get(section);
    if (!page) return [];
    return {
      to: section,
      title: page.front.title,
      minutes: readingMinutes(page.tree, language),
      experiments: experiments.flatMap((id) => {
        const { title, recorded } = known.get(id) ?? {};
        if (!title) return [];
        return { id, title: title[language], ...(recorded && { seconds: recorded.seconds }) };
      }),
    };
  });
}

function demonstrationOf(
  { demonstration: { experiment: id, params, ask } }: Lecture,
  experiments: readonly Experiment[],
  language: Language,
): LectureView['demonstration'] {
  const { title, labels = {} } = experiments.find((one) => one.id === id) ?? {};
  return {
    id,
    title: title?.[language] ?? id,
    query: writeEmbedOptions({
      params,
      locked: { controls: false, code: false },
      hidesCode: false,
    }),
    settings: Object.entries(params).map(([name, value]) => ({
      label: labelOf(labels, name, language),
      value: formatCell(value, labels, language),
    })),
    ask: ask[language],
  };
}
