/** A built site as a zip file, the same bytes for the same files. */
import { zipSync, type Zippable } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Zip files hold local time: the year, month and day are these wherever they are made. */
const made = new Date(1980, 0, 1);

/** A plain file that its owner may write and everyone read. */
const unixFile = { os: 3, attrs: 0o100644 << 16 };

/**
 * @param folder a built site
 * @param within the folder of the zip that holds it, `ten-questions/`; empty for its top
 */
export function archiveOf(folder: string, within = ''): Uint8Array {
  // The service worker is the last thing that a build makes.
  for (const file of ['404.html', 'sw.js']) {
    if (!existsSync(join(folder, file)))
      throw new Error(
        `${folder} is no whole site: ${file} is missing. Build it: npm run release, without --built`,
      );
  }
  const entries: Zippable = {};
  for (const name of namesIn(folder)) entries[within + name] = readFileSync(join(folder, name));
  return zipSync(entries, { level: 9, mtime: made, ...unixFile });
}

/** Files below the folder, with slashes, in the order of their bytes. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}
