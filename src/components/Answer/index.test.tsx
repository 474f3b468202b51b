// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import Answer, { Long, Short } from './index';

it('names each length, so that a reader can go to the one they want', () => {
  render(
    <Answer>
      <Short>一句话。</Short>
      <Long>一段话。</Long>
    </Answer>,
  );
  expect(screen.getByRole('region', { name: '30 秒回答' })).toHaveTextContent('一句话。');
  expect(screen.getByRole('region', { name: '2 分钟回答' })).toHaveTextContent('一段话。');
});
