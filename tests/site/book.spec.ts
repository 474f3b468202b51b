/** A question of the book that `npm run pdf` makes: short, numbered, with contents, and without what only a screen can use. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { bookOf } from '../../scripts/pdf/book.mts';
import { editions } from '../../scripts/pdf/editions.mts';
import { printQuestion } from '../../scripts/pdf/print.mts';
import { chapters } from '../../src/data/chapters';
import { expect, test } from './test';

const question = chapters.find(({ slug }) => slug === 'locally-connected');
const edition = editions.find(({ locale }) => locale === 'zh-Hans');
if (!question || !edition) throw new Error('The question is not there any more.');

/** A page of text of 10 points more or less: what the whole book may have, shared among its questions. */
const mostPages = 13;

test('a question prints whole, without controls', async ({ page, baseURL }) => {
  const { document, sections } = await printQuestion(
    page,
    new URL(edition.base + question.slug, baseURL),
    { ...edition, foot: edition.title },
  );
  expect(document.getPageCount()).toBeLessThanOrEqual(mostPages);
  expect(sections.length).toBeGreaterThan(2);
  const pages = sections.map(({ place }) => place.page);
  expect(pages).toEqual([...pages].sort((a, b) => a - b));

  const article = page.locator('article');
  await expect(article.getByRole('heading', { name: '参考文献' })).toHaveCount(1);
  await expect(article.locator('figure[data-chart] svg').first()).toBeVisible();
  await expect(article.locator('[data-claim]').first()).toBeVisible();
  // A number in a sentence is a button, too; it stays.
  const controls = article.locator('[data-experiment]').locator('button, input, select');
  expect(await controls.count()).toBeGreaterThan(0);
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  for (const name of ['独立页面', '数据表', '往下读']) {
    await expect(article.getByText(name).filter({ visible: true })).toHaveCount(0);
  }
});

test('the book begins with its contents; each page has its number, each section its bookmark', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const { bytes, pages } = await bookOf(page, {
    address: baseURL ?? '',
    edition,
    questions: [question],
    progress: (title, count) => said.push(edition.progress(title, count)),
  });
  expect(said).toEqual([`29 局部连接与权重共享: ${pages - 1} 页`]);

  const contents = page.getByRole('main');
  await expect(contents.getByRole('heading', { name: edition.contents })).toBeVisible();
  const numbers = await contents.locator('p > span').allInnerTexts();
  expect(numbers[0]).toBe('2');

  const book = await PDFDocument.load(bytes);
  const outline = book.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const entry = outline.lookup(PDFName.of('First'), PDFDict);
  expect(Math.abs(Number(entry.get(PDFName.of('Count'))?.toString()))).toBe(numbers.length);
  for (const [index, { node }] of book.getPages().entries()) {
    const drawn = node.lookup(PDFName.of('Contents'), PDFArray);
    const last = drawn.lookup(drawn.size() - 1, PDFRawStream);
    const text = Buffer.from(decodePDFRawStream(last).decode()).toString('latin1');
    const number = Buffer.from(`${index + 1}`).toString('hex');
    expect(text).toContain(`<${number}> Tj`);
  }
});
