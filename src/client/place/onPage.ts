/** The reader's place on the page that is shown. */
import type { Place } from '../../components/visits';
import { heightOf, placeAt, type Mark } from './place';

/** Below the bar at the top, where reading begins; in pixels from the window's top. */
const readingLine = 80;

/** Headings and playgrounds have the same ids in both languages. */
const anchors = 'main :is(h2, h3, h4, [data-experiment])[id]';
/** An author wrote it; React's own ids are of one rendering. */
const authored = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function marksOf(): { marks: readonly Mark[]; end: number } {
  const marks = [...document.querySelectorAll(anchors)]
    .filter(({ id }) => authored.test(id))
    // What is folded has no place.
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ id: element.id, top: topOf(element) }))
    .sort((a, b) => a.top - b.top);
  const text = document.querySelector('main');
  const end = text ? topOf(text) + text.getBoundingClientRect().height : 0;
  return { marks, end };
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

/** Undefined at the top, which every page has of itself. */
export function currentPlace(): Place | undefined {
  if (window.scrollY < readingLine) return undefined;
  const { marks, end } = marksOf();
  return placeAt(window.scrollY + readingLine, marks, end);
}

/** @returns whether the page has the place */
export function goTo(place: Place): boolean {
  const { marks, end } = marksOf();
  const y = heightOf(place, marks, end);
  if (y === undefined) return false;
  window.scrollTo({ top: y - readingLine, behavior: 'instant' });
  return true;
}
