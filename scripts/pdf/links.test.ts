/** Links of the printed pages lead into the book where it has the place, else to the public site. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { mendLinks } from './links.mts';

const address = 'http://localhost:1/';
const origin = 'https://ten.example';

/** Two pages, links on the first, and a place named `s1-begin` on the second, as the browser writes them. */
async function printedPart(links: readonly Record<string, unknown>[]): Promise<PDFDocument> {
  const part = await PDFDocument.create();
  const { context, catalog } = part;
  const [first, second] = [part.addPage(), part.addPage()];
  first.node.set(
    PDFName.of('Annots'),
    context.obj(links.map((link) => context.obj(link as never))),
  );
  catalog.set(PDFName.of('Dests'), context.obj({ 's1-begin': [second.ref, 'XYZ', 0, 700, 0] }));
  return part;
}

const toAddress = (uri: string): Record<string, unknown> => ({
  A: { S: 'URI', URI: PDFString.of(uri) },
});

it('leads into the book by name or by address, and to the public site for the rest', async () => {
  const part = await printedPart([
    { Dest: 's1-begin' },
    toAddress(`${address}activation-functions/dying-relu#dead-units`),
    toAddress(`${address}glossary#relu`),
    toAddress('https://doi.org/10.1/x'),
  ]);
  const book = await PDFDocument.create();
  book.addPage();
  for (const page of await book.copyPages(part, [0, 1])) book.addPage(page);
  const contents = await PDFDocument.create();
  contents.addPage();
  const sections = [{ path: '/activation-functions/dying-relu', place: { page: 1, top: 500 } }];
  mendLinks(book, [contents, part], { address, origin, sections });

  const links = book.getPage(1).node.lookup(PDFName.of('Annots'), PDFArray);
  const target = (index: number): { page: number; top: string | undefined } => {
    const place = links.lookup(index, PDFDict).lookup(PDFName.of('Dest'), PDFArray);
    const page = book.getPages().findIndex(({ ref }) => ref === place.get(0));
    return { page, top: place.get(3).toString() };
  };
  const uri = (index: number): string =>
    links
      .lookup(index, PDFDict)
      .lookup(PDFName.of('A'), PDFDict)
      .lookup(PDFName.of('URI'), PDFString)
      .asString();
  expect(target(0)).toEqual({ page: 2, top: '700' });
  expect(target(1)).toEqual({ page: 1, top: '500' });
  expect(links.lookup(1, PDFDict).has(PDFName.of('A'))).toBe(false);
  expect(uri(2)).toBe(`${origin}/glossary#relu`);
  expect(uri(3)).toBe('https://doi.org/10.1/x');
});
