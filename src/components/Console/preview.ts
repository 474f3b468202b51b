/** A console value on one line, as coloured words: what can be seen of it without opening it. */
import { tagOf, type ConsoleTag, type ConsoleValue } from '../../runtime/protocol';
import { nested } from './tensor';
import type { Sayings } from './words';

export type Kind = 'number' | 'string' | 'none' | 'keyword' | 'property' | 'note';

export interface Word {
  readonly text: string;
  readonly kind?: Kind;
}

/** Characters after which a list or an object ends with `…`. */
const ROOM = 96;
/** Levels whose contents are shown. */
const LEVELS = 2;
/** Of a text inside of a value. */
const TEXT = 60;

export function preview(value: ConsoleValue, say: Sayings): readonly Word[] {
  const line = new Line(say);
  line.value(value, 0);
  return line.words;
}

/** The same without colours. */
export function previewText(value: ConsoleValue, say: Sayings): string {
  return preview(value, say)
    .map(({ text }) => text)
    .join('');
}

/** The user's own key: the sender put a `$` before one that begins with `$`. */
export function ownKey(key: string): string {
  return key.replace(/^\$\$/, '$');
}

type Typed = Extract<ConsoleTag, { $type: string }>;
type Entry = () => void;

class Line {
  readonly words: Word[] = [];
  #room = ROOM;

  constructor(private readonly say: Sayings) {}

  #add(text: string, kind?: Kind): void {
    this.#room -= text.length;
    this.words.push(kind ? { text, kind } : { text });
  }

  value(value: ConsoleValue, level: number): void {
    const tag = tagOf(value);
    if (tag) {
      if ('$tensor' in tag) this.#tensor(tag.$tensor, level);
      else this.#typed(tag, level);
    } else if (Array.isArray(value)) this.#list(value as readonly ConsoleValue[], 0, level);
    else if (typeof value === 'object' && value !== null) {
      this.#record(value as Readonly<Record<string, ConsoleValue>>, [], 0, level);
    } else this.#primitive(value);
  }

  #primitive(value: string | number | boolean | null): void {
    if (typeof value === 'string') this.#text(value, false);
    else this.#add(String(value), value === null ? 'none' : 'number');
  }

  #text(value: string, isCut: boolean): void {
    const quote = value.includes("'") ? '"' : "'";
    const shown = value.slice(0, TEXT).replaceAll('\n', '↵');
    const ending = isCut || value.length > TEXT ? '…' : '';
    this.#add(`${quote}${shown}${ending}${quote}`, 'string');
  }

  /** `open … close`, as many entries as there is room for. */
  #group(open: string, close: string, entries: readonly Entry[], more: number): void {
    this.#add(open);
    for (const [index, entry] of entries.entries()) {
      if (index > 0) this.#add(', ');
      if (this.#room <= 0) {
        this.#add('…');
        break;
      }
      entry();
      if (index === entries.length - 1 && more > 0) this.#add(', …');
    }
    this.#add(close);
  }

  #list(values: readonly ConsoleValue[], more: number, level: number): void {
    if (level >= LEVELS && values.length > 0) return this.#add('[…]');
    const entries = values.map((item) => () => this.value(item, level + 1));
    this.#group('[', ']', entries, more);
  }

  #record(
    entries: Readonly<Record<string, ConsoleValue>>,
    symbols: readonly (readonly [string, ConsoleValue])[],
    more: number,
    level: number,
  ): void {
    const all = [
      ...Object.entries(entries).map(([key, item]) => [ownKey(key), item] as const),
      ...symbols.map(([key, item]) => [`[${key}]`, item] as const),
    ];
    if (level >= LEVELS && all.length > 0) return this.#add('{…}');
    const shown = all.map(([key, item]) => () => {
      this.#add(key, 'property');
      this.#add(': ');
      this.value(item, level + 1);
    });
    this.#group('{', '}', shown, more);
  }

  #tensor(tensor: Extract<ConsoleTag, { $tensor: unknown }>['$tensor'], level: number): void {
    const { shape, dtype, disposed, variable, more } = tensor;
    this.#add(`${variable ? 'Variable' : 'Tensor'} ${dtype} [${shape.join(', ')}]`, 'keyword');
    if (disposed) return this.#add(` ${this.say.disposed}`, 'note');
    if (level >= LEVELS) return;
    this.#add(' ');
    // Rows are shown however deep they lie: they are what was asked for.
    this.#rows(nested(tensor), more);
  }

  #rows(value: ConsoleValue, more: boolean): void {
    if (!Array.isArray(value)) {
      if (typeof value === 'number') this.#add(String(Number(value.toPrecision(5))), 'number');
      else this.value(value, 1);
      return;
    }
    const rows = value as readonly ConsoleValue[];
    const entries = rows.map((row, at) => () => this.#rows(row, more && at === rows.length - 1));
    this.#group('[', ']', entries, more && !Array.isArray(rows.at(-1)) ? 1 : 0);
  }

  #note(text: string): void {
    this.#add(`‹${text}›`, 'note');
  }

  #typed(tag: Typed, level: number): void {
    switch (tag.$type) {
      case 'undefined':
        return this.#add('undefined', 'none');
      case 'number':
        return this.#add(tag.value, 'number');
      case 'bigint':
        return this.#add(`${tag.value}n`, 'number');
      case 'symbol':
      case 'regexp':
        return this.#add(tag.value, 'string');
      case 'text':
        return this.#text(tag.value, true);
      case 'function':
        return this.#add(`ƒ ${tag.name}()`, 'keyword');
      case 'class':
        return this.#add(`class ${tag.name}`, 'keyword');
      case 'date':
        this.#add('Date ');
        return this.#add(tag.value, 'string');
      case 'error':
        return this.#add(tag.message === '' ? tag.name : `${tag.name}: ${tag.message}`);
      case 'map':
      case 'set':
        return this.#collection(tag, level);
      case 'array':
        this.#add(`${tag.name}(${tag.length}) `, 'keyword');
        return this.#list(tag.values, tag.more, level);
      case 'holes':
        return this.#note(this.say.holes(tag.count));
      case 'object':
        if (tag.name !== 'Object') this.#add(`${tag.name} `, 'keyword');
        return this.#record(tag.entries, tag.symbols ?? [], tag.more, level);
      case 'boxed':
        this.#add(`${tag.name} {`);
        this.value(tag.value, level + 1);
        return this.#add('}');
      case 'promise':
        this.#add('Promise ', 'keyword');
        return this.#note(this.say.promise);
      case 'getter':
      case 'circular':
      case 'unreadable':
        return this.#note(this.say[tag.$type]);
      case 'deep':
        return this.#add(tag.name === 'Array' ? '[…]' : `${tag.name} {…}`.replace(/^Object /, ''));
      case 'table':
        return this.#list(tag.rows, tag.more, level);
    }
  }

  #collection(tag: Extract<Typed, { $type: 'map' | 'set' }>, level: number): void {
    this.#add(`${tag.$type === 'map' ? 'Map' : 'Set'}(${tag.size}) `, 'keyword');
    if (level >= LEVELS && tag.size > 0) return this.#add('{…}');
    const entries =
      tag.$type === 'set'
        ? tag.values.map((item) => () => this.value(item, level + 1))
        : tag.entries.map(([key, item]) => () => {
            this.value(key, level + 1);
            this.#add(' => ');
            this.value(item, level + 1);
          });
    this.#group('{', '}', entries, tag.more);
  }
}
