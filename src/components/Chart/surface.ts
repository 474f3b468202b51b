/** A surface in three dimensions, drawn as SVG from any side. */
import type { Panel, SurfaceModel } from './surfaceGrid';
import {
  defaultView,
  HEIGHT,
  layoutOf,
  placeIn,
  pointsIn,
  projection,
  type Point,
  type Project,
  type View,
} from './surfaceSpace';

/** Unit vector towards the light, as the viewer sees it: right, up, towards the viewer. */
const light = [-0.45, 0.75, 0.48] as const;
/** Colours from the lowest to the highest point, seen well on light and on dark pages. */
const valley = [46, 92, 186] as const;
const slope = [104, 178, 178] as const;
const peak = [250, 220, 150] as const;

/** The picture's content: everything inside the `svg` element. */
export function surfaceContent(model: SurfaceModel, view: View): Element[] {
  const { columns, width, height } = layoutOf(model);
  return model.panels.map((panel, index) => {
    const left = (index % columns) * width;
    const top = Math.floor(index / columns) * height;
    const group = element('g', { transform: `translate(${left},${top})` });
    group.append(...panelContent(model, panel, view, width, height));
    return group;
  });
}

/** The whole picture, which carries its model so that it can be turned. */
export function drawSurface(model: SurfaceModel, view: View = defaultView): Element {
  const { rows, height } = layoutOf(model);
  const svg = element('svg', {
    class: 'chart-plot',
    viewBox: `0 0 ${model.width} ${Math.round(rows * height)}`,
    'font-size': '14',
    fill: 'currentColor',
    'data-surface': JSON.stringify(model),
  });
  svg.append(...surfaceContent(model, view));
  return svg;
}

function panelContent(
  model: SurfaceModel,
  panel: Panel,
  view: View,
  width: number,
  height: number,
): Element[] {
  const project = projection(view);
  const place = placeIn(panel, view, width, height);
  const title = text(panel.title, 4, 14, 'start');
  title.setAttribute('font-weight', '600');
  return [
    ...(panel.title === '' ? [] : [title]),
    frame(place),
    faces(panel, view, place, project),
    ...axisTexts(model, place),
  ];
}

/** The floor and the upright edge on the left. */
function frame(place: Project): Element {
  const corners = floorCorners();
  const floor = `M${corners.map((corner) => pair(place(corner))).join('L')}Z`;
  const left = leftmost(place);
  const upright = `M${pair(place(left))}L${pair(place([left[0], left[1], HEIGHT / 2]))}`;
  return element('path', {
    d: floor + upright,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-opacity': '0.55',
  });
}

function faces(panel: Panel, view: View, place: Project, project: Project): Element {
  const { xs, ys } = panel;
  const group = element('g', {
    stroke: '#0b1d3a',
    'stroke-opacity': '0.3',
    'stroke-width': '0.5',
    'stroke-linejoin': 'round',
    'data-mark': 'surface',
  });
  const at = pointsIn(panel);
  // From the far side to the near one, so that what is near covers what is far.
  for (const i of farFirst(xs.length - 1, Math.sin((view.azimuth * Math.PI) / 180))) {
    for (const j of farFirst(ys.length - 1, Math.cos((view.azimuth * Math.PI) / 180))) {
      const [a, b, c, d] = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
      if (!a || !b || !c || !d) continue;
      const height = (a[2] + b[2] + c[2] + d[2]) / 4 / HEIGHT + 0.5;
      const bright = brightness([a, b, c, d].map(project));
      const outline = [a, b, c, d].map((corner) => pair(place(corner))).join('L');
      group.append(element('path', { d: `M${outline}Z`, fill: colorAt(height, bright) }));
    }
  }
  return group;
}

function farFirst(count: number, awayWithIndex: number): number[] {
  const order = Array.from({ length: Math.max(0, count) }, (_, index) => index);
  return awayWithIndex > 0 ? order.reverse() : order;
}

/** How much light a face gets, between 0 and 1; both its sides are alike. */
function brightness([a, b, c, d]: readonly Point[]): number {
  if (!a || !b || !c || !d) return 1;
  const [p, q] = [
    [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const,
    [d[0] - b[0], d[1] - b[1], d[2] - b[2]] as const,
  ];
  const normal = [
    p[1] * q[2] - p[2] * q[1],
    p[2] * q[0] - p[0] * q[2],
    p[0] * q[1] - p[1] * q[0],
  ] as const;
  const along = normal[0] * light[0] + normal[1] * light[1] + normal[2] * light[2];
  return Math.abs(along) / (Math.hypot(...normal) || 1);
}

function colorAt(height: number, bright: number): string {
  const shade = 0.5 + 0.5 * bright;
  const [from, to, share] =
    height < 0.5 ? [valley, slope, 2 * height] : [slope, peak, 2 * height - 1];
  const channels = ([0, 1, 2] as const).map((index) => {
    const value = (from[index] + (to[index] - from[index]) * share) * shade;
    return Math.round(Math.min(255, value)).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Names and ends of the axes, along the two near edges of the floor and at the upright one. */
function axisTexts({ x, y, z }: SurfaceModel, place: Project): Element[] {
  const near = floorCorners().reduce((best, corner) =>
    place(corner)[2] > place(best)[2] ? corner : best,
  );
  const floor = -HEIGHT / 2;
  const edges = [
    { axis: x, at: (share: number): Point => [share - 0.5, near[1] * 1.12, floor] },
    { axis: y, at: (share: number): Point => [near[0] * 1.12, share - 0.5, floor] },
  ];
  const left = leftmost(place);
  const [zx, low] = place(left);
  const [, high] = place([left[0], left[1], HEIGHT / 2]);
  return [
    ...edges.flatMap(({ axis, at }) => {
      const [middle, from, to] = [at(0.5), at(0.1), at(0.9)].map(place);
      if (!middle || !from || !to) return [];
      const anchor = middle[0] < place([0, 0, floor])[0] ? 'end' : 'start';
      return [
        text(axis.label, middle[0], middle[1] + 12, anchor),
        text(axis.low, from[0], from[1] + 10, anchor),
        text(axis.high, to[0], to[1] + 10, anchor),
      ];
    }),
    text(z.low, zx - 6, low - 4, 'end'),
    text(z.high, zx - 6, high + 10, 'end'),
    text(z.label, zx, high - 10, 'start'),
  ];
}

function floorCorners(): Point[] {
  const low = -HEIGHT / 2;
  return [
    [-0.5, -0.5, low],
    [0.5, -0.5, low],
    [0.5, 0.5, low],
    [-0.5, 0.5, low],
  ];
}

function leftmost(place: Project): Point {
  return floorCorners().reduce((best, corner) =>
    place(corner)[0] < place(best)[0] ? corner : best,
  );
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

function text(content: string, x: number, y: number, anchor: 'start' | 'end'): Element {
  const made = element('text', { x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': anchor });
  made.textContent = content;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
