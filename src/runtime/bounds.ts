/** Bounds of data from a run: whether a value is bearable is asked before anything costly is done with it. */

export interface Bounds {
  /** Values, counted through all levels. */
  readonly nodes: number;
  readonly depth: number;
  /** Characters of all strings and keys together. */
  readonly text: number;
}

/** A full layer of a chart: 20,000 rows of a dozen fields. */
export const eventBounds: Bounds = { nodes: 300_000, depth: 4, text: 3_000_000 };
/** Somewhat more than the worker's serializer makes: tags and their lists add levels. */
export const consoleBounds: Bounds = { nodes: 50_000, depth: 24, text: 1_000_000 };

export function isWithin(value: unknown, bounds: Bounds): boolean {
  let { nodes, text } = bounds;
  const fits = (item: unknown, depth: number): boolean => {
    nodes -= 1;
    if (nodes < 0 || depth > bounds.depth) return false;
    if (typeof item === 'string') return (text -= item.length) >= 0;
    if (typeof item !== 'object' || item === null)
      return typeof item !== 'function' && typeof item !== 'symbol';
    if (Array.isArray(item)) {
      if (item.length > nodes) return false;
      return item.every((each) => fits(each, depth + 1));
    }
    for (const key in item) {
      if ((text -= key.length) < 0 || !fits((item as Record<string, unknown>)[key], depth + 1))
        return false;
    }
    return true;
  };
  return fits(value, 0);
}
