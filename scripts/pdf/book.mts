/** Puts the printed pages of the questions together: contents first, then all in the order of the site. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import type { Chapter } from '../../src/data/chapters.ts';
import { contentsHtml, type Line } from './contents.mts';
import type { Edition } from './editions.mts';
import { addOutline } from './outline.mts';
import { print, printPage } from './print.mts';

interface Part extends Line {
  readonly document: PDFDocument;
}

export interface Book {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** @param page of a browser, to print with @param address of the site's root */
export async function bookOf(
  page: Page,
  address: string,
  edition: Edition,
  questions: readonly Chapter[],
): Promise<Book> {
  const parts: Part[] = [];
  for (const question of questions)
    parts.push(...(await partsOf(page, address, edition, question)));
  const contents = await contentsOf(page, edition, parts);

  const book = await PDFDocument.create();
  book.setTitle(edition.title, { showInWindowTitleBar: true });
  book.setLanguage(edition.locale);
  for (const { document } of [{ document: contents }, ...parts]) {
    const copied = await book.copyPages(document, document.getPageIndices());
    for (const each of copied) book.addPage(each);
  }
  await numberPages(book);
  addOutline(book, numbered(parts, contents.getPageCount()));
  return { bytes: await book.save(), pages: book.getPageCount() };
}

/** A question's answer, then its sections. */
async function partsOf(
  page: Page,
  address: string,
  { base, language, answer }: Edition,
  { number, slug, title }: Chapter,
): Promise<Part[]> {
  const parts: Part[] = [];
  const first = `${base}${slug}`;
  let path: string | undefined = first;
  while (path === first || path?.startsWith(`${first}/`)) {
    const printed = await printPage(page, new URL(path, address).href);
    const document = await PDFDocument.load(printed.bytes);
    const isFirst = parts.length === 0;
    parts.push({
      title: isFirst ? answer : printed.title,
      chapter: isFirst ? `${number} ${title[language]}` : undefined,
      pages: document.getPageCount(),
      document,
    });
    path = printed.next?.replace(/\/$/, '');
  }
  return parts;
}

/** Made twice: how long it is decides what it says. */
async function contentsOf(
  page: Page,
  edition: Edition,
  parts: readonly Part[],
): Promise<PDFDocument> {
  const made = async (length: number): Promise<PDFDocument> => {
    // Into the last page of the site, whose fonts are at hand.
    const html = contentsHtml(edition, numbered(parts, length));
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
    return PDFDocument.load(await print(page));
  };
  const first = await made(1);
  const second = await made(first.getPageCount());
  if (second.getPageCount() !== first.getPageCount())
    throw new Error('The contents changed their length with their numbers.');
  return second;
}

/** Each part with the number of its first page. */
function numbered<P extends Line>(parts: readonly P[], before: number): (P & { at: number })[] {
  let at = before + 1;
  return parts.map((part) => {
    const placed = { ...part, at };
    at += part.pages;
    return placed;
  });
}

async function numberPages(book: PDFDocument): Promise<void> {
  const font = await book.embedFont(StandardFonts.Helvetica);
  const size = 9;
  for (const [index, page] of book.getPages().entries()) {
    const text = `${index + 1}`;
    const x = (page.getWidth() - font.widthOfTextAtSize(text, size)) / 2;
    page.drawText(text, { x, y: 26, size, font });
  }
}
