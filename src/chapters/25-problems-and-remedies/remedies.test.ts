/** The two orders of the chain, against the bibliography and against a count by hand. */
import { describe, expect, it } from 'vitest';
import { anchorsOf, readQuestionPages } from '../../../plugins/chapters/pages';
import { bibliography } from '../../data/bibliography';
import { countReversed, inTime, remedies } from './remedies';
import { items } from './items';

const pages = await readQuestionPages('.', 'zh');

const monthsSinceZero = (date: string): number => {
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return 12 * year + month;
};

describe.each(remedies)('$id', ({ item, page, heading, published, source }) => {
  const work = bibliography.find(({ key }) => key === source);

  it('names a work of its year', () => {
    expect(published).toMatch(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/);
    expect(work?.year).toBe(Number(published.slice(0, 4)));
  });

  it('has the month of its arXiv number, or the last days of the month before', () => {
    if (work?.arxiv === undefined) return;
    const numbered = `20${work.arxiv.slice(0, 2)}-${work.arxiv.slice(2, 4)}`;
    expect([0, 1]).toContain(monthsSinceZero(numbered) - monthsSinceZero(published));
  });

  it('is treated where the table of items says', () => {
    expect(items[item]?.heading).toBe(heading);
    const section = pages.find(({ front }) => front.slug === page);
    expect(section && anchorsOf(section)).toContain(heading);
  });
});

it('only WGAN-GP got its number in the month after', () => {
  const late = remedies.filter(({ published, source }) => {
    const arxiv = bibliography.find(({ key }) => key === source)?.arxiv;
    return arxiv !== undefined && arxiv.slice(2, 4) !== published.slice(5);
  });
  expect(late.map(({ id }) => id)).toEqual(['wgan-gp']);
});

it('runs from LSTM to SELU in time', () => {
  expect(inTime(remedies).map(({ id }) => id)).toEqual([
    'lstm',
    'relu',
    'dropout',
    'leaky-relu',
    'gru',
    'prelu',
    'batch-norm',
    'highway',
    'elu',
    'resnet',
    'wgan',
    'wgan-gp',
    'selu',
  ]);
});

describe('countReversed', () => {
  it('counts no pair of a sorted list, and every pair of a reversed one', () => {
    expect(countReversed(inTime(remedies)).reversed).toBe(0);
    const untied = inTime(remedies).filter(({ id }) => id !== 'prelu');
    expect(countReversed(untied.toReversed())).toEqual({ pairs: 66, reversed: 66 });
  });

  it('finds 31 of the 78 pairs of the list the wrong way round', () => {
    expect(countReversed(remedies)).toEqual({ pairs: 78, reversed: 31 });
  });
});
