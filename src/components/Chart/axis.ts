/** The axes of a chart: scale, label and as many ticks as have room. */
import type * as Plot from '@observablehq/plot';
import type { Language } from '../../data/language';
import type { ChartSpec } from '../../lab/events';
import { formatNumber, labelOf, superscript, type Labels } from '../Wording';
import type { Layer } from './series';

export interface Drawing {
  readonly spec: ChartSpec;
  readonly layers: readonly Layer[];
  /** Of a run before: grey, on the same axes. */
  readonly behind: readonly Layer[];
  readonly labels: Labels;
  readonly language: Language;
  /** How many facets stand side by side. */
  readonly columns: number;
}

/** Names on a band axis beyond this many are thinned out. */
const MAX_BANDS = { x: 12, y: 8 };

export function axisOptions(drawing: Drawing, channel: 'x' | 'y'): Plot.ScaleOptions {
  const { spec, layers, behind, labels, language, columns } = drawing;
  const has = (mark: Layer['mark']): boolean => layers.some((layer) => layer.mark === mark);
  const channelSpec = spec[channel];
  if (!channelSpec) {
    const label = { zh: '个数', en: 'count' }[language];
    const counts = has('histogram') && channel === 'y';
    return counts ? { label, labelArrow: 'none', grid: true, nice: true } : { axis: null };
  }
  const { field, scale } = channelSpec;
  const label = { label: labelOf(labels, field, language), labelArrow: 'none' as const };
  const values = [...layers, ...behind]
    .flatMap(({ rows }) => rows.map((row) => row[field]))
    .filter((value) => value !== undefined && value !== null);
  const named = values.some((value) => typeof value !== 'number');
  const cells = has('cell') && scale !== 'linear';
  if (named || cells || (has('bar') && channel === 'x') || scale === 'band') {
    return { ...label, ...bands(values, named, drawing, channel) };
  }
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return {
    ...label,
    grid: true,
    ticks: channel === 'x' ? Math.round(6 / columns) : 5,
    ...(scale === undefined ? {} : { type: scale }),
    ...(scale === 'log' ? { tickFormat: powerOfTen } : {}),
    ...(scale === 'symlog' ? { ticks: symlogTicks(numbers), tickFormat: formatNumber } : {}),
    ...(channelSpec.domain ? { domain: [...channelSpec.domain] } : {}),
  };
}

function bands(
  values: readonly unknown[],
  named: boolean,
  { spec, layers, labels, language, columns }: Drawing,
  channel: 'x' | 'y',
): Plot.ScaleOptions {
  // Names in the order of the rows; numbers by size.
  const distinct = [...new Set(values)];
  const domain = named ? distinct : distinct.sort((a, b) => Number(a) - Number(b));
  // Rows count downwards; a quantity with a domain grows upwards, as on other axes.
  if (!named && channel === 'y' && spec.y?.domain) domain.reverse();
  const most = MAX_BANDS[channel] / (channel === 'x' ? columns : 1);
  const every = Math.ceil(domain.length / most);
  const round = named ? undefined : roundTicks(domain.map(Number), most);
  const cells = layers.some(({ mark }) => mark === 'cell');
  return {
    type: 'band',
    domain,
    ...(every > 1 && !(named && spec.facet === undefined)
      ? { ticks: round ?? domain.filter((_, index) => index % every === 0) }
      : {}),
    tickFormat: (value: unknown) =>
      typeof value === 'number' && !Object.hasOwn(labels, String(value))
        ? formatNumber(value)
        : labelOf(labels, String(value), language),
    labelAnchor: channel === 'x' ? 'center' : 'top',
    ...(cells ? {} : { padding: 0.2 }),
  };
}

/** The values that are multiples of a round step, the finest that has room; none where they are few. */
function roundTicks(values: readonly number[], most: number): number[] | undefined {
  for (let power = -3; power <= 5; power++) {
    for (const digit of [1, 2, 5]) {
      const step = digit * 10 ** power;
      const found = values.filter(
        (value) => Math.abs(value / step - Math.round(value / step)) < 1e-6,
      );
      if (found.length <= most) return found.length >= 2 ? found : undefined;
    }
  }
  return undefined;
}

/** A log axis names powers of ten and leaves what lies between unnamed. */
function powerOfTen(value: number): string {
  const power = Math.log10(value);
  if (Math.abs(power - Math.round(power)) > 1e-9) return '';
  const exponent = Math.round(power);
  return Math.abs(exponent) <= 2 ? formatNumber(10 ** exponent) : `10${superscript(exponent)}`;
}

/** Zero, powers of ten of both signs, and the ends; ±1 too, unless a wide range presses them on zero. */
function symlogTicks(values: readonly number[]): number[] {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const isWide = low < 0 && high > 0 && Math.max(-low, high) >= 1000;
  const powers = Array.from({ length: 7 }, (_, index) => 10 ** index).slice(isWide ? 1 : 0);
  const inside = powers.flatMap((power) => [-power, power]);
  const ticks = [0, ...inside.filter((tick) => tick >= low && tick <= high)];
  const outermost = Math.max(...ticks);
  return high > 2.5 * outermost ? [...ticks, high] : ticks;
}
