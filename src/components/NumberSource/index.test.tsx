// @vitest-environment jsdom
/** Numbers in prose show where they come from: a formula, a work, a parameter. */
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import Computed from '../Computed';
import Quoted from '../Quoted';
import Setting from '../Setting';

it('shows a formula and more digits on tap, and hides them again', () => {
  const { container } = render(<Computed value={0.99 ** 100} text="0.99^{100}" digits={3} />);
  const number = screen.getByRole('button', { name: '0.366' });
  const source = container.querySelector('span[hidden]');
  expect(source).toHaveTextContent('（0.99100 = 0.366032）');
  expect(source?.querySelector('sup')).toHaveTextContent('100');
  fireEvent.click(number);
  expect(number).toHaveAttribute('aria-expanded', 'true');
  expect(source).toBeVisible();
  fireEvent.click(number);
  expect(source).not.toBeVisible();
});

it('shows a supposed value as it is', () => {
  render(<Computed value={0.25} digits={2} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('0.25')).toHaveAttribute('value', '0.25');
});

it('shows work and place of a quotation', () => {
  render(
    <Quoted id="He15" place="表 4" label="He et al. 2015">
      28.54%
    </Quoted>,
  );
  fireEvent.click(screen.getByRole('button', { name: '28.54%' }));
  const link = screen.getByRole('link', { name: 'He et al. 2015' });
  expect(link).toHaveAttribute('href', '#ref-He15');
  expect(link.parentElement).toHaveTextContent('（He et al. 2015，表 4）');
});

it('leads from a default to its experiment', () => {
  render(
    <Setting title="死亡 ReLU" label="大步" value={10} place="/activation-functions/dying-relu" />,
  );
  expect(screen.getByRole('link', { name: '10' })).toHaveAttribute(
    'href',
    '/activation-functions/dying-relu',
  );
  expect(screen.getByTitle(/大步/)).toHaveTextContent('10');
});
