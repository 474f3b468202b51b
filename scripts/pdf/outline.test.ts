import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { contentsHtml } from './contents.mts';
import { editions } from './editions.mts';
import { addOutline } from './outline.mts';

const places = [
  { title: '怎么答', path: '/activation-functions', chapter: '26 激活函数', at: 1 },
  { title: '死亡 <ReLU>', path: '/activation-functions/dying-relu', chapter: undefined, at: 2 },
];

it('hangs a question’s sections below it, each leading to its page', async () => {
  const made = await PDFDocument.create();
  for (const _ of places) made.addPage();
  addOutline(made, places);
  const book = await PDFDocument.load(await made.save());
  const outline = book.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const question = outline.lookup(PDFName.of('First'), PDFDict);
  const last = question.lookup(PDFName.of('Last'), PDFDict);
  const titleOf = (entry: PDFDict): string =>
    entry.lookup(PDFName.of('Title'), PDFHexString).decodeText();
  expect(titleOf(question)).toBe('26 激活函数');
  expect(titleOf(last)).toBe('死亡 <ReLU>');
  expect(last.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(book.getPage(1).ref);
});

it('names each section in the contents with its page, and no markup comes of a title', () => {
  const [edition] = editions;
  if (!edition) throw new Error('no edition');
  const html = contentsHtml(edition, places, {
    address: 'http://localhost:1/',
    origin: 'https://ten.example',
  });
  expect(html).toContain('https://ten.example/ ');
  expect(html).toContain('<h3>26 激活函数</h3>');
  expect(html).toContain(
    '<a href="http://localhost:1/activation-functions/dying-relu">死亡 &lt;ReLU></a><i></i><span>2</span>',
  );
});
