/** Places the labels of the picture: a lane a thread, as many rows a lane as its labels need. */
import { threadIds, type ThreadId } from '@site/src/chapters/23-history/timeline/entry';
import { positions, timeScale, type Scale, type Zoom } from './scale';

interface Labelled {
  readonly id: string;
  readonly year: number;
  readonly thread: ThreadId;
  readonly title: string;
  readonly milestone: boolean;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** A mark with its label; `from` and `to` are the room that both take. */
export interface PlacedLabel extends Box {
  /** Of the mark, from the start of the picture. */
  readonly x: number;
  /** Top of the row. */
  readonly y: number;
  /** Where the label stands, seen from its mark; `none`: no room, shown only when asked for. */
  readonly side: 'after' | 'before' | 'none';
}

interface Lane {
  readonly thread: ThreadId;
  readonly top: number;
  readonly height: number;
}

export interface Arrangement {
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly fontSize: number;
}

/** Lengths in units of the labels' font size; a mark with its ends is 24 px wide at 12.8 px. */
export const lengths = {
  row: 1.9,
  lanePadding: 0.4,
  mark: 0.75,
  ends: 0.57,
  axis: 4.2,
  names: 8.8,
} as const;

const cjk = /[\u2e80-\u9fff\uff00-\uffef“”《》]/;
const wide = /[A-Z0-9mw–]/;
const narrow = /[\s.,il’'()-]/;

/** A label's width in units of its font size, rather too wide than too narrow. */
export function widthOf(title: string): number {
  const width = (character: string): number => {
    if (cjk.test(character)) return 1.02;
    if (wide.test(character)) return 0.72;
    return narrow.test(character) ? 0.36 : 0.58;
  };
  return [...title].reduce((sum, character) => sum + width(character), 0);
}

/** Labels of one lane never overlap; without room at its right, a label stands before its mark. */
export function arrange(
  events: readonly Labelled[],
  shown: ReadonlySet<string>,
  zoom: Zoom,
  { width, fontSize }: Room,
): Arrangement {
  const start = (lengths.names + 1) * fontSize;
  const plot = timeScale(zoom, events, width - start - fontSize);
  const scale: Scale = (year) => start + plot(year);
  const placed = positions(events, scale).filter(({ event }) => shown.has(event.id));
  const labels = new Map<string, PlacedLabel>();
  const lanes: Lane[] = [];
  let top = lengths.axis * fontSize;
  for (const thread of threadIds) {
    const inLane = placed.filter(({ event }) => event.thread === thread);
    if (inLane.length === 0) continue;
    const rows = fillLane(inLane, zoom, { width, fontSize });
    rows.forEach((row, index) => {
      const y = top + (lengths.lanePadding + index * lengths.row) * fontSize;
      for (const { id, ...label } of row) labels.set(id, { ...label, y });
    });
    const height = (rows.length * lengths.row + 2 * lengths.lanePadding) * fontSize;
    lanes.push({ thread, top, height });
    top += height;
  }
  return { labels, lanes, scale, width, height: top };
}

interface Item extends Omit<PlacedLabel, 'y'> {
  readonly id: string;
}

interface Positioned {
  readonly event: Labelled;
  readonly x: number;
}

function fillLane(inLane: readonly Positioned[], zoom: Zoom, room: Room): Item[][] {
  const rows: Item[][] = [];
  const isNamed = ({ event }: Positioned): boolean => zoom !== 'all' || event.milestone;
  const milestonesFirst = [...inLane.filter(isNamed), ...inLane.filter((one) => !isNamed(one))];
  for (const positioned of milestonesFirst) {
    const choices = isNamed(positioned) ? labelsOf(positioned, room) : [markOf(positioned, room)];
    const place = choices
      .flatMap((item) => rows.map((row) => ({ item, row })))
      .find(({ item, row }) => isFree(item, row));
    if (place) place.row.push(place.item);
    else rows.push(choices.slice(0, 1));
  }
  for (const row of rows) nameMore(row, inLane, room);
  return rows;
}

/** The room that is left in a row names marks without a label. */
function nameMore(row: Item[], inLane: readonly Positioned[], room: Room): void {
  for (const positioned of inLane) {
    const index = row.findIndex(({ id, side }) => id === positioned.event.id && side === 'none');
    if (index === -1) continue;
    const others = row.filter((_, other) => other !== index);
    const label = labelsOf(positioned, room).find((item) => isFree(item, others));
    if (label) row[index] = label;
  }
}

function isFree(item: Box, row: readonly Box[]): boolean {
  return !row.some((other) => other.to > item.from && item.to > other.from);
}

function markOf({ event: { id }, x }: Positioned, { fontSize }: Room): Item {
  const half = (lengths.mark / 2 + lengths.ends) * fontSize;
  return { id, x, side: 'none', from: x - half, to: x + half };
}

/** After the mark where there is room, or before it; within the picture in any case. */
function labelsOf(positioned: Positioned, room: Room): Item[] {
  const mark = markOf(positioned, room);
  const length = widthOf(positioned.event.title) * room.fontSize;
  const after: Item = { ...mark, side: 'after', to: mark.to + length };
  const before: Item = { ...mark, side: 'before', from: mark.from - length };
  const inside = [after, before].filter(
    ({ from, to }) => from >= lengths.names * room.fontSize && to <= room.width,
  );
  return inside.length > 0 ? inside : [after];
}
