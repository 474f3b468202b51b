/** What is read off a chart, in words: x, and each series' value. */
import type { Language } from '../../../data/language';
import type { ChartSpec } from '../../../lab/events';
import { formatCell, formatNumber, labelOf, type Labels } from '../../Wording';
import type { CellEntry } from './cells';
import type { Entry, Stop } from './entry';
import type { ReadingKind } from './readingKind';

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
  return [
    `${labelOf(labels, spec.x.field, language)} ${placeText(stop, bin, labels, language)}`,
    ...shortened(lines, language),
  ];
}

/**
 * The first line is where, the others are values: `列 3，行 5`, `权重 0.18`, or for each small multiple
 * its own. `field`: what the values are of.
 */
export function cellLines(
  { x, y }: { readonly x: Stop; readonly y: Stop },
  entries: readonly CellEntry[],
  { spec, labels, language }: Words,
  field: string | undefined,
): readonly string[] {
  const place = [[spec.x.field, x] as const, [spec.y?.field ?? '', y] as const].map(
    ([name, stop]) =>
      `${labelOf(labels, name, language)} ${placeText(stop, undefined, labels, language)}`,
  );
  const lines = entries.flatMap(({ facet, value }) => {
    const parts = [
      labelOf(labels, facet === '' ? (field ?? '') : facet, language),
      ...(value === undefined ? [] : [formatCell(value, labels, language)]),
    ].filter((part) => part !== '');
    return parts.length > 0 ? [parts.join(' ')] : [];
  });
  return [place.join({ zh: '，', en: ', ' }[language]), ...shortened(lines, language)];
}

function shortened(lines: readonly string[], language: Language): readonly string[] {
  const more = lines.length - MAX_ENTRIES;
  return [
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

/** What a focused chart says of itself, after its title. */
const hints: Record<ReadingKind, Record<Language, string>> = {
  curves: {
    zh: '按左右方向键逐点读数，Home 到起点，End 到终点。',
    en: 'read values with the left and right arrow keys, Home for the start, End for the end.',
  },
  cells: {
    zh: '按方向键逐格读数，Home 到行首，End 到行尾。',
    en: 'read values cell by cell with the arrow keys, Home for the start of a row, End for its end.',
  },
  surface: {
    zh: '按方向键逐点读数，Home 到一排的起点，End 到终点；Shift 加方向键转动，Shift 加 Home 复原。',
    en: 'read values point by point with the arrow keys, Home for the start of a row, End for its end; Shift with the arrow keys turns it, Shift with Home turns it back.',
  },
};

export function readingHint(title: string, language: Language, kind: ReadingKind): string {
  return `${title}${{ zh: '：', en: ': ' }[language]}${hints[kind][language]}`;
}
