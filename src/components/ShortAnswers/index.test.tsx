// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import ShortAnswers, { ShortAnswer } from './index';

it('names each question, and leads to its page', () => {
  render(
    <ShortAnswers>
      <ShortAnswer chapter={26} to="/activation-functions">
        一句话。
      </ShortAnswer>
    </ShortAnswers>,
  );
  const answer = screen.getByRole('region', { name: /^26 / });
  expect(answer).toHaveTextContent('一句话。');
  expect(screen.getByRole('link', { name: /^26 / })).toHaveAttribute(
    'href',
    '/activation-functions',
  );
});
