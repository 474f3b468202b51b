/** The licences of bundled packages as one text: minified bundles carry none themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

const here = path.dirname(fileURLToPath(import.meta.url));
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
const licenseFile = /^(licen[cs]e|copying|notice)/i;

/** Sentences for packages that name the MIT licence but ship no copy of it. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * The text for the packages that these files are of. Files outside `node_modules` are our own.
 * Throws where a package names no licence that is known here and ships no text of its own.
 */
export function licensesOf(files: Iterable<string>): string {
  // esbuild marks what a package switches off for browsers: it is not shipped.
  const shipped = [...files].filter((file) => !file.includes('(disabled):'));
  const folders = new Set(shipped.flatMap((file) => packageFolder.exec(file)?.[0] ?? []));
  return (
    [...folders]
      .sort()
      .map(entryOf)
      .join(`\n\n${'-'.repeat(72)}\n\n`) + '\n'
  );
}

function entryOf(folder: string): string {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
  const { name, version, license = 'see below', author, homepage, repository } = about;
  const by = typeof author === 'string' ? author : author?.name;
  const where = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  const head = [`${name} ${version}`, `License: ${license}`];
  if (by !== undefined && by !== '') head.push(`Author: ${by}`);
  if (where !== undefined) head.push(where);
  return `${head.join('\n')}\n\n${textOf(folder, about)}`;
}

function textOf(folder: string, { name, license }: Package): string {
  const shipped = readdirSync(folder).filter((file) => licenseFile.test(file));
  const texts = shipped.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  return (license ?? 'NAME')
    .split(' AND ')
    .map((one) => standardText(one, name))
    .join('\n\n');
}

function standardText(license: string, name: string): string {
  if (license === 'MIT') return mit;
  const known = path.join(here, `${license}.txt`);
  if (existsSync(known)) return readFileSync(known, 'utf8').trim();
  throw new Error(
    `${name} ships no licence text: add scripts/licenses/${license}.txt, from the licence's own site.`,
  );
}
