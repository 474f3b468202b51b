/** Draws a function of one variable as an SVG path. */

export interface Window {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Size of the picture in user units. */
  readonly width: number;
  readonly height: number;
}

/** Place of a point in the picture, rounded to a tenth of a unit. */
export function place(x: number, y: number, window: Window): readonly [number, number] {
  const { left, right, bottom, top, width, height } = window;
  const across = ((x - left) / (right - left)) * width;
  const down = ((top - y) / (top - bottom)) * height;
  return [Math.round(across * 10) / 10, Math.round(down * 10) / 10];
}

/** Points more than a little outside the window end the line; it starts again where they return. */
export function curvePath(f: (x: number) => number, window: Window, segments: number): string {
  const { left, right, bottom, top } = window;
  const slack = (top - bottom) * 0.1;
  let isDrawing = false;
  let path = '';
  for (let index = 0; index <= segments; index += 1) {
    const x = left + ((right - left) * index) / segments;
    const y = f(x);
    if (y < bottom - slack || y > top + slack) {
      isDrawing = false;
      continue;
    }
    const [across, down] = place(x, y, window);
    path += `${isDrawing ? 'L' : 'M'}${across} ${down}`;
    isDrawing = true;
  }
  return path;
}
