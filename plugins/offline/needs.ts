/** Which files a page may come to need: its scripts and all that these can load later. */

/** A chunk as the bundler's statistics tell of it. */
export interface Chunk {
  readonly id?: string | number | null;
  /** Of a chunk that holds what several share: `split chunk (…)`. */
  readonly reason?: string;
  readonly names?: readonly string[];
  readonly files?: readonly string[];
  readonly auxiliaryFiles?: readonly string[];
  /** Chunks that are loaded together with it. */
  readonly siblings?: readonly (string | number)[];
  /** Chunks that it may load. */
  readonly children?: readonly (string | number)[];
}

/** Pictures in the HTML are fetched with it; fonts when a letter asks for them. */
const isAsked = (file: string): boolean => /\.(js|json)$/.test(file);

/**
 * Shared code counts as loading whatever any of its users load, every page's experiments among it;
 * what a page may load is told by the chunks that are its own.
 */
function isShared({ reason = '' }: Chunk): boolean {
  return reason.startsWith('split chunk');
}

/** Files of the chunks of these names and of all that they lead to, sorted. */
export function needsOf(starts: readonly string[], chunks: readonly Chunk[]): string[] {
  const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    if (isShared(chunk)) return;
    for (const id of chunk.children ?? []) visit(byId.get(id));
  };
  for (const start of chunks.filter(({ names = [] }) =>
    starts.some((one) => names.includes(one)),
  )) {
    visit(start);
    for (const id of start.siblings ?? []) visit(byId.get(id));
  }
  const files = [...seen].flatMap(({ files: own = [], auxiliaryFiles = [] }) => [
    ...own,
    ...auxiliaryFiles,
  ]);
  return [...new Set(files.filter(isAsked))].sort();
}

const usual =
  /^(host|lab|lab-[a-z-]+|tfjs|diagnosis|tfjs-backend-wasm-simd)-[0-9a-f]{10}\.(js|wasm)$/;

/** Of the runtime's files those that a run on the usual backend may ask for. */
export function runtimeNeeds(files: readonly string[]): string[] {
  return files.filter((file) => usual.test(file)).sort();
}
