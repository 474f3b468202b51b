/** The map of methods, against the bibliography, the experiments on disk and the chapter's headings. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bibliography } from '../../data/bibliography';
import { chapterOf } from '../../data/chapters';
import { addressOf, methodOf, methods } from './methods';
import { items } from './items';

const headings = new Set(Object.values(items).map(({ heading }) => heading));

it('has each method once', () => {
  const ids = methods.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(methods)('$id', (method) => {
  it('names a work of its year', () => {
    expect(bibliography.find(({ key }) => key === method.source)?.year).toBe(method.year);
  });

  it('leads to an experiment, or to a heading of the chapter', () => {
    const { chapter, anchor } = method;
    const folder = `src/experiments/${chapter}-${chapterOf(chapter).slug}/${anchor}`;
    expect(existsSync(folder) || (chapter === 24 && headings.has(anchor))).toBe(true);
  });

  it('is taken up by methods of the map, of its own family', () => {
    for (const id of method.takenUpBy) expect(methodOf(id).family).toBe(method.family);
  });
});

it('links within the page, to chapters that are out, and to no other', () => {
  const activations = { ...methodOf('dense'), chapter: 26, anchor: 'dying-relu' };
  expect(addressOf(methodOf('dense'), 24)).toBe('#dense');
  expect(addressOf(activations, 24)).toBe('/activation-functions#dying-relu');
});

it('refuses an unknown method', () => {
  expect(() => methodOf('astrology')).toThrow('No method is called astrology.');
});
