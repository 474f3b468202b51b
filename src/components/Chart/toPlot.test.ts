// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ChartSpec, Mark, Row } from '../../lab/events';
import { draw } from './draw';

const labels = { step: { zh: '步数', en: 'step' }, relu: { zh: '整流', en: 'ReLU' } };

function svgOf(spec: ChartSpec, layers: readonly { mark: Mark; rows: readonly Row[] }[]): Element {
  return draw({ spec, layers, labels, language: 'zh', title: '图' }, 440);
}

const curve: readonly Row[] = [0, 1, 2].flatMap((step) => [
  { step, loss: step, kind: 'relu' },
  { step, loss: step * 2, kind: 'leaky' },
]);
const byKind: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' };

describe('a drawn chart', () => {
  it('stands alone: viewBox, theme colours with fallbacks, a name, no ids', () => {
    const svg = svgOf(byKind, [{ mark: 'line', rows: curve }]);
    expect(svg.tagName).toBe('svg');
    expect(svg.getAttribute('viewBox')).toBe('0 0 440 270');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('图');
    expect(svg.querySelector('[id]')).toBeNull();
    expect(svg.outerHTML).toContain('var(--chart-1, #');
    expect(svg.textContent).toContain('步数');
  });

  it('has one name, and no axis that repeats it', () => {
    const svg = draw(
      {
        spec: byKind,
        layers: [{ mark: 'line', rows: curve }],
        labels,
        language: 'zh',
        title: 'loss',
      },
      440,
    );
    expect(svg.querySelector('[aria-label]')).toBeNull();
    expect(svg.textContent).not.toContain('loss');
    expect(svg.textContent).toContain('步数');
  });

  it('keeps the name of the axis above the titles of the small multiples', () => {
    const svg = svgOf({ ...byKind, color: undefined, facet: 'kind' }, [
      { mark: 'line', rows: curve },
    ]);
    const topOf = (text: string) => {
      let top = 0;
      const label = [...svg.querySelectorAll('text')].find((each) => each.textContent === text);
      for (let element: Element | null = label ?? null; element; element = element.parentElement)
        top += Number(/,(-?[\d.]+)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 0);
      return top;
    };
    expect(topOf('整流') - topOf('loss')).toBeGreaterThan(14);
  });

  it('tells series apart without colour', () => {
    const svg = svgOf(byKind, [{ mark: 'line', rows: curve }]);
    const lines = [...svg.querySelectorAll('g[data-mark=line]')];
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '7 4']);
    const dots = svgOf(byKind, [{ mark: 'dot', rows: curve }]);
    const shapes = [...dots.querySelectorAll('g[data-mark=dot]')].map(
      (group) => group.firstElementChild?.outerHTML.length,
    );
    expect(new Set(shapes).size).toBe(2);
  });

  it('groups bars of several series and keeps the order of the rows', () => {
    const rows = [
      { kind: 'relu', share: 0.4, phase: 'before' },
      { kind: 'relu', share: 0.7, phase: 'after' },
      { kind: 'leaky', share: 0.1, phase: 'before' },
    ];
    const spec: ChartSpec = { x: { field: 'kind' }, y: { field: 'share' }, color: 'phase' };
    const svg = svgOf(spec, [{ mark: 'bar', rows }]);
    expect(svg.querySelectorAll('g[data-mark=bar] rect')).toHaveLength(3);
    expect(svg.textContent?.indexOf('整流')).toBeLessThan(svg.textContent?.indexOf('leaky') ?? -1);
  });

  it('names round numbers on the axes of a fine grid of cells', () => {
    const steps = Array.from({ length: 23 }, (_, index) => Math.round(index - 6) / 10);
    const rows = steps.map((i) => ({ i, j: i, v: i }));
    const svg = svgOf({ x: { field: 'i' }, y: { field: 'j' }, color: 'v' }, [
      { mark: 'cell', rows },
    ]);
    expect(svg.textContent).toContain('−0.500.511.5');
  });

  it('fills cells by a ramp and bins a histogram alike for all series', () => {
    const cells = [0, 1].flatMap((i) => [0, 1].map((j) => ({ i, j, v: i + j })));
    const heat = svgOf({ x: { field: 'i' }, y: { field: 'j' }, color: 'v' }, [
      { mark: 'cell', rows: cells },
    ]);
    expect(heat.querySelectorAll('rect[fill^="color-mix"]')).toHaveLength(4);
    const ringed = svgOf({ x: { field: 'i' }, y: { field: 'j' }, color: 'v' }, [
      { mark: 'cell', rows: cells },
      { mark: 'dot', rows: cells },
    ]);
    expect(ringed.querySelector('g[data-mark=dot]')?.getAttribute('stroke')).toContain('--chart-2');
    const rows = [0, 0.5, 1, 2].flatMap((v) => [
      { v, kind: 'relu' },
      { v: v + 1, kind: 'leaky' },
    ]);
    const bins = svgOf({ x: { field: 'v' }, color: 'kind' }, [{ mark: 'histogram', rows }]);
    expect(bins.querySelectorAll('g[data-mark=rect]')).toHaveLength(2);
    expect(bins.textContent).toContain('个数');
  });

  it('draws a path over cells on measuring axes, and the cells in every facet', () => {
    const cells = [0, 0.5, 1].flatMap((x) => [2, 4].map((y) => ({ x, y, height: x * y })));
    const walk = ['a', 'b'].flatMap((walker) => [
      { x: 0.1, y: 2, walker },
      { x: 0.9, y: 3, walker },
    ]);
    const linear = (field: string) => ({ field, scale: 'linear' as const });
    const spec = { x: linear('x'), y: linear('y'), color: 'height', facet: 'walker' };
    const svg = svgOf(spec, [
      { mark: 'cell', rows: cells },
      { mark: 'line', rows: walk },
    ]);
    expect(svg.querySelectorAll('g[data-mark=rect] rect')).toHaveLength(12);
    expect(svg.querySelectorAll('g[data-mark=line] path')).toHaveLength(2);
    expect(svg.querySelector('g[data-mark=line]')?.outerHTML).toContain('--chart-2');
  });

  it('repeats a rule without facet in each small multiple', () => {
    const rows = curve.flatMap((row) => [
      { ...row, part: 'a' },
      { ...row, part: 'b' },
      { ...row, part: 'c' },
    ]);
    const svg = svgOf({ ...byKind, facet: 'part' }, [
      { mark: 'line', rows },
      { mark: 'rule', rows: [{ loss: 0 }] },
    ]);
    expect(svg.querySelectorAll('g[data-mark=rule] line').length).toBe(3);
    expect(svg.textContent).toContain('c');
  });

  it('draws rules by what their rows name', () => {
    const svg = svgOf(byKind, [
      { mark: 'line', rows: curve },
      { mark: 'rule', rows: [{ step: 1 }, { loss: 2 }] },
    ]);
    expect(svg.querySelectorAll('g[data-mark=rule] line')).toHaveLength(2);
  });

  it('bears an empty chart and a constant histogram', () => {
    expect(() => svgOf(byKind, [])).not.toThrow();
    const constant = [{ mark: 'histogram' as const, rows: [{ v: 1 }, { v: 1 }] }];
    expect(() => svgOf({ x: { field: 'v' } }, constant)).not.toThrow();
  });
});
