/** What readers type leads to the right page: forty queries on the index that the build writes. */
import { beforeAll, expect, it } from 'vitest';
import { documentsOf } from '../../plugins/search/documents';
import { readSources } from '../../plugins/search/sources';
import {
  deserialize,
  find,
  serialize,
  type Hit,
  type Index,
} from '../../src/components/Search/engine';
import { groupsOf, shownIn } from '../../src/components/Search/groups';
import { languages, type Language } from '../../src/data/language';
import { queries, siteQueries, type Query } from '../search/queries';

const indexes = new Map<Language, Index>();
const addresses = new Map<Language, ReadonlySet<string>>();

beforeAll(async () => {
  for (const language of languages) {
    const documents = documentsOf(await readSources(process.cwd(), language));
    indexes.set(language, await deserialize(serialize(documents)));
    addresses.set(language, new Set(documents.map(({ to }) => to)));
  }
}, 120_000);

it('asks forty different things, four of them misspelt, for places that exist', () => {
  expect(new Set(queries.map(({ query }) => query)).size).toBe(40);
  expect(queries.filter(({ misspelt }) => misspelt)).toHaveLength(4);
  const missing = queries.flatMap(({ language, pages }) =>
    pages.filter((page) => !addresses.get(language)?.has(page)),
  );
  expect(missing).toEqual([]);
});

/** What a reader sees, from top to bottom, before asking for more. */
function listed(index: Index, query: string): Hit[] {
  return groupsOf(find(index, query)).flatMap((group) => shownIn(group, false));
}

/** Those whose page is not among the first three that the reader sees, whatever its group. */
function missedOf(asked: readonly Query[]): string[] {
  return asked.flatMap(({ language, query, pages }) => {
    const index = indexes.get(language);
    const first = index ? listed(index, query).slice(0, 3) : [];
    return first.some(({ to }) => pages.includes(to)) ? [] : [query];
  });
}

it('has the right page among the first three for at least 36', () => {
  const missed = missedOf(queries);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(4);
});

it('finds the pages about the site itself in both languages', () => {
  expect(missedOf(siteQueries)).toEqual([]);
  for (const language of languages) {
    const paths = siteQueries
      .filter((one) => one.language === language)
      .flatMap((one) => one.pages);
    expect(paths).toEqual(
      expect.arrayContaining(['/teach', '/verification', '/answers', '/offline']),
    );
  }
});

it('gives no two entries one address', () => {
  for (const language of languages) {
    expect(addresses.get(language)?.size).toBe(indexes.get(language)?.documentCount);
  }
});
