/** The theme that a frame's address asks for, in place of the reader's own. */
import { readEmbedOptions } from '@site/src/experiments/embedding';

/**
 * For the HTML of a frame, before what it shows: Docusaurus has put the reader's theme in place by
 * then, and nothing has been painted. As a choice, so that it stays where the system's theme changes.
 */
export const themeScript =
  `(h=>{let t=new URLSearchParams(location.search).get('theme');` +
  `(t==='light'||t==='dark')&&(h.theme=h.themeChoice=t)})(document.documentElement.dataset)`;

/** The same where there was no HTML. */
export function applyTheme(search: string): void {
  const { theme } = readEmbedOptions(search, []);
  if (theme) Object.assign(document.documentElement.dataset, { theme, themeChoice: theme });
}
