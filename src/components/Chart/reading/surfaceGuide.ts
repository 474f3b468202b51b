/** Reads surfaces point by point, from whichever side they are seen. */
import { polygonContains } from 'd3-polygon';
import type { Picture } from '../draw';
import type { Grid, SurfaceModel } from '../surfaceGrid';
import { surfacePlaces, type PanelPlaces, type Point as Placed, type View } from '../surfaceSpace';
import { cellByKey, type Cells } from './cells';
import type { Stop } from './entry';
import { svgElement, type Guide, type Point, type Spot } from './guide';
import { cellLines } from './wording';

interface Surface {
  readonly model: SurfaceModel;
  /** Of the panels, in their order. */
  readonly grids: readonly Grid[];
  readonly points: Cells;
  /** From where it is seen now. */
  readonly viewOf: () => View;
}

export function surfaceGuide(picture: Picture, surface: Surface): Guide {
  const { model, grids, points, viewOf } = surface;
  const panels = (): readonly PanelPlaces[] => surfacePlaces(model, viewOf());
  const ascending = (values: readonly Stop[]): readonly number[] =>
    values.map(Number).sort((a, b) => a - b);
  const [xs, ys] = [ascending(points.xs), ascending(points.ys)];
  /** As the viewer sees them: what is far is above what is near. */
  const seen = (): { readonly cells: Cells; readonly isSwapped: boolean } => {
    const angle = (viewOf().azimuth * Math.PI) / 180;
    const [ca, sa] = [Math.cos(angle), Math.sin(angle)];
    const isSwapped = Math.abs(sa) > Math.abs(ca);
    const ordered = (values: readonly number[], grows: boolean): readonly number[] =>
      grows ? values : [...values].reverse();
    const cells: Cells = isSwapped
      ? { xs: ordered(ys, sa < 0), ys: ordered(xs, sa < 0), at: (x, y) => points.at(y, x) }
      : { xs: ordered(xs, ca > 0), ys: ordered(ys, ca < 0), at: points.at };
    return { cells, isSwapped };
  };
  const swap = (isSwapped: boolean, { x, y }: { readonly x: Stop; readonly y: Stop }) =>
    isSwapped ? { x: y, y: x } : { x, y };
  const placesAt = ({ x, y }: Spot) =>
    panels().flatMap(({ at, foot }, number) => {
      const [i, j] = [grids[number]?.xs.indexOf(Number(x)), grids[number]?.ys.indexOf(Number(y))];
      const [top, bottom] = [at(i ?? -1, j ?? -1), foot(i ?? -1, j ?? -1)];
      return top && bottom ? [{ top, bottom }] : [];
    });
  return {
    pointedAt: (point) =>
      panels()
        .map((places, number) => pointedIn(grids[number], places, point))
        .find((spot) => spot !== undefined),
    byKey: (now, key) => {
      const { cells, isSwapped } = seen();
      const at = now?.y === undefined ? undefined : swap(isSwapped, { x: now.x, y: now.y });
      const next = cellByKey(cells, at, key);
      return next && swap(isSwapped, next);
    },
    linesOf: ({ x, y = '' }) =>
      cellLines({ x, y }, points.at(x, y), picture, picture.spec.z?.field),
    marksOf: (spot) => placesAt(spot).flatMap(({ top, bottom }) => pin(top, bottom)),
    standsAt: (spot) => {
      const [x = 0, y = 0] = placesAt(spot)[0]?.top ?? [];
      return { x, y };
    },
  };
}

/** The corner next to the pointer, of the face that is seen there: the one nearest to the viewer. */
function pointedIn(grid: Grid | undefined, places: PanelPlaces, point: Point): Spot | undefined {
  if (!grid) return undefined;
  const { xs, ys } = grid;
  let best: { readonly near: number; readonly spot: Spot } | undefined;
  for (let i = 0; i < xs.length - 1; i += 1) {
    for (let j = 0; j < ys.length - 1; j += 1) {
      const numbers = [
        [i, j] as const,
        [i + 1, j] as const,
        [i + 1, j + 1] as const,
        [i, j + 1] as const,
      ];
      const corners = numbers.flatMap(([a, b]) => {
        const at = places.at(a, b);
        return at ? [{ at, x: xs[a] ?? 0, y: ys[b] ?? 0 }] : [];
      });
      if (corners.length < 4) continue;
      const outline = corners.map(({ at: [across, down] }): [number, number] => [across, down]);
      if (!polygonContains(outline, [point.x, point.y])) continue;
      const near = corners.reduce((sum, { at }) => sum + at[2], 0);
      if (best && best.near >= near) continue;
      const away = ({ at }: { readonly at: Placed }): number =>
        Math.hypot(at[0] - point.x, at[1] - point.y);
      const { x, y } = corners.reduce((a, b) => (away(b) < away(a) ? b : a));
      best = { near, spot: { x, y } };
    }
  }
  return best?.spot;
}

/** The point, and where it stands on the floor. */
function pin([x, y]: Placed, [footX, footY]: Placed): readonly Element[] {
  return [
    svgElement('line', {
      x1: String(x),
      y1: String(y),
      x2: String(footX),
      y2: String(footY),
      stroke: 'currentColor',
      'stroke-dasharray': '3 3',
    }),
    svgElement('circle', {
      cx: String(x),
      cy: String(y),
      r: '5',
      fill: 'currentColor',
      stroke: 'var(--paper-raised)',
      'stroke-width': '2',
    }),
  ];
}
