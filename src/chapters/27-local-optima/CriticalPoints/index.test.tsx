// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { examples } from '@site/src/chapters/27-local-optima/examples';
import CriticalPoints from './index';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));

/** Found by value: a search by role would visit every face of every surface. */
function radio(container: HTMLElement, id: string): HTMLInputElement {
  return container.querySelector(`input[value="${id}"]`) as HTMLInputElement;
}

it('shows every example with its verdict, the first one in detail', () => {
  const { container } = render(<CriticalPoints />);
  expect(container.querySelectorAll('input[type=radio]')).toHaveLength(examples.length);
  expect(radio(container, 'waves')).toBeChecked();
  const cards = { waves: '3 minima, 3 maxima', cubic: 'λ = 0: no extremum' };
  const pairs = { 'flat-bowl': 'λ = 2, 0: minimum', 'flat-slope': 'λ = 2, 0: no extremum' };
  for (const [id, verdict] of Object.entries({ ...cards, ...pairs })) {
    expect(radio(container, id).labels?.[0]).toHaveTextContent(verdict);
  }
  expect(screen.getByText(/\(lowest\)/)).toBeVisible();
});

it('shows gradient, Hessian and verdicts of the one that is chosen', () => {
  const { container } = render(<CriticalPoints />);
  fireEvent.click(radio(container, 'monkey-saddle'));
  const table = container.querySelector('table') as HTMLElement;
  const chosen = table.closest('[role=group]');
  expect(chosen).toHaveTextContent('3x² − 3y²');
  expect(chosen).toHaveTextContent('−6xy');
  const [, row] = within(table).getAllByRole('row');
  expect(row).toHaveTextContent('(0, 0)0, 0undecidedno extremum');
});

it('draws as many faces as it is asked for, all on the picture', () => {
  const { container } = render(<CriticalPoints />);
  fireEvent.click(radio(container, 'bowl'));
  const large = [...container.querySelectorAll('svg')].at(-1);
  expect(large?.querySelectorAll('path')).toHaveLength(18 * 18);
  const numbers = [...container.querySelectorAll('path')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/-?[\d.]+/g)].map(([text]) => Number(text)),
  );
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(200);
});
