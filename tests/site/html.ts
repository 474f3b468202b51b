/** Reads built pages without a browser: their headings, and the addresses that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

export interface BuiltPage {
  /** Ids of the headings of the text, in their order. */
  readonly headingIds: readonly string[];
  /** Every address that the page names, once, as it is written. */
  readonly addresses: ReadonlySet<string>;
}

export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

const naming = ['href', 'src', 'action', 'poster', 'data'];

/** Candidates of a set are an address and a size each. */
const namingSets = ['srcset', 'imagesrcset'];

function addressesIn(attributes: Readonly<Record<string, string>>): string[] {
  return [
    ...naming.flatMap((name) => attributes[name] ?? []),
    ...namingSets
      .flatMap((name) => attributes[name]?.split(',') ?? [])
      .map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  ];
}

export function readPage(file: string): BuiltPage {
  const headingIds: string[] = [];
  const addresses = new Set<string>();
  let articles = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'article') articles += 1;
      if (articles > 0 && /^h[1-4]$/.test(name) && attributes['id'])
        headingIds.push(attributes['id']);
      for (const address of addressesIn(attributes)) addresses.add(address);
    },
    onclosetag(name) {
      if (name === 'article') articles -= 1;
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return { headingIds, addresses };
}
