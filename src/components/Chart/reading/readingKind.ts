/** In which way a chart is read, if it can be. */
import type { ChartSpec } from '../../../lab/events';
import type { Layer } from '../series';
import { readable } from './readings';

export type ReadingKind = 'curves' | 'cells' | 'surface';

export function readingKind(spec: ChartSpec, layers: readonly Layer[]): ReadingKind | undefined {
  const has = (mark: Layer['mark']): boolean =>
    layers.some((layer) => layer.mark === mark && layer.rows.length > 0);
  if (has('surface')) return spec.y && spec.z ? 'surface' : undefined;
  if (has('cell')) return spec.y ? 'cells' : undefined;
  return readable(spec, layers) && 'curves';
}
