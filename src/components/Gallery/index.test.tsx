// @vitest-environment jsdom
/** The gallery: a card for each experiment, and a choice of them that stands in the address. */
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { GalleryEntry } from '../../experiments/summary';
import type { Topic } from '../../experiments/topics';
import Gallery from '.';

const entry = (id: string, chapter: number, ...topics: Topic[]): GalleryEntry => ({
  id,
  chapter,
  topics,
  title: `标题 ${id}`,
  summary: '看什么。',
  claims: 6,
  seconds: 3.41,
});

const experiments = [
  entry('in-22', 22, 'gradients'),
  entry('in-26', 26, 'activation'),
  entry('also-in-26', 26, 'gradients', 'activation'),
];
const pictures = { 'in-22': { light: '/light.svg', dark: '/dark.svg' } };

function open(search = ''): void {
  window.history.replaceState(null, '', `/experiments${search}`);
  render(<Gallery experiments={experiments} pictures={pictures} language="zh" />);
}

const titles = (): string[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

afterEach(() => window.history.replaceState(null, '', '/'));

it('has a card that leads to the experiment’s own page and says what it holds', () => {
  open();
  expect(screen.getByRole('link', { name: '标题 in-22' })).toHaveAttribute(
    'href',
    '/experiments/in-22',
  );
  const [card] = screen.getAllByRole('listitem');
  expect(card).toHaveTextContent('6 条论断 · 3.4 秒 · 梯度消失与爆炸');
  expect(card?.querySelector('img')).toHaveAttribute('src', '/light.svg');
  expect(card?.querySelector('img')).toHaveAttribute('alt', '');
});

it('shows those of a chapter and of a topic, and says how many', () => {
  open();
  expect(titles()).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: /^26 / }));
  expect(titles()).toEqual(['标题 in-26', '标题 also-in-26']);
  fireEvent.click(screen.getByRole('button', { name: '梯度消失与爆炸' }));
  expect(titles()).toEqual(['标题 also-in-26']);
  expect(screen.getByRole('status')).toHaveTextContent('显示 1 个，共 3 个');
  expect(window.location.search).toBe('?chapter=26&topic=gradients');
});

it('takes a choice back where it is pressed again, or by “all”', () => {
  open('?chapter=22');
  fireEvent.click(screen.getByRole('button', { name: /^22 / }));
  expect(titles()).toHaveLength(3);
  expect(window.location.search).toBe('');
  fireEvent.click(screen.getByRole('button', { name: '激活函数' }));
  const [, allTopics] = screen.getAllByRole('button', { name: '全部' });
  fireEvent.click(allTopics!);
  expect(titles()).toHaveLength(3);
});

it('begins with the choice in the address, and offers none that leaves nothing', () => {
  open('?chapter=22');
  expect(titles()).toEqual(['标题 in-22']);
  expect(screen.getByRole('button', { name: /^22 / })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: '激活函数' })).toBeDisabled();
});

it('shows all where the address asks for what there is not', () => {
  open('?chapter=31&topic=cooking');
  expect(titles()).toHaveLength(3);
});
