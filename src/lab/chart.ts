/** `chart` and `table`: live output, as data; the page draws it. */
import { channel } from './run';
import type { ChartSpec, Mark, Row } from './events';
import { checkedName, checkedRows, described } from './checks';
import { reportNonFinite } from './nonFinite';
import { RowBudget } from './rowBudget';

/** A field's name, or the field with its scale (`linear`, `log`, `symlog`, `band`) and fixed domain. */
export type AxisOptions = string | ChartSpec['x'];

export interface ChartOptions {
  readonly x: AxisOptions;
  readonly y?: AxisOptions;
  /** The height of a surface over x and y. */
  readonly z?: AxisOptions;
  /** The field that separates series, or fills cells. */
  readonly color?: string;
  /** The field that splits the chart into small multiples. */
  readonly facet?: string;
}

/** One row or many. */
export type Rows = Row | readonly Row[];

/** A chart on the page. Each method appends rows to one layer; names follow Observable Plot's marks. */
export interface Chart {
  line(rows: Rows): void;
  dot(rows: Rows): void;
  bar(rows: Rows): void;
  cell(rows: Rows): void;
  histogram(rows: Rows): void;
  rule(rows: Rows): void;
  /** Heights over a regular grid, which the reader can turn; a point left out is a hole. */
  surface(rows: Rows): void;
  /** Empties the chart, to draw the next frame. */
  clear(): void;
}

/** Puts a chart on the page, or starts the chart of that name afresh. */
export function chart(name: string, options: ChartOptions): Chart {
  checkedName(name, 'chart');
  const spec = specOf(name, options);
  channel.emit({ type: 'chart', name, spec });
  const budgets = new Map<Mark, RowBudget>();
  const stopped = new Set<string>();

  const isFinite = (mark: Mark, row: Row): boolean => {
    const series = JSON.stringify([
      mark,
      ...[spec.color, spec.facet].map((field) => field && row[field]),
    ]);
    // A surface has a hole where a curve would end.
    const isStopped = stopped.has(series);
    if (isStopped && mark !== 'surface') return false;
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'number' || Number.isFinite(value)) continue;
      if (!isStopped) reportNonFinite(value, { where: 'chart', name, field });
      stopped.add(series);
      return false;
    }
    return true;
  };
  const layer = (mark: Mark) => (rows: Rows) => {
    const finite = checkedRows(rows, `chart("${name}").${mark}`).filter((row) =>
      isFinite(mark, row),
    );
    const budget = budgets.get(mark) ?? new RowBudget(name);
    budgets.set(mark, budget);
    const fitting = budget.take(finite);
    if (fitting.length > 0) channel.emit({ type: 'rows', chart: name, mark, rows: fitting });
  };
  return {
    line: layer('line'),
    dot: layer('dot'),
    bar: layer('bar'),
    cell: layer('cell'),
    histogram: layer('histogram'),
    rule: layer('rule'),
    surface(rows) {
      if (!spec.y || !spec.z) {
        throw new TypeError(`chart("${name}"): a surface needs x, y and z in the chart's options.`);
      }
      layer('surface')(rows);
    },
    clear() {
      stopped.clear();
      for (const budget of budgets.values()) budget.reset();
      channel.emit({ type: 'clear', chart: name });
    },
  };
}

/** Shows rows as a table; a second call with the same name replaces it. NaN and Infinity leave a gap. */
export function table(name: string, rows: Rows): void {
  checkedName(name, 'table');
  const checked = checkedRows(rows, `table("${name}")`);
  for (const row of checked) {
    for (const [field, value] of Object.entries(row)) {
      if (typeof value === 'number' && reportNonFinite(value, { where: 'table', name, field })) {
        row[field] = null;
      }
    }
  }
  channel.emit({ type: 'table', name, rows: new RowBudget(name).take(checked) });
}

function specOf(name: string, options: ChartOptions): ChartSpec {
  const axis = (value: AxisOptions, channelName: string): ChartSpec['x'] => {
    if (typeof value === 'string') return { field: value };
    if (typeof value === 'object' && value !== null && typeof value.field === 'string')
      return value;
    throw new TypeError(
      `chart("${name}"): ${channelName} must be a field's name or { field, scale, domain }, not ${described(value)}.`,
    );
  };
  return {
    x: axis(options.x, 'x'),
    ...(options.y === undefined ? {} : { y: axis(options.y, 'y') }),
    ...(options.z === undefined ? {} : { z: axis(options.z, 'z') }),
    ...(options.color === undefined ? {} : { color: options.color }),
    ...(options.facet === undefined ? {} : { facet: options.facet }),
  };
}
