// @vitest-environment jsdom
/** A card of the gallery: its link, its claims with recorded values, its measured time. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExperimentSummary } from '../../experiments/summary';
import ExperimentCard from '.';

const experiment: ExperimentSummary = {
  id: 'dying-relu',
  chapter: 26,
  place: '/activation-functions/dying-relu#dying-relu',
  title: '一大步之后',
  summary: '看多少单元不再激活。',
  claims: [
    { id: 'a', statement: '死亡比例上升。', criterion: '≥ 0.3', value: '0.345', verdict: 'holds' },
    { id: 'b', statement: '还没有测。', criterion: '≤ 1', verdict: 'unknown' },
  ],
  recorded: { seconds: 3.21, browser: 'Chromium 156' },
};

it('links to the place in the chapter and states what was measured', () => {
  render(<ExperimentCard experiment={experiment} />);
  const card = screen.getByRole('article', { name: '一大步之后' });
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/activation-functions/dying-relu#dying-relu',
  );
  expect(screen.getByText('2 条论断，1 条成立').closest('details')).not.toHaveAttribute('open');
  expect(card.textContent).toContain('0.345');
  expect(card.textContent).toContain('判据 ≥ 0.3');
  expect(card.textContent).toContain('默认参数下实测 3.2 秒（Chromium 156）');
});

it('says each verdict in words', () => {
  render(<ExperimentCard experiment={experiment} />);
  expect(screen.getByText('成立')).toBeDefined();
  expect(screen.getByText('未测')).toBeDefined();
});

it('says so where nothing was recorded yet', () => {
  const { recorded: _, ...unrecorded } = experiment;
  render(<ExperimentCard experiment={unrecorded} />);
  expect(screen.getByRole('article').textContent).toContain('尚无记录');
});
