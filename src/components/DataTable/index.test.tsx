// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Row } from '../../lab/events';
import DataTable from '.';

/** Rows that count how often they are looked into. */
function watched(count: number): { rows: Row[]; looks: () => number } {
  let looks = 0;
  const rows = Array.from({ length: count }, (_, index) => {
    const row: Row = { [`column ${index}`]: index };
    return new Proxy(row, {
      get: (target, name) => {
        looks += 1;
        return target[String(name)];
      },
    });
  });
  return { rows, looks: () => looks };
}

const table = (rows: readonly Row[], caption = 'ragged') => (
  <DataTable caption={caption} rows={rows} labels={{}} language="zh" />
);

it('looks through all rows once a column, and not again when it is drawn again', () => {
  const { rows, looks } = watched(1_000);
  const { rerender } = render(table(rows));
  const first = looks();
  // 60 columns of all rows, and the 40 rows that are shown.
  expect(first).toBeLessThanOrEqual(60 * 1_000 + 60 * 40);
  rerender(table(rows, 'again'));
  expect(looks() - first).toBeLessThanOrEqual(60 * 40);
});

it('sets columns of numbers apart', () => {
  render(table([{ name: 'a', count: 1 }]));
  expect(screen.getByRole('columnheader', { name: 'count' })).toHaveAttribute('data-number');
  expect(screen.getByRole('columnheader', { name: 'name' })).not.toHaveAttribute('data-number');
});
