/**
 * Fetches a file from the site's own origin and gives it only if it is what the build wrote: a
 * proxy, a full disk or a broken connection may cut it, and a cache may keep what was cut.
 */
import type { BuiltFile } from './built';

/** The file did not come, or not as the build wrote it. */
export class FileFailed extends Error {
  constructor(
    readonly file: string,
    /** It came, and its bytes were others. */
    readonly damaged: boolean,
    reason: string,
  ) {
    super(`${file} ${damaged ? 'arrived damaged' : 'did not load'}: ${reason}`);
  }
}

/** Milliseconds before each further attempt. */
const pauses = [300, 1_000];

/** Tries again when the network fails; past every cache where what came was damaged. */
export async function fetchWhole(built: BuiltFile, base: string): Promise<ArrayBuffer> {
  let cache: RequestCache = 'default';
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchOnce(built, base, cache);
    } catch (cause) {
      const failed = cause instanceof FileFailed ? cause : failureOf(built.file, cause);
      const pause = pauses[attempt];
      if (pause === undefined) throw failed;
      if (failed.damaged) cache = 'reload';
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function fetchOnce(
  built: BuiltFile,
  base: string,
  cache: RequestCache,
): Promise<ArrayBuffer> {
  const { file } = built;
  const response = await fetch(new URL(file, base), { cache });
  // A captive portal or a host's fallback page answers 200 with HTML.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage)
    throw new FileFailed(file, false, `status ${response.status}${isPage ? ', a web page' : ''}`);
  const bytes = await response.arrayBuffer();
  const damage = await damageOf(bytes, built);
  if (damage !== undefined) throw new FileFailed(file, true, damage);
  return bytes;
}

/** Nothing where the bytes are those of the build. */
async function damageOf(
  bytes: ArrayBuffer,
  { size, sha256 }: BuiltFile,
): Promise<string | undefined> {
  if (bytes.byteLength !== size) return `${bytes.byteLength} bytes of ${size}`;
  // Only on https and localhost; elsewhere the size must do, which finds what was cut.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hash === sha256 ? undefined : 'its contents are others than the site’s';
}

function failureOf(file: string, cause: unknown): FileFailed {
  return new FileFailed(file, false, cause instanceof Error ? cause.message : String(cause));
}
