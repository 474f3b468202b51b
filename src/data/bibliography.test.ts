import { describe, expect, it } from 'vitest';
import { bibliography } from './bibliography';
import { shortName, type Work } from './bibliography/work';

const thisYear = new Date().getFullYear();

function duplicates(values: readonly (string | undefined)[]): string[] {
  const present = values.filter((value) => value !== undefined);
  return present.filter((value, index) => present.indexOf(value) !== index);
}

describe('bibliography', () => {
  it('names each work once', () => {
    expect(duplicates(bibliography.map(({ key }) => key))).toEqual([]);
    expect(duplicates(bibliography.map(({ doi }) => doi))).toEqual([]);
    expect(duplicates(bibliography.map(({ arxiv }) => arxiv))).toEqual([]);
  });

  it.each(bibliography.map((work) => [work.key, work] as const))('%s is well formed', (_, work) => {
    expect(work.key).toMatch(/^[A-Z][A-Za-z]+\d{2}[a-z]?$/);
    expect(work.authors.length).toBeGreaterThan(0);
    expect(work.authors.every((author) => author === author.trim() && author !== '')).toBe(true);
    expect(work.title).not.toMatch(/[.\s]$|^\s/);
    expect(work.year).toBeGreaterThanOrEqual(1900);
    expect(work.year).toBeLessThanOrEqual(thisYear);
    expect(work.key.match(/\d{2}/)?.[0]).toBe(String(work.year % 100).padStart(2, '0'));
    if (work.doi !== undefined) expect(work.doi).toMatch(/^10\.\d{4,9}\/\S+$/);
    if (work.url !== undefined) expect(new URL(work.url).protocol).toBe('https:');
    if (work.arxiv !== undefined) expect(arxivYear(work.arxiv)).toBeLessThanOrEqual(work.year);
  });

  it('says where a work can be found, or where it appeared', () => {
    const lost = bibliography.filter(
      ({ doi, arxiv, url, venue }) => !(doi ?? arxiv ?? url ?? venue),
    );
    expect(lost).toEqual([]);
  });
});

/** The year in which the id was given; throws where the id is malformed. */
function arxivYear(id: string): number {
  const [, yy, mm] = /^(?:[a-z-]+\/)?(\d{2})(\d{2})(?:\.\d{4,5}|\d{3})$/.exec(id) ?? [];
  if (yy === undefined || Number(mm) < 1 || Number(mm) > 12) throw new Error(`arXiv id ${id}`);
  return Number(yy) > 90 ? 1900 + Number(yy) : 2000 + Number(yy);
}

describe('shortName', () => {
  const work = (authors: readonly string[]): Work => ({
    key: 'X20',
    authors,
    title: 'T',
    year: 2020,
  });

  it('names one author, two, or the first of many', () => {
    expect(shortName(work(['Frank Rosenblatt']))).toBe('Rosenblatt 2020');
    expect(shortName(work(['Sergey Ioffe', 'Christian Szegedy']))).toBe('Ioffe & Szegedy 2020');
    expect(shortName(work(['A B', 'C D', 'E F']))).toBe('B et al. 2020');
    expect(shortName({ ...work(['Yann LeCun']), moreAuthors: true })).toBe('LeCun et al. 2020');
  });
});
