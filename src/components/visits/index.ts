/** The pages that were read in this browser, and where on them the reader was. None of it leaves it. */
import type { Language } from '../../data/language';

/** Where a reader is on a page, so that it holds in the other language and at another width. */
export interface Place {
  /** The last anchor above the reader; none before the first. */
  readonly anchor?: string | undefined;
  /** 0 at that anchor (or the page's top), 1 at the next (or the text's end). */
  readonly part: number;
}

export interface Visit extends Place {
  /** Of the page, the same in both languages: `/activation-functions/saturation`. */
  readonly path: string;
  /** Of the page, in the languages in which it was read. */
  readonly title: Partial<Readonly<Record<Language, string>>>;
}

const key = 'ten-questions:visits';
/** Older ones are forgotten. */
const most = 80;

/** The latest first; none where the browser keeps nothing. */
export function visits(storage: () => Storage = () => window.localStorage): readonly Visit[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isVisit) : [];
  } catch {
    return [];
  }
}

export function keepVisit(visit: Visit, storage: () => Storage = () => window.localStorage): void {
  const before = visits(storage);
  const same = before.find(({ path }) => path === visit.path);
  const now = { ...visit, title: { ...same?.title, ...visit.title } };
  const all = [now, ...before.filter((one) => one !== same)].slice(0, most);
  try {
    storage().setItem(key, JSON.stringify(all));
  } catch {
    // Full or forbidden: then the page opens at its top.
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { path, part, anchor, title } = value as Partial<Record<keyof Visit, unknown>>;
  return (
    typeof path === 'string' &&
    typeof part === 'number' &&
    (anchor === undefined || typeof anchor === 'string') &&
    typeof title === 'object' &&
    title !== null
  );
}
