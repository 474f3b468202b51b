/** Leads a link to an anchor that now stands on another page of the question on to where it is. */
import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { anchorOf, type Places } from './anchorOf';

interface Props {
  readonly chapter: number;
}

export default function MovedAnchors({ chapter }: Props): null {
  const { hash } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  useEffect(() => {
    const anchor = anchorOf(hash);
    if (anchor === undefined || document.getElementById(anchor)) return undefined;
    let left = false;
    void loadPlaces(chapter).then((places) => {
      const page = places[anchor];
      if (left || page === undefined) return;
      // Loaded whole: its HTML has every height, so the browser finds the place.
      window.location.replace(`${baseUrl}${page.slice(1)}${hash}`);
    });
    return () => {
      left = true;
    };
  }, [baseUrl, chapter, hash]);
  return null;
}

/** Fetched only for an anchor that the page does not have. */
function loadPlaces(chapter: number): Promise<Places> {
  return import(`@generated/chapters/default/anchors/${chapter}.json`).then(
    (module: { readonly default: Places }) => module.default,
    () => ({}),
  );
}
