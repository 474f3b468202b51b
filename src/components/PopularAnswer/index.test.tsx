// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import PopularAnswer, { Evidence, Says } from './index';

const slots = (
  <>
    <Says>流传的话</Says>
    <Evidence>查到的事</Evidence>
  </>
);

it('says its verdict in words, both sides, and where it stands in the list', () => {
  render(
    <PopularAnswer verdict="wrong" source="26.4e">
      {slots}
    </PopularAnswer>,
  );
  const section = screen.getByRole('region', { name: /错误/ });
  expect(section).toHaveAttribute('id', 'answer-26-4e');
  expect(section).toHaveTextContent(/流传的答案流传的话证据查到的事/);
  expect(within(section).getByRole('link', { name: /26\.4e/ })).toHaveAttribute(
    'href',
    '#answer-26-4e',
  );
  expect(within(section).queryByText('实测')).toBeNull();
});

it.each([
  ['right', '正确'],
  ['imprecise', '不准确'],
  ['wrong', '错误'],
  ['garbled', '表述混乱'],
  ['outdated', '已过时'],
  ['unverifiable', '无法核实'],
] as const)('has a word for %s', (verdict, word) => {
  render(
    <PopularAnswer verdict={verdict} source="26.1">
      {slots}
    </PopularAnswer>,
  );
  expect(screen.getByText(word)).toBeInTheDocument();
});

it('shows what the claim measured and links to its playground', () => {
  render(
    <PopularAnswer
      place="/activation-functions/dying-relu#dying-relu"
      verdict="wrong"
      source="26.4e"
      measured={{ statement: '关闭不等于死亡。', metric: '死亡比例', value: 0.40512 }}
    >
      {slots}
    </PopularAnswer>,
  );
  expect(screen.getByText(/关闭不等于死亡/)).toBeInTheDocument();
  const value = screen.getByText('0.405');
  expect(value).toHaveAttribute('value', '0.40512');
  expect(value.parentElement).toHaveTextContent('死亡比例');
  expect(screen.getByRole('link', { name: '自己跑一遍' })).toHaveAttribute(
    'href',
    '/activation-functions/dying-relu#dying-relu',
  );
});
