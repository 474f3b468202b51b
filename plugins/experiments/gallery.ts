/** What the gallery shows: a card for each experiment, and the small picture on it. */
import { chapters } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';
import type { Experiment } from '../../src/experiments/experiment';
import { chartsAtHand } from '../../src/experiments/recording';
import type { GalleryEntry } from '../../src/experiments/summary';
import type { QuestionPage } from '../chapters/pages';
import { thumbnailSources } from './pictures';

export function galleryEntryOf(experiment: Experiment, language: Language): GalleryEntry {
  const { id, chapter, topics, title, summary, claims, recorded } = experiment;
  return {
    id,
    chapter,
    topics,
    title: title[language],
    summary: summary[language],
    claims: claims.length,
    ...(recorded && { seconds: recorded.seconds }),
  };
}

/** The chart that already stands for a section or a question, by experiment. */
export function chosenCharts(pages: readonly QuestionPage[]): Map<string, string> {
  const bySection = pages.flatMap(({ front }) => {
    const [experiment, chart] = front.picture?.split('/') ?? [];
    return experiment !== undefined && chart !== undefined ? [[experiment, chart] as const] : [];
  });
  const byQuestion = chapters.map(
    ({ picture: { experiment, chart } }) => [experiment, chart] as const,
  );
  return new Map([...bySection, ...byQuestion]);
}

/** A module with the picture on each card, by experiment; its first chart where none was chosen. */
export function thumbnailModule(
  experiments: readonly Experiment[],
  folders: ReadonlyMap<string, string>,
  chosen: ReadonlyMap<string, string>,
): string {
  const imports: string[] = [];
  const entries = experiments.flatMap((experiment, index) => {
    const charts = Object.keys(chartsAtHand(experiment.recorded));
    const folder = folders.get(experiment.id);
    const wanted = chosen.get(experiment.id) ?? '';
    const chart = charts.includes(wanted) ? wanted : charts[0];
    if (folder === undefined || chart === undefined) return [];
    const { light, dark } = thumbnailSources(folder, chart);
    imports.push(`import light${index} from '${light}';\nimport dark${index} from '${dark}';`);
    return [`${JSON.stringify(experiment.id)}: { light: light${index}, dark: dark${index} },`];
  });
  return `${imports.join('\n')}\nexport default {\n${entries.join('\n')}\n};\n`;
}
