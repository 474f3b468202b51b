/** What is read off a chart, in words: x, and each series' value. */
import type { Language } from '../../../data/language';
import type { ChartSpec } from '../../../lab/events';
import { formatNumber, labelOf, type Labels } from '../../Wording';
import type { Entry, Stop } from './entry';

/** Values told at most. */
const MAX_ENTRIES = 12;

interface Words {
  readonly spec: ChartSpec;
  readonly labels: Labels;
  readonly language: Language;
}

/**
 * The first line is x, the others are values: `步数 120`, `ReLU 0.31（之前 0.35）`. `bin`: the borders
 * between which was counted.
 */
export function readingLines(
  stop: Stop,
  entries: readonly Entry[],
  { spec, labels, language }: Words,
  bin?: readonly [number, number],
): readonly string[] {
  const earlier = new Map<string, Entry>();
  for (const entry of entries) if (entry.isBefore) earlier.set(keyOf(entry), entry);
  const own = entries.filter(({ isBefore }) => !isBefore);
  const alone = [...earlier.values()].filter(
    (entry) => !own.some((other) => keyOf(other) === keyOf(entry)),
  );
  const name = ({ series, facet }: Entry): string => {
    // Often the colour is that of the small multiple.
    const parts = [...new Set([facet, series])].filter((part) => part !== '');
    const shown = parts.map((part) => labelOf(labels, part, language)).join(' · ');
    if (shown !== '') return shown;
    return spec.y ? labelOf(labels, spec.y.field, language) : { zh: '个数', en: 'count' }[language];
  };
  const lines = [
    ...own.map((entry) => {
      const before = earlier.get(keyOf(entry));
      return `${name(entry)} ${formatNumber(entry.y)}${before ? was(before.y, language) : ''}`;
    }),
    ...alone.map((entry) => `${name(entry)} ${was(entry.y, language).trim()}`),
  ];
  const more = lines.length - MAX_ENTRIES;
  return [
    `${labelOf(labels, spec.x.field, language)} ${placeText(stop, bin, labels, language)}`,
    ...lines.slice(0, MAX_ENTRIES),
    ...(more > 0 ? [{ zh: `另有 ${more} 个值`, en: `and ${more} more` }[language]] : []),
  ];
}

/** As the axis names it. */
function placeText(
  stop: Stop,
  bin: readonly [number, number] | undefined,
  labels: Labels,
  language: Language,
): string {
  if (bin) {
    return bin.map((border) => formatNumber(border)).join({ zh: ' 到 ', en: ' to ' }[language]);
  }
  const isNumber = typeof stop === 'number' && !Object.hasOwn(labels, String(stop));
  return isNumber ? formatNumber(stop) : labelOf(labels, String(stop), language);
}

function keyOf({ series, facet }: Entry): string {
  return JSON.stringify([series, facet]);
}

function was(value: number, language: Language): string {
  const shown = formatNumber(value);
  return { zh: `（之前 ${shown}）`, en: ` (before: ${shown})` }[language];
}

/** What a focused chart says of itself. */
export function readingHint(title: string, language: Language): string {
  return {
    zh: `${title}：按左右方向键逐点读数，Home 到起点，End 到终点。`,
    en: `${title}: read values with the left and right arrow keys, Home for the start, End for the end.`,
  }[language];
}
