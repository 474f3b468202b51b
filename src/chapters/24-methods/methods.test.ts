/** The map of methods, against the bibliography, and the pages of the questions. */
import { describe, expect, it } from 'vitest';
import { anchorsOf, readQuestionPages } from '../../../plugins/chapters/pages';
import { bibliography } from '../../data/bibliography';
import { methodOf, methods } from './methods';

const pages = await readQuestionPages('.', 'zh');

it('has each method once', () => {
  const ids = methods.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(methods)('$id', (method) => {
  it('names a work of its year', () => {
    const work = bibliography.find(({ key }) => key === method.source);
    // An arXiv id begins with the year and the month.
    const preprint = work?.arxiv === undefined ? Infinity : 2000 + Number(work.arxiv.slice(0, 2));
    expect(Math.min(work?.year ?? Infinity, preprint)).toBe(method.year);
  });

  it('leads to a page that has the anchor', () => {
    const [path = '', anchor = ''] = method.place.split('#');
    const page = pages.find(({ front }) => front.slug === path);
    expect(page && anchorsOf(page)).toContain(anchor);
  });

  it('is taken up by methods of the map, of its own family', () => {
    for (const id of method.takenUpBy) expect(methodOf(id).family).toBe(method.family);
  });
});

it('refuses an unknown method', () => {
  expect(() => methodOf('astrology')).toThrow('No method is called astrology.');
});
