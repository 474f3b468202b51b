/** Where a year stands in the picture: eras share the width by how much happened in them. */
import { eras, type Era } from '@site/src/chapters/23-history/timeline/frame';

/** `all`, or the first year of an era. */
export type Zoom = 'all' | number;

export type Scale = (year: number) => number;

interface Dated {
  readonly year: number;
}

export function erasIn(zoom: Zoom): readonly Era[] {
  return zoom === 'all' ? eras : eras.filter(({ from }) => from === zoom);
}

/** An event weighs as much as this many empty years, so that a quiet era keeps some room. */
const emptyYears = 4;

/** Pixels from the start for a year, fractions included; linear within an era, broken between eras. */
export function timeScale(zoom: Zoom, events: readonly Dated[], width: number): Scale {
  const shown = erasIn(zoom);
  const weights = shown.map(
    ({ from, to }) =>
      events.filter(({ year }) => year >= from && year < to).length + (to - from) / emptyYears,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const starts = weights.map(
    (_, index) =>
      (weights.slice(0, index).reduce((sum, weight) => sum + weight, 0) / total) * width,
  );
  return (year) => {
    const last = shown.length - 1;
    const found = shown.findIndex(({ to }) => year < to);
    const index = found === -1 ? last : found;
    const era = shown[index];
    const weight = weights[index];
    if (!era || weight === undefined) return 0;
    const part = (year - era.from) / (era.to - era.from);
    return (starts[index] ?? 0) + Math.min(Math.max(part, 0), 1) * (weight / total) * width;
  };
}

/** Events of one year stand side by side, in their order. */
export function positions<E extends Dated>(
  events: readonly E[],
  scale: Scale,
): readonly { readonly event: E; readonly x: number }[] {
  return events.map((event) => {
    const sameYear = events.filter(({ year }) => year === event.year);
    const part = (sameYear.indexOf(event) + 0.5) / sameYear.length;
    return { event, x: scale(event.year + part * 0.96 + 0.02) };
  });
}

/** Years to write on the axis: borders of eras, and round years where there is room. */
export function ticks(zoom: Zoom, scale: Scale, gap: number): readonly number[] {
  const shown = erasIn(zoom);
  const borders = shown.map(({ from }) => from);
  const steps = zoom === 'all' ? [10, 5] : [5, 1];
  const chosen = [...borders];
  for (const step of steps) {
    for (const { from, to } of shown) {
      for (let year = Math.ceil(from / step) * step; year < to; year += step) {
        const free = chosen.every((other) => Math.abs(scale(other) - scale(year)) >= gap);
        if (free) chosen.push(year);
      }
    }
  }
  return chosen.sort((a, b) => a - b);
}
