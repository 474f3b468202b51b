/** Which place of a page a fragment names. */

/** The page's path of each anchor of a question. */
export type Places = Readonly<Record<string, string>>;

/** `#dead-units`, or the experiment of a shared link: `#play=dying-relu&s=…`. */
export function anchorOf(hash: string): string | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '') return undefined;
  if (!text.startsWith('play=')) return safelyDecoded(text);
  return new URLSearchParams(text).get('play') ?? undefined;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Path and fragment of an anchor that has another name by now; a shared link keeps its settings.
 *
 * @param moved old path and anchor to new
 */
export function renamedPlace(path: string, hash: string, moved: Places): string | undefined {
  const anchor = anchorOf(hash);
  const to = moved[`${path.replace(/(.)\/$/, '$1')}#${anchor ?? ''}`];
  if (to === undefined || !hash.startsWith('#play=')) return to;
  const [page = '', id = ''] = to.split('#');
  return `${page}${hash.replace(/^#play=[^&]*/, `#play=${id}`)}`;
}
