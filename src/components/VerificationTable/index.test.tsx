// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { VerifiedChapter } from '../../experiments/verification';
import { ClaimsTable, NumbersTable } from '.';

const chapter = (number: number, claims: number, typed: number): VerifiedChapter => ({
  chapter: number,
  experiments: 2,
  claims,
  controlled: 1,
  bands: claims,
  equalities: 0,
  orderings: 0,
  overSeeds: 1,
  numbers: { recorded: 5, computed: 1, supposed: 0, quoted: 0, parameter: 0, typed },
});
const chapters = [chapter(21, 7, 0), chapter(22, 9, 4)];

it('counts claims and numbers by chapter, and adds them up', () => {
  render(
    <>
      <ClaimsTable chapters={chapters} language="zh" />
      <NumbersTable chapters={chapters} language="zh" />
    </>,
  );
  const [claims, numbers] = screen.getAllByRole('table') as [HTMLElement, HTMLElement];
  const cells = (table: HTMLElement, name: RegExp): string[] =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells(claims, /^21 /)).toEqual(['2', '7', '1', '7', '0', '0', '1']);
  expect(cells(claims, /^合计/)).toEqual(['4', '16', '2', '16', '0', '0', '2']);
  expect(cells(numbers, /^合计/)).toEqual(['10', '2', '0', '0', '0', '4']);
});
