/**
 * From the box of a surface into the picture. The projection is written here and not taken from a
 * library: parallel rays and a grid that is walked from back to front need no sorting, a missing
 * point leaves a hole, and what turns a picture on a page stays a few kilobytes.
 */
import { FULL, type Panel, type SurfaceModel } from './surfaceGrid';

/** Where the viewer stands, in degrees. */
export interface View {
  readonly azimuth: number;
  readonly elevation: number;
}

export const defaultView: View = { azimuth: 32, elevation: 30 };

/** Height of the box, where its floor is a square of side 1. */
export const HEIGHT = 0.62;

export type Point = readonly [x: number, y: number, z: number];
export type Project = (point: Point) => Point;

/** To the right, upwards and towards the viewer; the box is turned about its middle. */
export function projection({ azimuth, elevation }: View): Project {
  const [ca, sa] = [Math.cos((azimuth * Math.PI) / 180), Math.sin((azimuth * Math.PI) / 180)];
  const [ce, se] = [Math.cos((elevation * Math.PI) / 180), Math.sin((elevation * Math.PI) / 180)];
  return ([x, y, z]) => {
    const away = x * sa + y * ca;
    return [x * ca - y * sa, away * se + z * ce, z * se - away * ce];
  };
}

/** Where the points of each panel are in the picture: to the right, downwards, towards the viewer. */
export interface PanelPlaces {
  /** Undefined for a hole. */
  readonly at: (i: number, j: number) => Point | undefined;
  /** Below it, on the floor. */
  readonly foot: (i: number, j: number) => Point | undefined;
}

export function surfacePlaces(model: SurfaceModel, view: View): readonly PanelPlaces[] {
  const { columns, width, height } = layoutOf(model);
  return model.panels.map((panel, index) => {
    const place = placeIn(panel, view, width, height);
    const left = (index % columns) * width;
    const top = Math.floor(index / columns) * height;
    const moved = (point: Point | undefined): Point | undefined => {
      if (!point) return undefined;
      const [x, y, near] = place(point);
      return [x + left, y + top, near];
    };
    const pointAt = pointsIn(panel);
    return {
      at: (i, j) => moved(pointAt(i, j)),
      foot: (i, j) => {
        const point = pointAt(i, j);
        return moved(point && [point[0], point[1], -HEIGHT / 2]);
      },
    };
  });
}

export function layoutOf({ width, panels }: SurfaceModel) {
  const columns = panels.length > 1 && width >= 400 ? 2 : 1;
  const panelWidth = width / columns;
  const rows = Math.ceil(panels.length / columns);
  return { columns, rows, width: panelWidth, height: Math.round(panelWidth * 0.7 + 50) };
}

/** Into the units of the panel's part of the picture. */
export function placeIn({ title }: Panel, view: View, width: number, height: number): Project {
  const project = projection(view);
  const size = width * 0.52;
  const titled = title === '' ? 0 : 10;
  return (point) => {
    const [right, up, near] = project(point);
    return [width / 2 + 8 + right * size, height / 2 - 6 + titled - up * size, near];
  };
}

/** In the box; undefined for a hole. */
export function pointsIn({ xs, ys, heights }: Panel) {
  return (i: number, j: number): Point | undefined => {
    const [x, y, z] = [xs[i], ys[j], heights[i]?.[j]];
    if (x === undefined || y === undefined || z === undefined || z === null) return undefined;
    return [x / FULL - 0.5, y / FULL - 0.5, (z / FULL - 0.5) * HEIGHT];
  };
}
