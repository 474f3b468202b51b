/** Colours still code once it is near, where the browser has custom highlights; else it stays plain. */
import { useEffect, type RefObject } from 'react';
import { tokensOf, type TokenKind } from './tokens';

/** How far ahead of the viewport code gets its colours. */
const NEAR = '50%';

/** Longer text is a reader's data, whose tens of thousands of words would take seconds: plain. */
const MAX_COLOURED = 50_000;

/** `code` is the element’s whole text. */
export function useColours(element: RefObject<HTMLElement | null>, code: string): void {
  useEffect(() => {
    const text = element.current?.firstChild;
    if (!text || !element.current || !('highlights' in CSS)) return undefined;
    if (code.length > MAX_COLOURED) return undefined;
    let fade = (): void => undefined;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        fade = colour(text, code);
      },
      { rootMargin: NEAR },
    );
    near.observe(element.current);
    return () => {
      near.disconnect();
      fade();
    };
  }, [code, element]);
}

/** Adds the code’s words to the page’s highlights; returns how to take them away. */
function colour(text: Node, code: string): () => void {
  const added = tokensOf(code).map(({ kind, start, end }) => {
    const range = new StaticRange({
      startContainer: text,
      startOffset: start,
      endContainer: text,
      endOffset: end,
    });
    const highlight = highlightOf(kind);
    highlight.add(range);
    return () => highlight.delete(range);
  });
  return () => {
    for (const remove of added) remove();
  };
}

/** One for each kind in the whole page; the style sheet names them. */
function highlightOf(kind: TokenKind): Highlight {
  const name = `code-${kind}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
