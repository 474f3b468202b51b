/** What a playground shows of a run, as a pure function of the messages that came in. */
import type { LabEvent, Mark, ParamSpec, ParamValue, Row } from '../../lab/events';
import { MANY_TENSORS } from '../../runtime/protocol';
import type { Backend, ConsoleLine, InsteadOf, RunError } from '../../runtime/protocol';
import { keepLines } from './keptLines';
import type { LiveChart, LiveLayer } from './liveChart';
import type { KeptRun } from './comparison/kept';
import { ownValue } from './ownValue';
import type { SessionReport } from './session';
import type { Settings } from './settings';
import { withinVariety } from './variety';

export type RunStatus = 'idle' | 'loading' | 'running' | 'done' | 'failed' | 'stopped';

export type Notice =
  | Extract<LabEvent, { type: 'non-finite' | 'param-adjusted' | 'rows-dropped' }>
  | { readonly type: 'leaked'; readonly count: number };

/** What the reader had changed when the run began; later changes are not about it. */
export interface Made {
  readonly edited: boolean;
  /** Code, a parameter or the seed. */
  readonly changed: boolean;
  /** The control that was put in, and nothing else: its id. */
  readonly control?: string | undefined;
  readonly settings?: Settings | undefined;
}

export interface RunState extends Made {
  readonly status: RunStatus;
  /** It was made before the page was loaded. */
  readonly restored?: true;
  /** Another playground's run took its place. */
  readonly replaced?: true;
  /** Number of the newest run; 0 before the first. */
  readonly run: number;
  readonly backend?: Backend;
  /** The backend that was asked for, where another runs. */
  readonly insteadOf?: InsteadOf;
  /** What is fetched before user code begins, at most. */
  readonly bytesToCome?: number;
  /** Clock time at which user code began, for the elapsed time. */
  readonly startedAt?: number;
  /** Milliseconds, once the run has ended. */
  readonly elapsed?: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly charts: Readonly<Record<string, LiveChart>>;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Of the runs before, shown until this one brings its own. */
  readonly previous: {
    readonly charts: Readonly<Record<string, LiveChart>>;
    readonly tables: Readonly<Record<string, readonly Row[]>>;
  };
  readonly params: readonly ParamSpec[];
  readonly used: Readonly<Record<string, ParamValue>>;
  readonly lines: readonly ConsoleLine[];
  /** Lines the runtime left out because there were too many. */
  readonly lostLines: number;
  /** Older lines that made room for newer ones here. */
  readonly cutLines: number;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly notices: readonly Notice[];
  readonly error?: RunError;
}

export type RunAction =
  | ({ readonly type: 'start'; readonly run: number } & Partial<Made>)
  | { readonly type: 'report'; readonly report: SessionReport; readonly now: number }
  | { readonly type: 'restore'; readonly kept: KeptRun & { readonly elapsed?: number | undefined } }
  | { readonly type: 'clear-console' }
  | { readonly type: 'reset' };

/** Notices kept. */
const MAX_NOTICES = 20;

export const initialRunState: RunState = {
  edited: false,
  changed: false,
  status: 'idle',
  run: 0,
  metrics: {},
  charts: {},
  tables: {},
  previous: { charts: {}, tables: {} },
  params: [],
  used: {},
  lines: [],
  lostLines: 0,
  cutLines: 0,
  notices: [],
};

export function isBusy(status: RunStatus): boolean {
  return status === 'loading' || status === 'running';
}

export function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'start': {
      const previous = {
        charts: { ...state.previous.charts, ...state.charts },
        tables: { ...state.previous.tables, ...state.tables },
      };
      const { run, edited = false, changed = false, control, settings } = action;
      const made: Made = { edited, changed, control, settings };
      return { ...initialRunState, ...made, status: 'loading', run, previous };
    }
    case 'reset':
      return { ...initialRunState, run: state.run };
    case 'restore':
      return state.run === 0 ? restored(action.kept) : state;
    case 'clear-console':
      return { ...state, lines: [], lostLines: 0, cutLines: 0 };
    case 'report':
      if (action.report.run !== state.run || !isBusy(state.status)) return state;
      return reduceReport(state, action.report, action.now);
  }
}

/** The last run of an earlier visit, as if it had ended now. */
function restored(kept: Extract<RunAction, { type: 'restore' }>['kept']): RunState {
  const { settings, used, params, metrics, charts = {}, tables, elapsed = 0 } = kept;
  const made: Made = { edited: Object.keys(settings.files).length > 0, changed: true, settings };
  const gave = { used, params, metrics, charts, tables, elapsed };
  return { ...initialRunState, ...made, ...gave, status: 'done', restored: true };
}

function reduceReport(state: RunState, report: SessionReport, now: number): RunState {
  switch (report.type) {
    case 'run-loading':
      return { ...state, bytesToCome: report.bytes };
    case 'run-started': {
      const { backend, insteadOf } = report;
      return {
        ...state,
        status: 'running',
        backend,
        ...(insteadOf && { insteadOf }),
        startedAt: now,
      };
    }
    case 'lab':
      return report.events.reduce(reduceEvent, state);
    case 'console-lines':
      return { ...state, ...keepLines(state, report.lines), lostLines: report.dropped };
    case 'run-ended': {
      const { leakedTensors: count = 0, error } = report;
      const leak: Notice[] = count >= MANY_TENSORS ? [{ type: 'leaked', count }] : [];
      return {
        ...state,
        status: report.status,
        elapsed: elapsedOf(state, report.elapsed, now),
        notices: [...state.notices, ...leak],
        ...(error ? { error } : {}),
        ...(report.replaced && { replaced: true }),
      };
    }
  }
}

/** A run that ended here, and not in the runtime, comes without a time. */
function elapsedOf({ startedAt }: RunState, told: number, now: number): number {
  if (Number.isFinite(told)) return told;
  return startedAt === undefined ? 0 : now - startedAt;
}

function reduceEvent(state: RunState, event: LabEvent): RunState {
  switch (event.type) {
    case 'param': {
      const others = state.params.filter(({ name }) => name !== event.spec.name);
      const used = { ...state.used, [event.spec.name]: event.value };
      return { ...state, params: [...others, event.spec], used };
    }
    case 'chart':
      return withChart(state, event.name, { spec: event.spec, layers: [] });
    case 'rows': {
      const chart = ownValue(state.charts, event.chart);
      if (!chart) return state;
      const rows = withinVariety(chart.spec, chart.layers, event.rows);
      const layers = append(chart.layers, { mark: event.mark, rows });
      const drawn = withChart(state, event.chart, { ...chart, layers });
      return withDropped(drawn, event.chart, event.rows.length - rows.length);
    }
    case 'clear': {
      const chart = ownValue(state.charts, event.chart);
      return chart ? withChart(state, event.chart, { ...chart, layers: [] }) : state;
    }
    case 'table':
      return { ...state, tables: { ...state.tables, [event.name]: event.rows } };
    case 'progress':
      return { ...state, progress: { done: event.done, total: event.total } };
    case 'report':
      return { ...state, metrics: { ...state.metrics, [event.name]: event.value } };
    case 'non-finite': {
      const told = { ...state, notices: withNotice(state.notices, event) };
      if (event.where !== 'report') return told;
      // It was measured, and what it gave can satisfy no claim.
      return { ...told, metrics: { ...state.metrics, [event.name]: Number(event.value) } };
    }
    case 'param-adjusted':
    case 'rows-dropped':
      return { ...state, notices: withNotice(state.notices, event) };
  }
}

function withChart(state: RunState, name: string, chart: LiveChart): RunState {
  return { ...state, charts: { ...state.charts, [name]: chart } };
}

function append(
  layers: readonly LiveLayer[],
  { mark, rows }: { readonly mark: Mark; readonly rows: readonly Row[] },
): readonly LiveLayer[] {
  const at = layers.findIndex((layer) => layer.mark === mark);
  if (at === -1) return [...layers, { mark, rows }];
  return layers.map((layer, index) =>
    index === at ? { mark, rows: [...layer.rows, ...rows] } : layer,
  );
}

/** Counts rows that were not taken here on top of those counted before. */
function withDropped(state: RunState, name: string, count: number): RunState {
  if (count === 0) return state;
  const before = state.notices.reduce(
    (sum, notice) =>
      notice.type === 'rows-dropped' && notice.name === name ? sum + notice.count : sum,
    0,
  );
  const notice: Notice = { type: 'rows-dropped', name, count: before + count };
  return { ...state, notices: withNotice(state.notices, notice) };
}

/** Dropped rows are counted up per name; everything else is told once. */
function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const same = (other: Notice): boolean =>
    other.type === notice.type &&
    ('name' in other ? other.name : '') === ('name' in notice ? notice.name : '') &&
    ('field' in other ? other.field : '') === ('field' in notice ? notice.field : '');
  const at = notices.findIndex(same);
  if (at === -1) return notices.length < MAX_NOTICES ? [...notices, notice] : notices;
  if (notice.type !== 'rows-dropped') return notices;
  return notices.map((other, index) => (index === at ? notice : other));
}
