/** Prints questions of the built site, on the paper that the book is made for. */
import type { Page, Route } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { destinationsOf, type Place } from './destinations.mts';
import { join, type Joined } from './join.mts';

export interface PrintedQuestion {
  readonly document: PDFDocument;
  readonly sections: readonly (Joined['sections'][number] & { readonly place: Place })[];
  readonly origin: string;
}

const rules = 'scripts/pdf/book.css';

const margin = { top: '12mm', bottom: '14mm', left: '15mm', right: '15mm' };

const scripts = '**/*.js';
const noScript = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/javascript', body: '' });

/** Milliseconds a page may take on a busy machine. */
const patience = 120_000;

/** What the site's rules for paper give, in points. */
const siteTextSize = 10;

export interface Layout {
  readonly textSize: number;
  /** Stands at the left below each page; the number beside it is written later. */
  readonly foot: string;
}

export async function print(page: Page, { textSize, foot }: Layout): Promise<PDFDocument> {
  const text = foot.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const bytes = await page.pdf({
    format: 'A4',
    scale: textSize / siteTextSize,
    margin,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="color:#444;font-family:sans-serif;font-size:8pt;margin:0 15mm">${text}</div>`,
  });
  return PDFDocument.load(bytes);
}

/** Its first page becomes the whole question. The page's own scripts are not wanted: nothing is touched. */
export async function printQuestion(
  page: Page,
  address: URL,
  { answer, ...layout }: Layout & { readonly answer: string },
): Promise<PrintedQuestion> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.route(scripts, noScript);
  const response = await page.goto(address.href, { timeout: patience });
  await page.unroute(scripts, noScript);
  if (!response?.ok()) throw new Error(`${address.href}: ${response?.status() ?? 'no answer'}`);
  const { sections, origin } = await page.evaluate(join, { first: address.pathname, answer });
  await page.addStyleTag({ path: rules });
  await page.evaluate(async () => {
    const pictures = [...document.images].filter((picture) => picture.checkVisibility());
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  const printed = await print(page, layout);
  const places = destinationsOf(printed);
  return {
    document: printed,
    origin,
    sections: sections.map((section, index) => {
      const place = index === 0 ? { page: 0, top: undefined } : places.get(section.id);
      if (!place) throw new Error(`${section.path} is not where the contents lead.`);
      return { ...section, place };
    }),
  };
}
