/** Which layers of a run before can stand behind the new picture: pure, and without what draws them. */
import type { ChartSpec } from '../../lab/events';
import type { Layer } from './series';

/** A picture as it was drawn by a run. */
export interface Drawn {
  readonly spec: ChartSpec;
  readonly layers: readonly Layer[];
}

/** Cells and surfaces fill their place: two of them cannot be seen at once. */
const filling: ReadonlySet<Layer['mark']> = new Set(['cell', 'surface']);

/**
 * The layers that may stand behind the new picture: none where the two measure different things, or
 * fill their place. Reference lines are of the new run only.
 */
export function layersBehind(before: Drawn | undefined, now: Drawn): readonly Layer[] {
  if (!before || !measuresTheSame(before.spec, now.spec)) return [];
  const all = [...before.layers, ...now.layers];
  if (all.some(({ mark, rows }) => filling.has(mark) && rows.length > 0)) return [];
  return before.layers.filter(({ mark, rows }) => mark !== 'rule' && rows.length > 0);
}

function measuresTheSame(before: ChartSpec, now: ChartSpec): boolean {
  const fields = ({ x, y, z, color, facet }: ChartSpec): readonly (string | undefined)[] => [
    x.field,
    y?.field,
    z?.field,
    color,
    facet,
  ];
  const names = fields(now);
  return fields(before).every((field, index) => field === names[index]);
}
