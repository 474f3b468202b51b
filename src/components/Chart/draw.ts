/** Draws a chart as an SVG element; loaded when the first live chart appears. */
import { plot } from '@observablehq/plot';
import type { Language } from '../../data/language';
import type { ChartSpec } from '../../lab/events';
import { labelOf, type Labels } from '../Wording';
import { facetColumns } from './facets';
import { notePlaces } from './reading/places';
import { valuesOf, type Layer } from './series';
import { drawSurface } from './surface';
import { surfaceModel } from './surfaceGrid';
import type { View } from './surfaceSpace';
import { toPlot } from './toPlot';

export interface Picture {
  readonly spec: ChartSpec;
  readonly layers: readonly Layer[];
  /** Of a run before, to stand grey behind. */
  readonly behind?: readonly Layer[] | undefined;
  readonly labels: Labels;
  readonly language: Language;
  /** Read out instead of the picture. */
  readonly title: string;
}

/** `view`: from where a surface is seen, if not from the front. */
export function draw(picture: Picture, width: number, view?: View): Element {
  const { spec, layers, labels, language, title } = picture;
  const model = surfaceModel(spec, layers, labels, language, width);
  const svg = model ? drawSurface(model, view) : plotted(picture, width);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  return svg;
}

function plotted(picture: Picture, width: number): Element {
  const { spec, layers, behind, labels, language, title } = picture;
  const options = toPlot(spec, layers, labels, language, width, behind);
  // An axis named as the chart itself says nothing new.
  const y = options.y?.label === title ? { ...options.y, label: null } : options.y;
  const drawn = plot({ ...options, ...(y && { y }) });
  const svg = drawn instanceof SVGElement ? drawn : (drawn.querySelector('svg') ?? drawn);
  const titles = valuesOf(layers, spec.facet).map((facet) => labelOf(labels, facet, language));
  notePlaces(svg, drawn, titles.length, facetColumns(titles, width));
  // Plot names each group in English; the picture is one image with one name.
  for (const group of svg.querySelectorAll('[aria-label]')) {
    group.setAttribute('data-mark', group.getAttribute('aria-label') ?? '');
    group.removeAttribute('aria-label');
  }
  return svg;
}
