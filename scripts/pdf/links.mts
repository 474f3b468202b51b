/** Links of a book: the printed site's own addresses become places in the book, or the public site's. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { destinationsOf, type Place } from './destinations.mts';

interface Site {
  /** Where it was printed from. */
  readonly address: string;
  /** Where readers find it, without a slash at the end. */
  readonly origin: string;
  readonly sections: readonly { readonly path: string; readonly place: Place }[];
}

/** @param parts whose pages the book has, in this order: names of places hold within each */
export function mendLinks(book: PDFDocument, parts: readonly PDFDocument[], site: Site): void {
  let before = 0;
  for (const part of parts) {
    const named = destinationsOf(part);
    const pages = book.getPages().slice(before, before + part.getPageCount());
    for (const { node } of pages) {
      const links = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      for (let index = 0; index < (links?.size() ?? 0); index++) {
        const link = links?.lookupMaybe(index, PDFDict);
        const name = link?.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText();
        const place = name === undefined ? undefined : named.get(name);
        if (!link) continue;
        if (place)
          link.set(PDFName.of('Dest'), target(book, { ...place, page: before + place.page }));
        else mendAddress(book, link, site);
      }
    }
    before += part.getPageCount();
  }
}

function mendAddress(book: PDFDocument, link: PDFDict, { address, origin, sections }: Site): void {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString();
  if (!uri?.startsWith(address)) return;
  const { pathname, search, hash } = new URL(uri);
  const section = sections.find(({ path }) => path === pathname.replace(/\/$/, ''));
  if (section) {
    link.delete(PDFName.of('A'));
    link.set(PDFName.of('Dest'), target(book, section.place));
  } else action?.set(PDFName.of('URI'), PDFString.of(origin + pathname + search + hash));
}

function target(book: PDFDocument, { page, top }: Place): PDFObject {
  return book.context.obj([book.getPage(page).ref, 'XYZ', null, top ?? null, null]);
}
