/** Two curves, one of which has a point fewer. */
import type { ChartSpec, Row } from '../../../lab/events';
import type { Entry } from './entry';

export const spec: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' };
export const rows: readonly Row[] = [
  { step: 0, loss: 4, kind: 'a' },
  { step: 0, loss: 8, kind: 'b' },
  { step: 10, loss: 2, kind: 'a' },
  { step: 20, loss: 1, kind: 'a' },
  { step: 20, loss: 6, kind: 'b' },
];
export const layers = [{ mark: 'line' as const, rows }];
export const entry = (series: string, y: number, isBefore = false): Entry => ({
  series,
  facet: '',
  y,
  isBefore,
});
