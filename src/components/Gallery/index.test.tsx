// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExperimentSummary } from '../../experiments/summary';
import Gallery from '.';

const experiment = (id: string, chapter: number): ExperimentSummary => ({
  id,
  chapter,
  title: id,
  summary: '',
  claims: [],
  recorded: { seconds: 1, browser: 'Chromium 156' },
});

it('shows all chapters, and after a choice one', () => {
  const experiments = [experiment('in-22', 22), experiment('in-26', 26)];
  render(<Gallery experiments={experiments} language="zh" />);
  expect(screen.getAllByRole('article')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '26' }));
  expect(screen.getByRole('article', { name: 'in-26' })).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '全部' }));
  expect(screen.getAllByRole('article')).toHaveLength(2);
});
