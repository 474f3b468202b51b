/** Which experiments are shown. The choice stands in the address, so that it can be linked and kept. */
import { useCallback } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { GalleryEntry } from '../../experiments/summary';
import { isTopic, type Topic } from '../../experiments/topics';

export interface Choice {
  /** Number; all where it is not given. */
  readonly chapter?: number | undefined;
  readonly topic?: Topic | undefined;
}

export function isShown(
  { chapter, topics }: Pick<GalleryEntry, 'chapter' | 'topics'>,
  choice: Choice,
): boolean {
  const ofChapter = choice.chapter === undefined || choice.chapter === chapter;
  return ofChapter && (choice.topic === undefined || topics.includes(choice.topic));
}

/** What nobody could have chosen is as if it were not there. */
export function choiceOf(search: string): Choice {
  const query = new URLSearchParams(search);
  const chapter = Number(query.get('chapter') ?? Number.NaN);
  const topic = query.get('topic') ?? undefined;
  return {
    ...(chapter >= 21 && chapter <= 30 && Number.isInteger(chapter) && { chapter }),
    ...(isTopic(topic) && { topic }),
  };
}

/** The query without its question mark, empty for no choice. */
export function queryOf({ chapter, topic }: Choice): string {
  const query = new URLSearchParams();
  if (chapter !== undefined) query.set('chapter', String(chapter));
  if (topic !== undefined) query.set('topic', topic);
  return query.toString();
}

export function useChoice(): readonly [Choice, (choice: Choice) => void] {
  const { pathname, search } = useLocation();
  const history = useHistory();
  // The page's HTML shows all: the address is read once the page has taken over.
  const isBrowser = useIsBrowser();
  const choose = useCallback(
    (choice: Choice) => history.replace({ pathname, search: queryOf(choice) }),
    [history, pathname],
  );
  return [isBrowser ? choiceOf(search) : {}, choose];
}
