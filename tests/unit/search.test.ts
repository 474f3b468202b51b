/** What readers type leads to the right page: forty queries on the index that the build writes. */
import { beforeAll, expect, it } from 'vitest';
import { documentsOf } from '../../plugins/search/documents';
import { readSources } from '../../plugins/search/sources';
import { deserialize, find, serialize, type Index } from '../../src/components/Search/engine';
import { languages, type Language } from '../../src/data/language';
import { queries } from '../search/queries';

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

it('has the right page among the first three for at least 36', () => {
  const missed = queries.filter(({ language, query, pages }) => {
    const index = indexes.get(language);
    const first = index ? find(index, query).slice(0, 3) : [];
    return !first.some(({ to }) => pages.includes(to));
  });
  expect(missed.length, missed.map(({ query }) => query).join(', ')).toBeLessThanOrEqual(4);
});

it('gives no two entries one address', () => {
  for (const language of languages) {
    expect(addresses.get(language)?.size).toBe(indexes.get(language)?.documentCount);
  }
});
