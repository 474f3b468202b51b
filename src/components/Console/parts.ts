/** What a console value shows when the reader opens it: its parts by name. */
import { tagOf, type ConsoleTag, type ConsoleValue } from '../../runtime/protocol';
import { ownKey, previewText } from './preview';
import { nested } from './tensor';
import type { Sayings } from './words';

export interface Part {
  /** Absent where the place itself is empty. */
  readonly name?: string;
  readonly value: ConsoleValue;
}

/** What is said of the whole: how much was left out. */
export interface Note {
  readonly note: string;
}

type Typed = Extract<ConsoleTag, { $type: string }>;

/** None where nothing is hidden. */
export function partsOf(value: ConsoleValue, say: Sayings): readonly (Part | Note)[] {
  const tag = tagOf(value);
  if (tag) return '$tensor' in tag ? tensorParts(tag.$tensor) : typedParts(tag, say);
  if (Array.isArray(value)) return listParts(value as readonly ConsoleValue[]);
  return typeof value === 'object' && value !== null ? recordParts(value as Entries) : [];
}

type Entries = Readonly<Record<string, ConsoleValue>>;

function recordParts(entries: Entries): Part[] {
  return Object.entries(entries).map(([key, value]) => ({ name: ownKey(key), value }));
}

/** Elements by index; holes push those after them on. */
function listParts(values: readonly ConsoleValue[]): Part[] {
  let index = 0;
  return values.map((value) => {
    const tag = tagOf(value);
    if (tag && '$type' in tag && tag.$type === 'holes') {
      index += tag.count;
      return { value };
    }
    return { name: String(index++), value };
  });
}

function tensorParts(
  tensor: Extract<ConsoleTag, { $tensor: unknown }>['$tensor'],
): (Part | Note)[] {
  if (tensor.disposed || tensor.shape.length === 0) return [];
  const rows = nested(tensor);
  return [
    ...(Array.isArray(rows) ? listParts(rows as readonly ConsoleValue[]) : []),
    ...(tensor.more ? [{ note: '…' }] : []),
  ];
}

function typedParts(tag: Typed, say: Sayings): readonly (Part | Note)[] {
  switch (tag.$type) {
    case 'array':
      return [...listParts(tag.values), ...left(tag.more, say)];
    case 'set':
      return [...listParts(tag.values), ...left(tag.more, say)];
    case 'map':
      return [
        ...tag.entries.map(([key, value]) => ({ name: keyText(key, say), value })),
        ...left(tag.more, say),
      ];
    case 'object':
      return [
        ...recordParts(tag.entries),
        ...(tag.symbols ?? []).map(([name, value]) => ({ name: `[${name}]`, value })),
        ...left(tag.more, say),
      ];
    case 'text':
      return [{ note: `${tag.value}…` }];
    default:
      return [];
  }
}

/** A text whole, anything else on one line. */
function keyText(key: ConsoleValue, say: Sayings): string {
  return typeof key === 'string' ? `'${key}'` : previewText(key, say);
}

function left(count: number, say: Sayings): Note[] {
  return count > 0 ? [{ note: say.more(count) }] : [];
}
