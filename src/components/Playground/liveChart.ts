/** A chart as a run has drawn it so far. */
import type { ChartSpec, Mark, Row } from '../../lab/events';

export interface LiveLayer {
  readonly mark: Mark;
  readonly rows: readonly Row[];
}

export interface LiveChart {
  readonly spec: ChartSpec;
  readonly layers: readonly LiveLayer[];
}
