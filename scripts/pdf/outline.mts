/** Bookmarks of a PDF: a question each, and below it its pages. The library has none of its own. */
import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';

interface Place {
  readonly title: string;
  readonly chapter: string | undefined;
  /** Number of the page, from 1. */
  readonly at: number;
}

interface Entry {
  readonly title: string;
  readonly at: number;
  readonly below: Entry[];
}

export function addOutline(book: PDFDocument, places: readonly Place[]): void {
  const root = book.context.nextRef();
  const entries: Entry[] = [];
  for (const { title, chapter, at } of places) {
    if (chapter !== undefined) entries.push({ title: chapter, at, below: [] });
    entries.at(-1)?.below.push({ title, at, below: [] });
  }
  const outline = PDFDict.withContext(book.context);
  outline.set(PDFName.of('Type'), PDFName.of('Outlines'));
  link(book, outline, hang(book, entries, root), entries.length);
  book.context.assign(root, outline);
  book.catalog.set(PDFName.of('Outlines'), root);
  book.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Adds siblings with all below them. @returns where they are */
function hang(book: PDFDocument, entries: readonly Entry[], parent: PDFRef): PDFRef[] {
  const refs = entries.map(() => book.context.nextRef());
  for (const [index, { title, at, below }] of entries.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    const item = PDFDict.withContext(book.context);
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    item.set(PDFName.of('Parent'), parent);
    item.set(PDFName.of('Dest'), book.context.obj([book.getPage(at - 1).ref, 'Fit']));
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    // Folded at first: a negative count.
    if (below.length > 0) link(book, item, hang(book, below, ref), -below.length);
    book.context.assign(ref, item);
  }
  return refs;
}

function link(book: PDFDocument, item: PDFDict, refs: readonly PDFRef[], count: number): void {
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  item.set(PDFName.of('First'), first);
  item.set(PDFName.of('Last'), last);
  item.set(PDFName.of('Count'), PDFNumber.of(count));
}
