/** The list of all files of a release, which the build writes and pages and the service worker read. */
import * as v from 'valibot';

const File = v.object({
  /** Below the site's root: `en/history/index.html`. */
  path: v.string(),
  /** Bytes. */
  size: v.number(),
  /** Of its bytes, in hexadecimal digits. */
  sha256: v.string(),
});

const List = v.object({
  /** Of all that is listed: another release has another. */
  release: v.string(),
  /** Bytes of all files as a host sends them, compressed. */
  packed: v.number(),
  files: v.array(File),
});

export type ListedFile = v.InferOutput<typeof File>;
export type FileList = v.InferOutput<typeof List>;

/** Throws where it is no list: a captive portal answers everything. */
export function parseList(value: unknown): FileList {
  return v.parse(List, value);
}

/** Bytes of these files. */
export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
