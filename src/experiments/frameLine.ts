/** The line of HTML that puts an experiment into a foreign page. */

/** Enough for the workbench beside its claims; a page that listens gives it its own height. */
const HEIGHT = 900;

/** @param address whole, with what it asks for */
export function frameLine(address: string, title: string): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** For an attribute between double quotes. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
