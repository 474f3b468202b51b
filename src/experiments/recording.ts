/** A recording on disk: `run.json` holds the numbers, `charts.json` each chart's data and pictures. */
import type { RecordedCharts, Recording } from './experiment';

/** What `run.json` holds. */
export type RecordedRun = Omit<Recording, 'charts'>;

/** Joins the two. Both are JSON that `npm run record` wrote and a test parses. */
export function recordingOf(run: unknown, charts: unknown): Recording {
  return { ...(run as RecordedRun), charts: charts as Recording['charts'] };
}

/** The charts, wherever they are at hand: in Node, and where pages are rendered to HTML. */
export function chartsAtHand({ charts }: Recording): RecordedCharts {
  if (typeof charts !== 'string') return charts;
  throw new Error(`Recorded charts have to be fetched here, from ${charts}.`);
}
