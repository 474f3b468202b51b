/**
 * Leads a link to an anchor that now stands on another page of the question on to where it is, and says
 * so where a shared link names no experiment.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import BrokenLink from '../BrokenLink';
import { anchorOf, renamedPlace, type Places } from './anchorOf';

interface Props {
  /** Of a page of the text, whose anchors may stand on another page of the question. */
  readonly chapter?: number;
}

export default function MovedAnchors({ chapter }: Props): ReactNode {
  const { hash, pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [lost, setLost] = useState<string>();
  useEffect(() => {
    const anchor = anchorOf(hash);
    if (anchor === undefined || document.getElementById(anchor)) return undefined;
    let left = false;
    void placeOf(`/${pathname.slice(baseUrl.length)}`, hash, anchor, chapter).then((place) => {
      if (left) return;
      if (place === undefined) {
        if (hash.startsWith('#play=')) setLost(hash);
        return;
      }
      // Loaded whole: its HTML has every height, so the browser finds the place.
      window.location.replace(`${baseUrl}${place.slice(1)}`);
    });
    return () => {
      left = true;
    };
  }, [baseUrl, chapter, hash, pathname]);
  return lost !== undefined && lost === hash ? <BrokenLink key={lost} /> : null;
}

/** Where the anchor is now: under another name, or on another page of the question. */
async function placeOf(
  path: string,
  hash: string,
  anchor: string,
  chapter: number | undefined,
): Promise<string | undefined> {
  const { movedAnchors } = await import('@site/src/data/moved');
  const renamed = renamedPlace(path, hash, movedAnchors);
  if (renamed !== undefined || chapter === undefined) return renamed;
  const page = (await loadPlaces(chapter))[anchor];
  return page && `${page}${hash}`;
}

/** Fetched only for an anchor that the page does not have. */
function loadPlaces(chapter: number): Promise<Places> {
  return import(`@generated/chapters/default/anchors/${chapter}.json`).then(
    (module: { readonly default: Places }) => module.default,
    () => ({}),
  );
}
