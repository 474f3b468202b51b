/** Fetches the index and the texts, each once. */
import files from '@generated/search/default/files.js';
import { deserialize, type Hit, type Index } from './engine';
import type { Texts } from './found';

const fetched = new Map<string, Promise<string>>();

/** A file of our own. What failed is asked for again the next time. */
function fetchOnce(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known) return known;
  const text = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });
  fetched.set(address, text);
  text.catch(() => fetched.delete(address));
  return text;
}

let index: Promise<Index> | undefined;

export function loadIndex(): Promise<Index> {
  index ??= fetchOnce(String(files.index)).then(deserialize);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** The texts of what was found, by the entry's number; what cannot be fetched is left out. */
export async function loadTexts(hits: readonly Hit[]): Promise<Texts> {
  const shelves = [...new Set(hits.map(({ shelf }) => shelf))];
  const texts = await Promise.all(
    shelves.map(async (shelf) => {
      const address = files.texts[shelf];
      if (typeof address !== 'string') return {};
      return fetchOnce(address).then(
        (text) => JSON.parse(text) as Texts,
        () => ({}),
      );
    }),
  );
  return Object.assign({}, ...texts) as Texts;
}
