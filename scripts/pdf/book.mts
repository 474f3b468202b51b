/** Puts the printed questions together: contents first, then all in the order of the site. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import type { Chapter } from '../../src/data/chapters.ts';
import { contentsHtml, type Line } from './contents.mts';
import type { Place } from './destinations.mts';
import type { Edition } from './editions.mts';
import { mendLinks } from './links.mts';
import { addOutline } from './outline.mts';
import { print, printQuestion, type PrintedQuestion } from './print.mts';

export interface Book {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

interface Given {
  /** Of the site's root. */
  readonly address: string;
  readonly edition: Edition;
  readonly questions: readonly Chapter[];
  /** Told of each question when it is printed. */
  readonly progress: (title: string, pages: number) => void;
}

/** @param page of a browser, to print with */
export async function bookOf(page: Page, given: Given): Promise<Book> {
  const { address, edition, questions, progress } = given;
  const printed: (PrintedQuestion & { readonly name: string })[] = [];
  for (const { number, slug, title } of questions) {
    const name = `${number} ${title[edition.language]}`;
    const question = await printQuestion(page, new URL(edition.base + slug, address), {
      ...edition,
      foot: `${edition.title} · ${name}`,
    });
    printed.push({ ...question, name });
    progress(name, question.document.getPageCount());
  }
  const origin = printed[0]?.origin ?? new URL(address).origin;
  const contents = await contentsOf(page, given, origin, printed);

  const book = await PDFDocument.create();
  book.setTitle(edition.title, { showInWindowTitleBar: true });
  book.setLanguage(edition.locale);
  const parts = [contents, ...printed.map(({ document }) => document)];
  for (const part of parts) {
    for (const each of await book.copyPages(part, part.getPageIndices())) book.addPage(each);
  }
  const lines = linesOf(printed, contents.getPageCount());
  mendLinks(book, parts, { address, origin, sections: lines });
  await numberPages(book);
  addOutline(book, lines);
  return { bytes: await book.save(), pages: book.getPageCount() };
}

/** Made twice: how long it is decides what it says. */
async function contentsOf(
  page: Page,
  { address, edition }: Given,
  origin: string,
  printed: readonly (PrintedQuestion & { readonly name: string })[],
): Promise<PDFDocument> {
  const made = async (length: number): Promise<PDFDocument> => {
    // Into the last page of the site, whose fonts are at hand.
    const html = contentsHtml(edition, linesOf(printed, length), { address, origin });
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
    return print(page, { ...edition, foot: edition.title });
  };
  const first = await made(1);
  const second = await made(first.getPageCount());
  if (second.getPageCount() !== first.getPageCount())
    throw new Error('The contents changed their length with their numbers.');
  return second;
}

/** Every section, with its place in a book whose contents take some pages before. */
function linesOf(
  printed: readonly (PrintedQuestion & { readonly name: string })[],
  before: number,
): (Line & { readonly place: Place })[] {
  let at = before;
  return printed.flatMap(({ name, sections, document }) => {
    const start = at;
    at += document.getPageCount();
    return sections.map(({ title, path, place }, index) => ({
      title,
      path,
      chapter: index === 0 ? name : undefined,
      at: start + place.page + 1,
      place: { ...place, page: start + place.page },
    }));
  });
}

async function numberPages(book: PDFDocument): Promise<void> {
  const font = await book.embedFont(StandardFonts.Helvetica);
  const size = 8;
  const margin = 43;
  for (const [index, page] of book.getPages().entries()) {
    const text = `${index + 1}`;
    const x = page.getWidth() - margin - font.widthOfTextAtSize(text, size);
    page.drawText(text, { x, y: 16.5, size, font });
  }
}
