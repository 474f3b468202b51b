/** The contents of pages: data where pages are rendered to HTML; in the browser the HTML, or a file a question. */
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

/** By the page's path below the language's root, such as `activation-functions/dying-relu`. */
export type ContentsByPage = Readonly<Record<string, Entries>>;

/** From the HTML and from files: on a phone the list moves into the menu, which is made anew. */
const known = new Map<string, Entries>();

/** What is at hand at once: all on the server, in the browser what the page's HTML shows. */
export function contentsAtHand(page: string): Entries | undefined {
  const given = contents[questionOf(page)];
  if (typeof given !== 'string') return given?.[page];
  const found = known.get(page) ?? inHtml(page);
  if (found) known.set(page, found);
  return found;
}

/** Of a page that the reader has gone on to. @param page its path, as in `ContentsByPage` */
export async function loadContents(page: string): Promise<Entries> {
  const address = contents[questionOf(page)];
  if (typeof address !== 'string') return address?.[page] ?? [];
  try {
    const answer = await fetch(address);
    const pages = answer.ok ? ((await answer.json()) as ContentsByPage) : {};
    for (const [each, entries] of Object.entries(pages)) known.set(each, entries);
  } catch {
    // Offline the sidebar does without.
  }
  return known.get(page) ?? [];
}

function questionOf(page: string): string {
  return page.split('/', 1)[0] ?? page;
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
