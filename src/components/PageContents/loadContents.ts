/** The contents of pages: data where pages are rendered to HTML, in the browser the HTML or a file. */
import contents from '@generated/chapters/default/contents.js';

/** A heading or an experiment of a page. */
export interface ContentsEntry {
  readonly id: string;
  /** 2 or more, as the heading's. */
  readonly level: number;
  readonly text: string;
  readonly experiment?: true;
}

type Entries = readonly ContentsEntry[];

/** Taken from the HTML: on a phone the list moves into the menu, which is made anew. */
const taken = new Map<string, Entries>();

/** What is at hand at once: all on the server, in the browser what the page's HTML shows. */
export function contentsAtHand(page: string): Entries | undefined {
  const known = contents[page];
  if (typeof known !== 'string') return known;
  const found = taken.get(page) ?? inHtml(page);
  if (found) taken.set(page, found);
  return found;
}

/** @param page path below the language's root, such as `activation-functions/dying-relu` */
export async function loadContents(page: string): Promise<Entries> {
  const known = contents[page];
  if (typeof known !== 'string') return known ?? [];
  try {
    const answer = await fetch(known);
    return answer.ok ? ((await answer.json()) as Entries) : [];
  } catch {
    // Offline the sidebar does without.
    return [];
  }
}

/** Read back, so that the browser takes over exactly what the server has written. */
function inHtml(page: string): Entries | undefined {
  const list = document.querySelector(`[data-contents="${CSS.escape(page)}"]`);
  if (!list) return undefined;
  return [...list.querySelectorAll('a')].map((link) => ({
    id: decodeURIComponent(link.hash.slice(1)),
    level: Number(link.dataset['level']),
    text: link.textContent,
    ...(link.dataset['experiment'] !== undefined && { experiment: true as const }),
  }));
}
