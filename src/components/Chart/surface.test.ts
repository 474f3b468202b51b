// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChartSpec, Row } from '../../lab/events';
import { draw } from './draw';
import { summarize } from './summary';
import { projection } from './surfaceSpace';
import { enableTurning, viewOf } from './turn';

const labels = { z: { zh: '损失', en: 'loss' } };
const spec: ChartSpec = { x: { field: 'x' }, y: { field: 'y' }, z: { field: 'z' } };
const side = [-2, -1, 0, 1, 2];
const bowl: readonly Row[] = side.flatMap((x) => side.map((y) => ({ x, y, z: x * x + y * y + 1 })));

function svgOf(rows: readonly Row[], own: Partial<ChartSpec> = {}): Element {
  const layers = [{ mark: 'surface' as const, rows }];
  return draw({ spec: { ...spec, ...own }, layers, labels, language: 'zh', title: '地形' }, 440);
}

const facesOf = (svg: Element): number => svg.querySelectorAll('[data-mark=surface] path').length;

describe('a drawn surface', () => {
  it('has a face between every four neighbours, a name, axes and no ids', () => {
    const svg = svgOf(bowl);
    expect(facesOf(svg)).toBe(16);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('地形');
    expect(svg.querySelector('[id]')).toBeNull();
    expect(svg.textContent).toContain('损失');
    expect(svg.textContent).toContain('−2');
    expect(svg.outerHTML).not.toContain('NaN');
  });

  it('has a hole where a point is missing or has no height', () => {
    const isMiddle = ({ x, y }: Row) => x === 0 && y === 0;
    expect(facesOf(svgOf(bowl.filter((row) => !isMiddle(row))))).toBe(12);
    expect(facesOf(svgOf(bowl.map((row) => (isMiddle(row) ? { ...row, z: null } : row))))).toBe(12);
  });

  it('bears a single point, a flat sheet, names and scattered points', () => {
    expect(facesOf(svgOf([{ x: 0, y: 0, z: 1 }]))).toBe(0);
    expect(facesOf(svgOf(bowl.map((row) => ({ ...row, z: 3 }))))).toBe(16);
    expect(facesOf(svgOf([{ x: 'a', y: 'b', z: 'c' }]))).toBe(0);
    const scattered = Array.from({ length: 3000 }, (_, i) => ({ x: i, y: (i * 7) % 3000, z: i }));
    expect(svgOf(scattered).outerHTML).not.toContain('NaN');
  });

  it('thins a fine grid and cuts what is above the domain', () => {
    const fine = Array.from({ length: 80 }, (_, i) => i).flatMap((x) =>
      Array.from({ length: 80 }, (_, y) => ({ x, y, z: x })),
    );
    expect(facesOf(svgOf(fine))).toBe(1600);
    const cut = svgOf(bowl, { z: { field: 'z', domain: [0, 4] } });
    expect(facesOf(cut)).toBe(16);
    expect(cut.textContent).toContain('4');
  });

  it('sets small multiples side by side', () => {
    const rows = ['raw', 'normal'].flatMap((kind) => bowl.map((row) => ({ ...row, kind })));
    const svg = svgOf(rows, { facet: 'kind' });
    expect(facesOf(svg)).toBe(32);
    expect(svg.textContent).toContain('raw');
  });

  it('says where it is lowest and highest', () => {
    const layers = [{ mark: 'surface' as const, rows: bowl }];
    expect(summarize(spec, layers, labels, 'zh')).toBe(
      '曲面图：x 为 x（-2–2），y 为 y（-2–2），z 为损失（1–9）；最低点 1 在（0, 0），最高点 9 在（−2, −2）。'.replace(
        /-2/g,
        '−2',
      ),
    );
    expect(summarize(spec, layers, labels, 'en')).toContain('lowest point 1 at (0, 0), highest 9');
  });
});

it('keeps lengths when it turns', () => {
  for (const azimuth of [0, 70, 200]) {
    const turned = projection({ azimuth, elevation: 35 })([1, 2, 3]);
    expect(Math.hypot(...turned)).toBeCloseTo(Math.hypot(1, 2, 3), 10);
  }
});

describe('turning', () => {
  afterEach(() => vi.unstubAllGlobals());

  function turnable(): HTMLElement {
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
      callback(0);
      return undefined;
    });
    const figure = document.createElement('figure');
    const place = figure.appendChild(document.createElement('div'));
    place.append(svgOf(bowl));
    enableTurning(figure);
    enableTurning(figure);
    return place;
  }

  const press = (place: HTMLElement, key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, shiftKey: true, cancelable: true });
    place.dispatchEvent(event);
    return event;
  };

  it('follows the arrow keys with Shift and returns', () => {
    const place = turnable();
    const before = place.innerHTML;
    const { azimuth } = viewOf(place);
    expect(press(place, 'ArrowRight').defaultPrevented).toBe(true);
    expect(viewOf(place).azimuth).toBe(azimuth + 10);
    expect(place.innerHTML).not.toBe(before);
    expect(facesOf(place)).toBe(16);
    press(place, 'Home');
    expect(place.innerHTML).toBe(before);
    expect(press(place, 'a').defaultPrevented).toBe(false);
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(place.innerHTML).toBe(before);
  });

  it('never looks from below, and can be reached by keyboard', () => {
    const place = turnable();
    for (let i = 0; i < 40; i++) press(place, 'ArrowUp');
    expect(viewOf(place).elevation).toBeGreaterThan(0);
    expect(place.tabIndex).toBe(0);
    expect(place.getAttribute('aria-label')).toContain('地形');
  });
});
