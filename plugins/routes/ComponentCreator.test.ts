import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

const made: string[] = [];
vi.mock('@docusaurus/core/lib/client/exports/ComponentCreator', () => ({
  default: (path: string) => {
    made.push(path);
    return Object.assign(({ name }: { name?: string }) => `${name} at ${path}`, {
      preload: () => `loads ${path}`,
    });
  },
}));
const { default: lateComponent } = await import('./ComponentCreator');

it('makes a page’s component when it is loaded or shown, and once', () => {
  const [one, other] = [lateComponent('/one', 'abc'), lateComponent('/other', 'def')];
  expect(made).toEqual([]);
  expect(one.preload()).toBe('loads /one');
  expect(renderToStaticMarkup(createElement(one, { name: 'a' }))).toBe('a at /one');
  expect(made).toEqual(['/one']);
  expect(renderToStaticMarkup(createElement(other, { name: 'b' }))).toBe('b at /other');
  expect(made).toEqual(['/one', '/other']);
});
