/**
 * Runs that outlive the page: those that the reader keeps, and of each experiment the last. Bounded in
 * number and size, the oldest first out; what is read back is parsed, as all that the browser kept.
 */
import * as v from 'valibot';
import { ChartSpec, Mark, ParamSpec, ParamValue, Row } from '../../../lab/events';
import { Settings, sourceVersion } from '../settings';
import { lighter } from './lighter';
import type { KeptRun } from './kept';

/** Characters that one run, and all of them together, may take: browsers grant some five million. */
export const MAX_RUN = 300_000;
export const MAX_ALL = 1_500_000;

const prefix = 'ten-questions:run:';

const Chart = v.object({
  spec: ChartSpec,
  layers: v.array(v.object({ mark: Mark, rows: v.array(Row) })),
});

const Stored = v.object({
  /** Of the site's code: a run of other code proves nothing about this one. */
  source: v.string(),
  run: v.object({
    settings: Settings,
    used: v.record(v.string(), ParamValue),
    control: v.optional(v.string()),
    params: v.array(ParamSpec),
    metrics: v.record(v.string(), v.number()),
    charts: v.record(v.string(), Chart),
    tables: v.record(v.string(), v.array(Row)),
    /** Milliseconds. */
    elapsed: v.optional(v.number()),
  }),
});

/** Kept by the reader, or the last that was made. */
export type Kind = 'kept' | 'last';

export type RunStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Place {
  readonly experiment: string;
  readonly kind: Kind;
  /** Counts up: the least is the oldest. */
  readonly number: number;
}

interface Code {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
}

export type Saved =
  | { readonly ok: true; readonly id: string }
  /** There is no room, or the browser keeps nothing for this page. */
  | { readonly ok: false };

/** Saves a run, and lets the oldest ones go for it; of the last runs of an experiment one remains. */
export function saveRun(
  { id: experiment, files }: Code,
  kind: Kind,
  run: KeptRun & { readonly elapsed?: number | undefined },
  storage: () => RunStorage,
): Saved {
  try {
    const kept = storage();
    const text = lighter(
      (charts) => JSON.stringify({ source: sourceVersion(files), run: { ...run, charts } }, short),
      run.charts ?? {},
      MAX_RUN,
    );
    if (text === undefined) return { ok: false };
    const all = placesIn(kept);
    if (kind === 'last') removeRuns(experiment, 'last', () => kept);
    const number = Math.max(0, ...all.map((place) => place.number)) + 1;
    const key = keyOf({ experiment, kind, number });
    return makeRoom(kept, key, text) ? { ok: true, id: key } : { ok: false };
  } catch {
    return { ok: false };
  }
}

/** The runs of an experiment, oldest first; those of other code, or that cannot be read, are not. */
export function loadRuns(
  { id: experiment, files }: Code,
  kind: Kind,
  storage: () => RunStorage,
): readonly (KeptRun & { readonly elapsed?: number | undefined })[] {
  try {
    const kept = storage();
    const version = sourceVersion(files);
    return placesIn(kept)
      .filter((place) => place.experiment === experiment && place.kind === kind)
      .flatMap((place) => {
        const key = keyOf(place);
        const parsed = v.safeParse(Stored, parseJson(kept.getItem(key)));
        if (!parsed.success || parsed.output.source !== version) return [];
        return [{ ...parsed.output.run, id: key }];
      });
  } catch {
    return [];
  }
}

/** `id` as `saveRun` gave it. */
export function removeRun(id: string, storage: () => RunStorage): void {
  try {
    if (id.startsWith(prefix)) storage().removeItem(id);
  } catch {
    // Nothing was kept, then.
  }
}

export function removeRuns(experiment: string, kind: Kind, storage: () => RunStorage): void {
  try {
    const kept = storage();
    for (const place of placesIn(kept))
      if (place.experiment === experiment && place.kind === kind) kept.removeItem(keyOf(place));
  } catch {
    // Nothing was kept, then.
  }
}

function makeRoom(kept: RunStorage, key: string, text: string): boolean {
  const others = placesIn(kept).map(keyOf);
  const size = (): number =>
    others.reduce((sum, other) => sum + (kept.getItem(other)?.length ?? 0), 0);
  while (others.length > 0 && size() + text.length > MAX_ALL) kept.removeItem(others.shift() ?? '');
  for (;;) {
    try {
      kept.setItem(key, text);
      return true;
    } catch {
      const oldest = others.shift();
      if (oldest === undefined) return false;
      kept.removeItem(oldest);
    }
  }
}

function keyOf({ experiment, kind, number }: Place): string {
  return `${prefix}${String(number).padStart(8, '0')}:${kind}:${experiment}`;
}

/** Oldest first. */
function placesIn(kept: RunStorage): readonly Place[] {
  return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')
    .flatMap((key): Place[] => {
      const [, number, kind, experiment] =
        /^ten-questions:run:(\d+):(kept|last):(.+)$/.exec(key) ?? [];
      if (number === undefined || experiment === undefined) return [];
      return [{ number: Number(number), kind: kind === 'kept' ? 'kept' : 'last', experiment }];
    })
    .sort((a, b) => a.number - b.number);
}

function parseJson(text: string | null): unknown {
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

/** Six digits, as recordings have. */
function short(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(6))
    : value;
}
