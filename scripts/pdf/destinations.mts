/** Where links within a printed document lead: the browser names the places, the library drops the names. */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';

export interface Place {
  /** From 0. */
  readonly page: number;
  /** Points above the page's lower edge. */
  readonly top: number | undefined;
}

export function destinationsOf(document: PDFDocument): Map<string, Place> {
  const places = new Map<string, Place>();
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = document.getPages().map(({ ref }) => ref);
  for (const [name, value] of named?.entries() ?? []) {
    const target = document.context.lookup(value);
    if (!(target instanceof PDFArray)) continue;
    const top = target.lookupMaybe(3, PDFNumber)?.asNumber();
    places.set(name.decodeText(), { page: pages.indexOf(target.get(0) as never), top });
  }
  return places;
}
