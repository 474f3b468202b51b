// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { methods } from '@site/src/chapters/24-methods/methods';
import MethodMap from './index';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));

it('lists each family, and every method once', () => {
  render(<MethodMap />);
  const lists = screen.getAllByRole('list');
  expect(lists).toHaveLength(2);
  const items = lists.flatMap((list) => within(list).getAllByRole('listitem'));
  expect(items.map(({ id }) => id)).toEqual(methods.map(({ id }) => `method-${id}`));
});

it('leads to the experiment, and to the methods that take up what is left open', () => {
  render(<MethodMap />);
  const card = document.getElementById('method-sparse-coding') as HTMLElement;
  const [name, next] = within(card).getAllByRole('link');
  expect(name).toHaveAttribute('href', '/methods/autoencoders-and-sparse-coding#sparse-coding');
  expect(next).toHaveAttribute('href', '#method-autoencoder');
});
