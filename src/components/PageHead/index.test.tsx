// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import PageHead from '.';

it('names the page by its only first-level heading', () => {
  render(<PageHead title="术语表">收录 61 个术语。</PageHead>);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('术语表');
  expect(screen.getByText('收录 61 个术语。').tagName).toBe('P');
});
