/** Gathers what a run emitted into the parts of a recording. */
import type { ChartSpec, LabEvent, Mark, ParamSpec, ParamValue, Row } from '../lab/events';

export interface CollectedChart {
  readonly spec: ChartSpec;
  readonly layers: { readonly mark: Mark; readonly rows: Row[] }[];
}

export interface Collected {
  readonly params: ParamSpec[];
  /** The values that the parameters had. */
  readonly used: Record<string, ParamValue>;
  readonly metrics: Record<string, number>;
  readonly charts: Record<string, CollectedChart>;
  readonly tables: Record<string, Row[]>;
  /** What a default run must not have: NaN, values out of range, rows left out. */
  readonly troubles: LabEvent[];
}

/** The state of a run after `events`, in their order. */
export function collect(events: readonly LabEvent[]): Collected {
  const collected: Collected = {
    params: [],
    used: {},
    metrics: {},
    charts: {},
    tables: {},
    troubles: [],
  };
  for (const event of events) {
    switch (event.type) {
      case 'param':
        collected.params.push(event.spec);
        collected.used[event.spec.name] = event.value;
        break;
      case 'chart':
        collected.charts[event.name] = { spec: event.spec, layers: [] };
        break;
      case 'rows': {
        const layers = collected.charts[event.chart]?.layers;
        const layer = layers?.find(({ mark }) => mark === event.mark);
        if (layer) layer.rows.push(...event.rows);
        else layers?.push({ mark: event.mark, rows: [...event.rows] });
        break;
      }
      case 'clear':
        collected.charts[event.chart]?.layers.splice(0);
        break;
      case 'table':
        collected.tables[event.name] = event.rows;
        break;
      case 'report':
        collected.metrics[event.name] = event.value;
        break;
      case 'progress':
        break;
      case 'non-finite':
        // It was measured, and what it gave can satisfy no claim.
        if (event.where === 'report') collected.metrics[event.name] = Number(event.value);
        collected.troubles.push(event);
        break;
      default:
        collected.troubles.push(event);
    }
  }
  return collected;
}
