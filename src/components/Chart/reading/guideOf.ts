/** The guide for a drawn picture, by what it is made of. */
import type { Picture } from '../draw';
import { gridsOf, surfaceModel } from '../surfaceGrid';
import { viewOf } from '../turn';
import { cellGuide } from './cellGuide';
import { cellsOf, pointsOf } from './cells';
import { curveGuide } from './curveGuide';
import type { Guide } from './guide';
import { placesOf } from './places';
import { readingKind } from './readingKind';
import { readable } from './readings';
import { surfaceGuide } from './surfaceGuide';

/** Undefined where nothing can be read off the picture. `place`: what it stands in. */
export function guideOf(place: Element, svg: SVGSVGElement, picture: Picture): Guide | undefined {
  const { spec, layers, behind, labels, language } = picture;
  const kind = readingKind(spec, layers);
  if (kind === 'surface') {
    const { width } = svg.viewBox.baseVal;
    const model = surfaceModel(spec, layers, labels, language, width);
    const grids = gridsOf(spec, layers);
    const points = pointsOf(grids);
    return (
      model &&
      points &&
      surfaceGuide(picture, { model, grids, points, viewOf: () => viewOf(place) })
    );
  }
  const places = placesOf(svg);
  if (!places) return undefined;
  if (kind === 'cells') {
    const cells = cellsOf(spec, layers);
    return cells && cellGuide(picture, places, cells);
  }
  const values = readable(spec, layers, behind ?? []);
  return values && curveGuide(picture, places, values);
}
