// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepVisit } from '../visits';
import ContinueReading from '.';

beforeEach(() => localStorage.clear());

const saturation = { path: '/activation-functions/saturation', anchor: 'bound', part: 0.4 };

it('leads to the place where the reader stopped last', () => {
  keepVisit({ path: '/history', part: 0.5, title: { zh: '历史' } });
  keepVisit({ ...saturation, title: { zh: '饱和' } });
  render(<ContinueReading />);
  const link = screen.getByRole('link', { name: '26 激活函数 · 饱和' });
  expect(link).toHaveAttribute('href', '/activation-functions/saturation#bound');
});

it('names the question where the page was read in the other language only', () => {
  keepVisit({ ...saturation, title: { en: 'Saturation' } });
  render(<ContinueReading />);
  expect(screen.getByRole('link')).toHaveTextContent(/^26 激活函数$/);
});

it('keeps its line free for a new reader, and where the browser keeps nothing', () => {
  const { container } = render(<ContinueReading />);
  expect(container.querySelector('p')).toBeEmptyDOMElement();
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => render(<ContinueReading />)).not.toThrow();
  vi.restoreAllMocks();
  expect(renderToStaticMarkup(<ContinueReading />)).not.toContain('<a');
});

it('knows a page once, the latest first, with its title in both languages', () => {
  keepVisit({ ...saturation, title: { zh: '饱和' } });
  keepVisit({ path: '/history', part: 0.5, title: { zh: '历史' } });
  keepVisit({ ...saturation, part: 0.9, title: { en: 'Saturation' } });
  const kept = JSON.parse(localStorage.getItem('ten-questions:visits') ?? '[]') as unknown[];
  expect(kept).toHaveLength(2);
  expect(kept[0]).toMatchObject({ part: 0.9, title: { zh: '饱和', en: 'Saturation' } });
});
