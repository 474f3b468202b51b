/** What to show of charts and tables: the run's, and where it has none yet, what was there before. */
import type { RecordedCharts } from '../../experiments/experiment';
import type { Language } from '../../data/language';
import type { ChartSpec, Row } from '../../lab/events';
import type { LiveChart, LiveLayer } from './liveChart';
import { ownValue } from './ownValue';
import type { RunState } from './runState';

export interface ShownChart {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly layers: readonly LiveLayer[];
  /** Present where the recorded picture is shown. */
  readonly svg?: string;
  /** The recorded picture of a chart that is drawn from its data. */
  readonly first?: string | undefined;
  /** From the recording or the run before, while another is under way or failed. */
  readonly stale: boolean;
}

export interface ShownTable {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly stale: boolean;
}

type RunView = Pick<RunState, 'status' | 'charts' | 'tables' | 'previous'>;

function hasRows(chart: LiveChart | undefined): chart is LiveChart {
  return chart !== undefined && chart.layers.some(({ rows }) => rows.length > 0);
}

/** Names in a stable order: those of the recording first, so that nothing jumps. */
function namesOf(
  run: RunView,
  recorded: Readonly<Record<string, unknown>>,
  live: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): string[] {
  const order = [
    ...new Set([...Object.keys(recorded), ...Object.keys(before), ...Object.keys(live)]),
  ];
  return run.status === 'done' ? order.filter((name) => Object.hasOwn(live, name)) : order;
}

export function chartsToShow(
  run: RunView,
  recorded: RecordedCharts,
  language: Language,
): ShownChart[] {
  const stale = run.status !== 'idle';
  return namesOf(run, recorded, run.charts, run.previous.charts).flatMap((name): ShownChart[] => {
    const record = ownValue(recorded, name);
    const first = record && { first: record.svg[language] };
    const live = ownValue(run.charts, name);
    if (hasRows(live) || (live && run.status === 'done'))
      return [{ name, ...live, ...first, stale: false }];
    const before = ownValue(run.previous.charts, name);
    if (before) return [{ name, ...before, ...first, stale }];
    if (!record) return [];
    const { spec, layers, svg } = record;
    return [{ name, spec, layers, svg: svg[language], stale }];
  });
}

export function tablesToShow(
  run: RunView,
  recorded: Readonly<Record<string, readonly Row[]>>,
): ShownTable[] {
  const stale = run.status !== 'idle';
  return namesOf(run, recorded, run.tables, run.previous.tables).flatMap((name): ShownTable[] => {
    const live = ownValue(run.tables, name);
    if (live) return [{ name, rows: live, stale: false }];
    const rows = ownValue(run.previous.tables, name) ?? ownValue(recorded, name);
    return rows ? [{ name, rows, stale }] : [];
  });
}

/** Seconds left by the pace so far; undefined while there is too little to tell. */
export function secondsLeft(
  progress: RunState['progress'],
  elapsed: number | undefined,
): number | undefined {
  if (!progress || elapsed === undefined || elapsed < 500) return undefined;
  const { done, total } = progress;
  if (!(done > 0) || !(total > done)) return undefined;
  return ((elapsed / done) * (total - done)) / 1000;
}
