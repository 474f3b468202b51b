// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ConsoleLine, ConsoleValue } from '../../runtime/protocol';
import Console from '.';

type Given = Partial<Omit<ConsoleLine, 'data'>> & { readonly data?: readonly unknown[] };

function show(...lines: readonly Given[]): HTMLElement {
  const all = lines.map(({ data = [], ...others }, id): ConsoleLine => ({
    id: String(id),
    method: 'log',
    ...others,
    data: data as ConsoleValue[],
  }));
  render(<Console lines={all} dropped={0} onClear={() => undefined} />);
  return screen.getByRole('log');
}

it('shows text as text', () => {
  const html = '<img src=x onerror=alert(1)>';
  const log = show(
    { data: [html, { [html]: html }] },
    {
      method: 'table',
      data: [{ $type: 'table', columns: [html], rows: [[html, html]], more: 0, moreColumns: 0 }],
    },
    { method: 'group', data: [html] },
    { method: 'trace', data: [html], stack: [html], depth: 1 },
  );
  expect(log.querySelector('img')).toBeNull();
  expect(log.textContent.split(html)).toHaveLength(1 + 1 + 2 + 3 + 1 + 2);
});

it('shows a table with its header cells and what it left out', () => {
  show({
    method: 'table',
    data: [
      {
        $type: 'table',
        columns: ['step', 'loss'],
        rows: [
          [0, 1, 'a'],
          [1, { $type: 'number', value: 'NaN' }, { $type: 'holes', count: 1 }],
        ],
        more: 98,
        moreColumns: 3,
      },
    ],
  });
  const table = screen.getByRole('table', {
    name: '表格，100 行 × 5 列，只显示前 2 行，只显示前 2 列',
  });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['（索引）', 'step', 'loss']);
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['0', '1', 'a'],
    ['1', 'NaN', ''],
  ]);
  expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
  expect(within(table).getByRole('columnheader', { name: 'step' })).toHaveAttribute('data-number');
  expect(within(table).getByRole('columnheader', { name: 'loss' })).not.toHaveAttribute(
    'data-number',
  );
});

it('puts the lines of a group into it, open or closed', () => {
  show(
    { method: 'group', data: ['epoch 1'] },
    { data: ['loss 0.5'], depth: 1 },
    { method: 'groupCollapsed', data: ['details'], depth: 1 },
    { data: ['hidden'], depth: 2 },
    { data: ['after'] },
  );
  const outer = screen.getByText('epoch 1').closest('details');
  expect(outer).toHaveAttribute('open');
  expect(outer).toHaveTextContent('loss 0.5');
  expect(outer).not.toHaveTextContent('after');
  const inner = screen.getByText('hidden').closest('details');
  expect(inner).not.toHaveAttribute('open');
  expect(outer).toContainElement(inner);
});

it('says in words what is a warning or an error, and that the code cleared the console', () => {
  const log = show(
    { method: 'clear' },
    { method: 'warn', data: ['a'] },
    { method: 'error', data: ['b'] },
  );
  expect([...log.querySelectorAll('[class]')].map((part) => part.textContent)).toEqual(
    expect.arrayContaining(['代码清空了控制台', '警告', '错误']),
  );
});

it('shows an error whole, with its causes and the reader’s frames', () => {
  const cause = {
    $type: 'error',
    name: 'RangeError',
    message: 'inner',
    stack: ['f (main.ts:1:2)'],
  };
  const log = show({
    data: [
      {
        $type: 'error',
        name: 'AggregateError',
        message: 'outer',
        stack: [],
        cause,
        errors: [cause],
      },
    ],
  });
  expect(log).toHaveTextContent('AggregateError: outercause: RangeError: innerat f (main.ts:1:2)');
  expect(log).toHaveTextContent('errors: [RangeError: inner]');
});

it('shows a tensor on one line, and its rows once it is opened', async () => {
  const tensor = { shape: [2, 2], dtype: 'float32', values: [0.1, 1e-9, 3, 1 / 3], more: false };
  const log = show({ data: ['weights', { $tensor: tensor }] });
  expect(log).toHaveTextContent('weightsTensor float32 [2, 2] [[0.1, 1e-9], [3, 0.33333]]');
  expect(screen.queryByRole('list')).toBeNull();
  await userEvent.click(screen.getByText(/^Tensor/));
  const rows = within(await screen.findByRole('list')).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    '0: [0.1, 1e-9]',
    '1: [3, 0.3333333333333333]',
  ]);
});

it('shows a long text inside of a value whole, once the value is opened', async () => {
  const long = 'x'.repeat(500);
  const log = show({ data: [[long]] });
  expect(log).not.toHaveTextContent(long);
  await userEvent.click(screen.getByText('[').closest('summary') as HTMLElement);
  expect(await screen.findByRole('listitem')).toHaveTextContent(`0: '${long}'`);
});
