// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixture } from './fixture';
import Heading from './Heading';

const common = { experiment: fixture, language: 'zh', titleId: 'title' } as const;

it('has the experiment’s title in a chapter, and leads to its own page', () => {
  render(<Heading {...common} level={4} ownPage={false} />);
  expect(screen.getByRole('heading', { level: 4, name: '损失怎样下降' })).toHaveAttribute(
    'id',
    'title',
  );
  expect(screen.getByRole('link', { name: '独立页面：损失怎样下降' })).toHaveAttribute(
    'href',
    '/experiments/fixture',
  );
  expect(screen.getByText('看两条曲线谁先到底。')).toBeTruthy();
});

it('repeats nothing that stands above it on that page', () => {
  render(<Heading {...common} level={2} ownPage />);
  expect(screen.getByRole('heading', { level: 2, name: '工作台' })).toHaveAttribute('id', 'title');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByText('看两条曲线谁先到底。')).toBeNull();
});
