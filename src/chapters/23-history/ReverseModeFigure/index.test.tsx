// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { runBackward } from '@site/src/chapters/23-history/formulas';
import ReverseModeFigure from './index';

vi.mock('@docusaurus/Translate', () => ({
  default: ({ children }: { children: string }) => children,
  translate: ({ message }: { message: string }, values: Record<string, string> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));

it('shows every value and every derivative, as computed', () => {
  const { container, getByRole } = render(<ReverseModeFigure />);
  const of = (name: string) => container.querySelector(`[data-derivative=${name}]`)?.textContent;
  for (const [name, slope] of Object.entries(runBackward({ x: 1, w: 0.8, t: 1 }))) {
    expect(of(name)).toBe(slope.toFixed(3).replace('-', '−'));
  }
  expect(of('L')).toBe('1.000');
  expect(container.querySelectorAll('[data-value]')).toHaveLength(7);
  expect(getByRole('img').getAttribute('aria-label')).toContain(of('w'));
});
