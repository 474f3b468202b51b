// @vitest-environment jsdom
/** The map: an ordered list that links what is released and says what is to come. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { chapters } from '../../data/chapters';
import ChapterMap from '.';

function cardOf(number: number): HTMLElement {
  const card = document.getElementById(`q${number}`);
  return card ?? expect.fail(`no card for question ${number}`);
}

it('lists the ten questions in their order', () => {
  render(<ChapterMap pictures={{}} />);
  const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
  expect(titles.map((title) => Number(title.slice(0, 2)))).toEqual(chapters.map((c) => c.number));
});

it('links released chapters and only marks the others', () => {
  render(<ChapterMap pictures={{}} />);
  for (const { number, slug, released } of chapters) {
    const title = within(cardOf(number)).getByRole('heading', { level: 3 });
    const link = within(title).queryByRole('link');
    expect(link?.getAttribute('href')).toBe(released ? `/${slug}` : undefined);
    expect(within(title).queryByText('即将推出') === null).toBe(released);
  }
});

it('says where a remedy leads', () => {
  render(<ChapterMap pictures={{}} />);
  const link = within(cardOf(26)).getByRole('link', { name: '22 梯度消失与梯度爆炸' });
  expect(link.getAttribute('href')).toBe('#q22');
});

it('shows the picture of a chapter that has one', () => {
  render(<ChapterMap pictures={{ 26: { light: '/light.svg', dark: '/dark.svg' } }} />);
  expect(cardOf(26).querySelector('img')?.getAttribute('src')).toBe('/light.svg');
  expect(cardOf(21).querySelector('img')).toBeNull();
});
