/** A recording on disk: `run.json` holds the numbers, `charts.json` each chart's data and pictures. */
import type { RecordedCharts, Recording } from './experiment';

/** What `run.json` holds. */
export type RecordedRun = Omit<Recording, 'charts'>;

/** The charts, wherever they are at hand: in Node, and where pages are rendered to HTML. */
export function chartsAtHand(recorded: Recording | undefined): RecordedCharts {
  const charts = recorded?.charts ?? {};
  if (typeof charts !== 'string') return charts;
  throw new Error(`Recorded charts have to be fetched here, from ${charts}.`);
}

/** Significant digits of a recorded number. */
export const RECORDED_DIGITS = 6;
