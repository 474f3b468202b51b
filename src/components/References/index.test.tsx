// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import Cite from '../Cite';
import References from './index';

const works = [
  {
    key: 'Lu19',
    authors: ['Lu Lu', 'Yeonjong Shin'],
    title: 'Dying ReLU?',
    venue: 'A journal',
    year: 2019,
    arxiv: '1903.06733',
    citations: 2,
  },
  {
    key: 'Howard19',
    authors: ['Andrew Howard'],
    moreAuthors: true,
    title: 'Searching',
    year: 2019,
    doi: '10.1/x',
    citations: 1,
  },
] as const;

it('lists the works with links to them and back to the text', () => {
  render(<References works={works} />);
  expect(screen.getByText('引用的 2 篇文献').closest('details')).not.toHaveAttribute('open');
  const [first, second] = screen.getAllByRole('listitem', { hidden: true });
  if (!first || !second) throw new Error('two works expected');
  expect(first).toHaveAttribute('id', 'ref-Lu19');
  expect(first).toHaveTextContent('Lu Lu, Yeonjong Shin (2019). Dying ReLU? A journal.');
  expect(
    within(first).getByRole('link', { name: 'arXiv:1903.06733', hidden: true }),
  ).toHaveAttribute('href', 'https://arxiv.org/abs/1903.06733');
  const back = first.querySelectorAll('[role="doc-backlink"]');
  expect([...back].map((link) => link.getAttribute('href'))).toEqual([
    '#cite-Lu19-1',
    '#cite-Lu19-2',
  ]);
  expect(second).toHaveTextContent('Andrew Howard, et al. (2019). Searching. doi:10.1/x');
});

it('cites by number, with the work’s name', () => {
  const { container } = render(<Cite id="Lu19" number={3} occurrence={2} label="Lu 2019" />);
  const link = container.querySelector('a');
  expect(link).toHaveTextContent('[3]');
  expect(link).toHaveAttribute('id', 'cite-Lu19-2');
  expect(link).toHaveAttribute('href', '#ref-Lu19');
  expect(link).toHaveAttribute('title', 'Lu 2019');
});
