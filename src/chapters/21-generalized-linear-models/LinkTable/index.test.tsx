// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { links } from '@site/src/chapters/21-generalized-linear-models/links';
import Formula from './Formula';
import LinkTable from './index';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));

const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};

it('has a row for each link, with a curve', () => {
  render(<LinkTable />);
  expect(screen.getAllByRole('row')).toHaveLength(links.length + 1);
  for (const { id } of links) expect(rowOf(id).querySelector('svg')).not.toBeNull();
});

it('strikes out what the lost table printed, beside what holds', () => {
  render(<LinkTable />);
  const softmax = rowOf('categorical-logit');
  expect(softmax.querySelector('del')?.textContent).toBe('ηi/Σj ηj');
  expect(softmax.textContent).toContain('eηi/Σj eηj');
  const struck = links.filter(({ printed }) => printed).map(({ id }) => id);
  expect(struck).toEqual(['bernoulli-cloglog', 'categorical-logit', 'tobit']);
});

it('names the row by its target and its model', () => {
  render(<LinkTable />);
  const header = within(rowOf('poisson-softplus')).getByRole('rowheader');
  expect(header.textContent).toContain('counts');
  expect(header.textContent).toContain('Poisson, softplus');
});

it('sets letters slanted, words upright, and groups within groups', () => {
  const { container } = render(<Formula text="ln(e^{η_{j}} + 1)" />);
  expect([...container.querySelectorAll('var')].map(({ textContent }) => textContent)).toEqual([
    'e',
    'η',
    'j',
  ]);
  expect(container.querySelector('sup')?.textContent).toBe('ηj');
  expect(container.querySelector('sup sub')?.textContent).toBe('j');
  expect(container.textContent).toBe('ln(eηj\u00a0+\u00a01)');
});
