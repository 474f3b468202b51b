// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import Lectures, { LectureTable } from '.';
import type { LectureView } from './view';

const lecture: LectureView = {
  id: 'activation-functions',
  title: '激活函数',
  objectives: ['分清关闭与死亡。'],
  prerequisites: '链式法则。',
  after: [{ id: 'linear-models', title: '线性模型' }],
  minutes: 12,
  seconds: 3.44,
  parts: [
    {
      to: '/activation-functions/dying-relu',
      title: '死亡与稀疏',
      minutes: 5,
      experiments: [
        { id: 'dying-relu', title: '死亡 ReLU', seconds: 3.4 },
        { id: 'at-once', title: '一下就好', seconds: 0.04 },
      ],
    },
    { to: '/activation-functions/table', title: '一张表', minutes: 7, experiments: [] },
  ],
  demonstration: {
    id: 'dying-relu',
    title: '死亡 ReLU',
    query: '?param.largeStep=50',
    settings: [{ label: '大步的学习率', value: '50' }],
    ask: '会全部死光吗？',
  },
};

it('says what a lecture is for, what it takes, and how long', () => {
  render(<Lectures lectures={[lecture]} />);
  const shown = screen.getByRole('region', { name: '激活函数' });
  expect(shown).toHaveTextContent('阅读约 12 分钟，实验共运行 3.4 秒');
  expect(shown).toHaveTextContent('分清关闭与死亡。');
  expect(shown).toHaveTextContent('链式法则。');
  expect(within(shown).getByRole('link', { name: '线性模型' })).toHaveAttribute(
    'href',
    '#linear-models',
  );
});

it('links each section and each experiment, with its time', () => {
  render(<Lectures lectures={[lecture]} />);
  const link = (name: string) => screen.getByRole('link', { name });
  expect(link('死亡与稀疏')).toHaveAttribute('href', '/activation-functions/dying-relu');
  expect(link('死亡 ReLU')).toHaveAttribute('href', '/experiments/dying-relu');
  expect(link('一下就好').closest('li')).toHaveTextContent('不到 0.1 秒');
});

it('has a line to embed each experiment, and the demonstration as it is set', () => {
  render(<Lectures lectures={[lecture]} />);
  const lines = screen
    .getAllByRole('textbox', { hidden: true })
    .map((box) => (box as HTMLTextAreaElement).value);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('/embed/dying-relu/?param.largeStep=50"');
  expect(lines[1]).toContain('/embed/dying-relu/"');
  expect(screen.getByText('死亡 ReLU：大步的学习率 = 50')).toBeInTheDocument();
});

it('counts sections and experiments of each lecture', () => {
  render(<LectureTable lectures={[lecture]} />);
  const row = screen.getByRole('row', { name: /激活函数/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2', '2', '约 12 分钟', '3.4 秒']);
});
