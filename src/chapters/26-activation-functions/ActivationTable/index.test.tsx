// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { activations } from '@site/src/chapters/26-activation-functions/activations';
import ActivationTable from './index';
import { curvePath, place } from '../../../components/CurvePath';
import { rounded } from './wording';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));
vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, string> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));

describe('ActivationTable', () => {
  it('has one row for each activation, with computed values', () => {
    render(<ActivationTable />);
    expect(screen.getAllByRole('row')).toHaveLength(activations.length + 1);
    const sigmoid = screen.getByRole('rowheader', { name: 'sigmoid' }).closest('tr');
    expect(sigmoid).not.toBeNull();
    const cells = within(sigmoid as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replaceAll('\u00a0', ' '));
    expect(cells.slice(0, 6)).toEqual(['(0, 1)', '0.25 (x = 0)', '0', '是', '0.5', '两侧软饱和']);
  });
});

describe('rounded', () => {
  it('writes a minus sign, drops zeros, and knows no negative zero', () => {
    expect(rounded(-0.27846)).toBe('−0.2785');
    expect(rounded(1)).toBe('1');
    expect(rounded(-1e-9)).toBe('0');
  });
});

describe('curvePath', () => {
  const window = { left: -1, right: 1, bottom: -1, top: 1, width: 100, height: 100 };

  it('places the corners', () => {
    expect(place(-1, 1, window)).toEqual([0, 0]);
    expect(place(1, -1, window)).toEqual([100, 100]);
  });

  it('breaks where the curve leaves the window', () => {
    expect(curvePath((x) => (x === 0 ? 9 : 0), window, 2)).toBe('M0 50M100 50');
  });
});
