/** Makes a run fit where there is little room: its charts lose every second row until it does. */
import type { LiveChart } from '../liveChart';

type Charts = Readonly<Record<string, LiveChart>>;

/** Fewer rows than this are no curve any more. */
const FEWEST = 40;

/** `write`: the text with these charts. Undefined where it does not fit whatever is left out. */
export function lighter(
  write: (charts: Charts) => string,
  charts: Charts,
  most: number,
): string | undefined {
  for (let shown = charts; ;) {
    const text = write(shown);
    if (text.length <= most) return text;
    const next = halved(shown);
    if (!next) return undefined;
    shown = next;
  }
}

/** Undefined where no layer can be halved. */
function halved(charts: Charts): Charts | undefined {
  let isLess = false;
  const fewer = Object.entries(charts).map(([name, chart]) => {
    const layers = chart.layers.map(({ mark, rows }) => {
      // Cells and surfaces are a grid, which has no holes.
      if (rows.length < 2 * FEWEST || mark === 'cell' || mark === 'surface') return { mark, rows };
      isLess = true;
      return { mark, rows: everySecond(rows, chart) };
    });
    return [name, { ...chart, layers }] as const;
  });
  return isLess ? Object.fromEntries(fewer) : undefined;
}

/** Of each series for itself: rows of several series alternate. */
function everySecond(
  rows: LiveChart['layers'][number]['rows'],
  { spec }: LiveChart,
): LiveChart['layers'][number]['rows'] {
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    const series = JSON.stringify([row[spec.color ?? ''], row[spec.facet ?? '']]);
    const count = seen.get(series) ?? 0;
    seen.set(series, count + 1);
    return count % 2 === 0;
  });
}
