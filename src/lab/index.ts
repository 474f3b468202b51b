/** The display and parameter library that shown code imports as 'lab'. */
import { channel } from './run';
import { checkedName, described } from './checks';
import { reportNonFinite } from './nonFinite';

export { param } from './param';
export { isDrawn } from './isDrawn';
export { inTurn, steps } from './loops';
export { linspace } from './linspace';
export { mean } from './mean';
export { pause } from './pause';
export { progress } from './progress';
export { chart, table } from './chart';
export type { AxisOptions, Chart, ChartOptions, Rows } from './chart';
export type { Row } from './events';
export { readFormula } from './formula';
export type { Meaning } from './formula';
export { random } from './random';
export type { Random } from './random';

/** The run's seed: the reader can change it, and the same seed gives the same run. */
export const seed: number = channel.seed;

/** Reports a number that claims are about. The last report of a name counts. */
export function report(name: string, value: number): void {
  checkedName(name, 'report');
  if (typeof value !== 'number') {
    throw new TypeError(`report("${name}"): the value must be a number, not ${described(value)}.`);
  }
  if (reportNonFinite(value, { where: 'report', name })) return;
  channel.emit({ type: 'report', name, value });
}
