// @vitest-environment jsdom
/** The sample on the home page takes the first claim that was measured. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExperimentSummary } from '../../experiments/summary';
import SampleClaim from '.';

const experiment: ExperimentSummary = {
  id: 'dying-relu',
  chapter: 26,
  place: '/activation-functions/dying-relu#dying-relu',
  title: '题',
  summary: '看',
  claims: [
    { id: 'a', statement: '没有测。', criterion: '≤ 1', verdict: 'unknown' },
    { id: 'b', statement: '死亡比例上升。', criterion: '≥ 0.3', value: '0.345', verdict: 'holds' },
  ],
  recorded: { seconds: 3.21, browser: 'Chromium 156' },
};

it('shows a measured claim and where to run it', () => {
  render(<SampleClaim experiment={experiment} />);
  expect(screen.getByRole('figure').textContent).toContain('死亡比例上升。');
  expect(screen.getByText('0.345')).toBeDefined();
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/activation-functions/dying-relu#dying-relu',
  );
});

it('shows nothing where nothing was measured', () => {
  const { container } = render(<SampleClaim experiment={{ ...experiment, claims: [] }} />);
  expect(container.childElementCount).toBe(0);
});
