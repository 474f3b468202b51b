// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { inTime, remedies } from '@site/src/chapters/25-problems-and-remedies/remedies';
import RemedyChain from './index';
import { joinPath } from './joinPath';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));

const namesIn = (list: HTMLElement): (string | null)[] =>
  within(list)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('lists the remedies twice: as the list has them, and by date', () => {
  render(<RemedyChain />);
  const lists = screen.getAllByRole('list');
  expect(lists.map(namesIn)).toEqual([
    remedies.map(({ name }) => name.en),
    inTime(remedies).map(({ name }) => name.en),
  ]);
  expect(lists[1]?.querySelector('time')).toHaveAttribute('datetime', '1997-11');
  expect(screen.getAllByRole('link', { name: 'LSTM' })[0]).toHaveAttribute(
    'href',
    '/problems-and-remedies/through-time#time-to-lstm',
  );
});

it('draws one line a remedy, and fades the others while one is pointed at', () => {
  const { container } = render(<RemedyChain />);
  const faded = () => container.querySelectorAll('path[data-faded="true"]');
  expect(container.querySelectorAll('path')).toHaveLength(remedies.length);
  expect(faded()).toHaveLength(0);
  const [first] = screen.getAllByRole('link', { name: 'BatchNorm' });
  fireEvent.focus(first as HTMLElement);
  expect(faded()).toHaveLength(remedies.length - 1);
  fireEvent.blur(first as HTMLElement);
  expect(faded()).toHaveLength(0);
});

it('a line starts and ends at the middle of its rows', () => {
  expect(joinPath(0, 12)).toBe('M0 0.5C45 0.5 55 12.5 100 12.5');
});
