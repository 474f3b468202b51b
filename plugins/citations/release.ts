/** The release that citations name, as CITATION.cff has it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';

const Release = v.pipe(
  v.object({ version: v.string(), 'date-released': v.pipe(v.string(), v.isoDate()) }),
  v.transform(({ version, 'date-released': date }) => ({ version, date })),
);

export interface Release {
  readonly version: string;
  /** `2026-11-30` */
  readonly date: string;
}

export const releaseFile = 'CITATION.cff';

/** @throws where the file lacks one of the two, or names another version than `version` */
export async function readRelease(siteDir: string, version: string): Promise<Release> {
  const parsed = v.safeParse(Release, load(await readFile(join(siteDir, releaseFile), 'utf8')));
  if (!parsed.success)
    throw new Error(
      `${releaseFile}: ${v.summarize(parsed.issues)}\nA release has "version: ${version}" and "date-released: 'YYYY-MM-DD'".`,
    );
  if (parsed.output.version !== version)
    throw new Error(
      `${releaseFile} says version ${parsed.output.version}, package.json ${version}. Write ${version} into ${releaseFile}, and its date into date-released.`,
    );
  return parsed.output;
}
