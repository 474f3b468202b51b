/** A recording on disk: `run.json` holds the numbers, one file a language each picture. */
import type { Language } from '../data/language';
import type { RecordedChart, Recording } from './experiment';

/** What `run.json` holds. */
export type RecordedRun = Omit<Recording, 'charts'> & {
  readonly charts: Readonly<Record<string, Omit<RecordedChart, 'svg'>>>;
};

/** Joins the numbers and the pictures. `run` is JSON that `npm run record` wrote and a test parses. */
export function recordingOf(
  run: unknown,
  svg: Readonly<Record<string, Readonly<Record<Language, string>>>>,
): Recording {
  const recorded = run as RecordedRun;
  const charts = Object.entries(recorded.charts).map(([name, chart]) => [
    name,
    { ...chart, svg: svg[name] ?? { zh: '', en: '' } },
  ]);
  return { ...recorded, charts: Object.fromEntries(charts) as Recording['charts'] };
}
