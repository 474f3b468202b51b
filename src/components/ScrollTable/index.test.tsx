// @vitest-environment jsdom
/** Markdown tables can be scrolled by keyboard. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import ScrollTable from '.';

it('puts the table into a box that takes the focus', () => {
  render(
    <ScrollTable>
      <tbody>
        <tr>
          <td>1</td>
        </tr>
      </tbody>
    </ScrollTable>,
  );
  const box = screen.getByRole('group', { name: '表格' });
  expect(box.tabIndex).toBe(0);
  expect(box.querySelector('table')?.textContent).toBe('1');
});
