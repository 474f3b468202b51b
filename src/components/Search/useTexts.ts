/** The texts of what is shown; those of the rest are not fetched. */
import { useEffect, useState } from 'react';
import type { Hit } from './engine';
import type { Texts } from './found';
import { loadTexts } from './load';

export function useTexts(hits: readonly Hit[]): Texts {
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    let left = false;
    void loadTexts(hits).then((loaded) => left || setTexts((known) => ({ ...known, ...loaded })));
    return () => {
      left = true;
    };
  }, [hits]);
  return texts;
}
