/** What was released must still be there: addresses of a built site, and where the old ones lead. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { pagesIn } from './site-pages.mts';

/** Paths of the site's first language; every other language has each below its own. */
const languages = ['', '/en'];

/** Old path and anchor to new, as `src/data/moved.ts` has them. */
export type Moved = Readonly<Record<string, string>>;

interface Read {
  readonly ids: ReadonlySet<string>;
  /** Of those what links are made to: headings, experiments and claims. */
  readonly anchors: readonly string[];
  /** Where a page that only leads on leads to. */
  readonly next: string | undefined;
}

const known = new Map<string, Read>();

function readHtml(file: string): Read {
  const read = known.get(file) ?? parseHtml(file);
  known.set(file, read);
  return read;
}

function parseHtml(file: string): Read {
  const ids = new Set<string>();
  const headings: string[] = [];
  const experiments: string[] = [];
  let next: string | undefined;
  let articles = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id } = attributes;
      if (name === 'article') articles += 1;
      if (id !== undefined) ids.add(id);
      if (attributes['http-equiv'] === 'refresh')
        next = /url=(.+)$/.exec(attributes['content'] ?? '')?.[1];
      if (articles === 0) return;
      // React's own ids begin with an underscore and are not names.
      if (
        id !== undefined &&
        !id.startsWith('_') &&
        (/^h[2-4]$/.test(name) || id.startsWith('claim-'))
      )
        headings.push(id);
      if (attributes['data-experiment'] !== undefined)
        experiments.push(attributes['data-experiment']);
    },
    onclosetag(name) {
      if (name === 'article') articles -= 1;
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  const anchors = [...headings, ...experiments].filter((id) => ids.has(id));
  return { ids, anchors, next };
}

/** Every page, and every anchor on it that links are made to, in the order of the alphabet. */
export function addressesIn(folder: string): string[] {
  const found = pagesIn(folder)
    .filter(({ locale }) => locale === 'zh-Hans')
    .flatMap(({ path }) => {
      const page = path.slice(1).replace(/(.)\/$/, '$1');
      const { anchors } = readHtml(join(folder, path, 'index.html'));
      const embed = page.replace(/^\/experiments\//, '/embed/');
      const frame = embed !== page && existsSync(join(folder, embed, 'index.html')) ? [embed] : [];
      return [page, ...anchors.map((anchor) => `${page}#${anchor}`), ...frame];
    });
  return [...new Set(found)].sort();
}

/** The languages, each by its path, in which an address leads nowhere. */
export function lostIn(folder: string, address: string, moved: Moved): string[] {
  return languages.filter((language) => !leadsSomewhere({ folder, language, moved }, address));
}

interface Site {
  readonly folder: string;
  readonly language: string;
  readonly moved: Moved;
}

function leadsSomewhere(site: Site, address: string, steps = 0): boolean {
  // A circle of moves leads nowhere.
  if (steps > 9) return false;
  const [page = '', anchor] = address.split('#');
  const file = join(site.folder, site.language, page, 'index.html');
  const { ids, next } = existsSync(file)
    ? readHtml(file)
    : { ids: new Set<string>(), next: undefined };
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (next !== undefined) {
    const { pathname } = new URL(next, 'http://site.example');
    const path = pathname.slice(site.language.length).replace(/(.)\/$/, '$1');
    return leadsSomewhere(site, `${path}${suffix}`, steps + 1);
  }
  if (!existsSync(file)) return false;
  if (anchor === undefined || ids.has(anchor)) return true;
  const to = site.moved[address];
  return to !== undefined && leadsSomewhere(site, to, steps + 1);
}
