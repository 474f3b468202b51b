// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import FollowUps, { FollowUp, Question, Wrong } from './index';

afterEach(() => {
  window.location.hash = '';
});

function showOne(): HTMLElement {
  const { container } = render(
    <FollowUps>
      <FollowUp id="which-necessary">
        前两条。
        <Question>
          哪些<strong>必要</strong>？
        </Question>
        <Wrong>九条都必要。</Wrong>
      </FollowUp>
    </FollowUps>,
  );
  const details = container.querySelector('details');
  if (!details) throw new Error('no details');
  return details;
}

it('keeps the answer closed behind its question, without scripts', () => {
  const details = showOne();
  expect(details).not.toHaveAttribute('open');
  expect(details.querySelector('summary')).toHaveTextContent(/^哪些必要？$/);
  expect(details).toHaveTextContent(/前两条。常见错误九条都必要。$/);
});

it('opens the question that the address names', () => {
  window.location.hash = '#which-necessary';
  expect(showOne()).toHaveAttribute('open');
});

it('takes plain texts too, and needs no wrong answer', () => {
  render(
    <FollowUp id="a" question="为什么？">
      因为。
    </FollowUp>,
  );
  expect(screen.getByText('为什么？')).toBeInTheDocument();
  expect(screen.queryByText('常见错误')).toBeNull();
});
