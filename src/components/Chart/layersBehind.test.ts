// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ChartSpec, Mark, Row } from '../../lab/events';
import { draw } from './draw';
import { layersBehind } from './layersBehind';

const spec: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' };
const rows = (factor: number): readonly Row[] =>
  [0, 1, 2].flatMap((step) => [
    { step, loss: step * factor, kind: 'a' },
    { step, loss: step * factor + 1, kind: 'b' },
  ]);
const drawn = (mark: Mark, factor = 1, by: ChartSpec = spec) => ({
  spec: by,
  layers: [{ mark, rows: rows(factor) }],
});

describe('what stands behind a chart', () => {
  it('is what an earlier run drew of the same fields, without its reference lines', () => {
    const before = drawn('line', 2);
    const withRule = [...before.layers, { mark: 'rule' as const, rows: [{ loss: 1 }] }];
    expect(layersBehind({ spec, layers: withRule }, drawn('line'))).toEqual(before.layers);
    expect(layersBehind(undefined, drawn('line'))).toEqual([]);
  });

  it('is nothing where the two measure different things, or fill their place', () => {
    const other = { ...spec, y: { field: 'accuracy' } };
    expect(layersBehind(drawn('line', 1, other), drawn('line'))).toEqual([]);
    expect(layersBehind(drawn('cell'), drawn('cell'))).toEqual([]);
    expect(layersBehind(drawn('line'), drawn('surface'))).toEqual([]);
  });
});

describe('a chart with an earlier run behind it', () => {
  const svgOf = (mark: Mark, by: ChartSpec = spec, width = 440): Element => {
    const { layers } = drawn(mark, 1, by);
    const behind = drawn(mark, 10, by).layers;
    return draw({ spec: by, layers, behind, labels: {}, language: 'zh', title: '图' }, width);
  };
  const inColour = (svg: Element, name: string): readonly Element[] =>
    [...svg.querySelectorAll('*')].filter((one) =>
      ['stroke', 'fill'].some((part) => one.getAttribute(part)?.startsWith(`var(--${name}`)),
    );
  const greys = (svg: Element): readonly Element[] => inColour(svg, 'chart-kept');

  it.each(['line', 'dot', 'bar', 'histogram'] as const)('draws each %s grey, and first', (mark) => {
    const by = mark === 'histogram' ? { x: { field: 'loss' }, color: 'kind' } : spec;
    const svg = svgOf(mark, by);
    const [first] = greys(svg);
    const [coloured] = inColour(svg, 'chart-1');
    if (!first || !coloured) expect.fail('one of the two is not drawn');
    expect(first.compareDocumentPosition(coloured)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has axes that hold both', () => {
    const ticks = [...svgOf('line').querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(ticks).toContain('20');
  });

  it('tells the grey curves apart as the coloured ones are', () => {
    const [solid, dashed] = greys(svgOf('line'));
    expect(solid?.getAttribute('stroke-dasharray')).toBeNull();
    expect(dashed?.getAttribute('stroke-dasharray')).toBe('7 4');
  });

  it('keeps to the small multiples that are there', () => {
    const by: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, facet: 'kind' };
    const one = rows(1).filter(({ kind }) => kind === 'a');
    const svg = draw(
      {
        spec: by,
        layers: [{ mark: 'line', rows: one }],
        behind: [{ mark: 'line', rows: rows(3) }],
        labels: {},
        language: 'zh',
        title: '图',
      },
      440,
    );
    expect(greys(svg).flatMap((group) => [...group.querySelectorAll('path')])).toHaveLength(1);
  });
});
