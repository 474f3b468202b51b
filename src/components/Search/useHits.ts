/** What the query finds, by name; its texts come after (`useTexts`). */
import { useEffect, useState } from 'react';
import { find, type Hit, type Index } from './engine';
import { loadIndex } from './load';

export interface Found {
  readonly hits: readonly Hit[];
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
  return {
    hits,
    state: index ? 'ready' : failed ? 'failed' : 'loading',
    retry: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}
