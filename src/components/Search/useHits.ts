/** What the query finds, first by name, then with its texts. */
import { useEffect, useState } from 'react';
import { find, type Hit, type Index } from './engine';
import type { Texts } from './found';
import { loadIndex, loadTexts } from './load';

export interface Found {
  readonly hits: readonly Hit[];
  readonly texts: Texts;
  /** Of the index. */
  readonly state: 'loading' | 'failed' | 'ready';
  /** Asks for the index again. */
  readonly retry: () => void;
}

const nothing: readonly Hit[] = [];

export function useHits(query: string): Found {
  const [index, setIndex] = useState<Index>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    let left = false;
    loadIndex().then(
      (loaded) => left || setIndex(loaded),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [tries]);
  const [shown, setShown] = useState({ query: '', index, hits: nothing });
  if (shown.query !== query || shown.index !== index) {
    setShown({ query, index, hits: index && query.trim() !== '' ? find(index, query) : nothing });
  }
  const { hits } = shown;
  useEffect(() => {
    let left = false;
    void loadTexts(hits).then((loaded) => left || setTexts((known) => ({ ...known, ...loaded })));
    return () => {
      left = true;
    };
  }, [hits]);
  return {
    hits,
    texts,
    state: index ? 'ready' : failed ? 'failed' : 'loading',
    retry: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}
