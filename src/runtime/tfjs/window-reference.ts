/**
 * For tests: convolution and pooling of up to three axes and their gradients, as plain loops.
 *
 * One and two axes are three of which the first have size 1. Everything that pads or counts is
 * written here from its definition and shares nothing with tfjs. Arrays are flat, channels last.
 */

export type Ends = readonly [number, number];
export type Padding = 'same' | 'valid' | number | readonly Ends[];

/** One spatial axis. `starts[i]` is where the window of output i begins, in cells of the input. */
interface Axis {
  input: number;
  filter: number;
  dilation: number;
  starts: number[];
}

export interface Windows {
  batch: number;
  axes: readonly [Axis, Axis, Axis];
}

/**
 * Windows over an input of shape [batch, ...sizes]. Output i of an axis begins at i stride - before;
 * there are as many as fit, for 'same' one for each stride begun.
 */
export function windowsOf(
  batch: number,
  sizes: readonly number[],
  filter: readonly number[],
  strides: readonly number[],
  dilations: readonly number[],
  padding: Padding,
  rounding: 'floor' | 'round' | 'ceil' = 'floor',
): Windows {
  const axes = sizes.map((input, at): Axis => {
    const [stride, dilation] = [strides[at]!, dilations[at]!];
    const extent = (filter[at]! - 1) * dilation + 1;
    const same = Math.ceil(input / stride);
    const lacking = Math.max((same - 1) * stride + extent - input, 0);
    const ends: Ends =
      padding === 'same'
        ? [Math.floor(lacking / 2), Math.ceil(lacking / 2)]
        : padding === 'valid'
          ? [0, 0]
          : typeof padding === 'number'
            ? [padding, padding]
            : padding[at]!;
    const count = Math[rounding]((input + ends[0] + ends[1] - extent) / stride) + 1;
    const starts = Array.from({ length: count }, (_, i) => i * stride - ends[0]);
    return { input, filter: filter[at]!, dilation, starts };
  });
  const none: Axis = { input: 1, filter: 1, dilation: 1, starts: [0] };
  return { batch, axes: [none, none, ...axes].slice(-3) as [Axis, Axis, Axis] };
}

export const outputSizes = ({ axes }: Windows) => axes.map(({ starts }) => starts.length);

/** Visits each pair of an output cell and a filter cell that falls on the input, by number. */
function forEachTap(
  { batch, axes: [a, b, c] }: Windows,
  visit: (output: number, input: number, filter: number) => void,
): void {
  let output = 0;
  for (let image = 0; image < batch; image++)
    for (const i of a.starts)
      for (const j of b.starts)
        for (const k of c.starts) {
          for (let r = 0; r < a.filter; r++)
            for (let s = 0; s < b.filter; s++)
              for (let t = 0; t < c.filter; t++) {
                const [x, y, z] = [i + r * a.dilation, j + s * b.dilation, k + t * c.dilation];
                if (x < 0 || y < 0 || z < 0) continue;
                if (x >= a.input || y >= b.input || z >= c.input) continue;
                visit(
                  output,
                  ((image * a.input + x) * b.input + y) * c.input + z,
                  (r * b.filter + s) * c.filter + t,
                );
              }
          output++;
        }
}

const cells = (windows: Windows) => outputSizes(windows).reduce((a, b) => a * b, windows.batch);

/** The three numbers of one product: offsets in the output, the input and the filter. */
type Product = (output: number, input: number, filter: number) => void;

/** The products of a convolution: channels c to k by W[..., c, k]. */
export function convolution(windows: Windows, channels: number, filters: number) {
  return (product: Product) =>
    forEachTap(windows, (o, i, f) => {
      for (let c = 0; c < channels; c++)
        for (let k = 0; k < filters; k++)
          product(o * filters + k, i * channels + c, (f * channels + c) * filters + k);
    });
}

/** The products of a depthwise convolution: channel c to m outputs by W[..., c, m]. */
export function depthwise(windows: Windows, channels: number, multiplier: number) {
  return (product: Product) =>
    forEachTap(windows, (o, i, f) => {
      for (let c = 0; c < channels; c++)
        for (let m = 0; m < multiplier; m++) {
          const channel = c * multiplier + m;
          product(
            o * channels * multiplier + channel,
            i * channels + c,
            f * channels * multiplier + channel,
          );
        }
    });
}

type Products = (product: Product) => void;
type Numbers = ArrayLike<number>;

/** y = sum of x W over the products. */
export function forward(products: Products, x: Numbers, w: Numbers, size: number): number[] {
  const y = Array<number>(size).fill(0);
  products((o, i, f) => (y[o]! += x[i]! * w[f]!));
  return y;
}

/** dx = sum of dy W; the transposed convolution of dy too. */
export function byInput(products: Products, dy: Numbers, w: Numbers, size: number): number[] {
  const dx = Array<number>(size).fill(0);
  products((o, i, f) => (dx[i]! += dy[o]! * w[f]!));
  return dx;
}

/** dW = sum of dy x. */
export function byFilter(products: Products, dy: Numbers, x: Numbers, size: number): number[] {
  const dw = Array<number>(size).fill(0);
  products((o, i, f) => (dw[f]! += dy[o]! * x[i]!));
  return dw;
}

/**
 * Max or average pooling of x, and dx for dy. Padding is never a maximum and never counted; of equal
 * cells the first takes the gradient.
 */
export function pooling(
  kind: 'max' | 'avg',
  windows: Windows,
  channels: number,
  x: Numbers,
  dy: Numbers,
): { y: number[]; dx: number[] } {
  const covered = Array.from({ length: cells(windows) }, (): number[] => []);
  forEachTap(windows, (o, i) => covered[o]!.push(i));
  const y: number[] = [];
  const dx = Array<number>(x.length).fill(0);
  for (const inputs of covered) {
    for (let c = 0; c < channels; c++) {
      const at = inputs.map((i) => i * channels + c);
      const values = at.map((i) => x[i]!);
      const largest = Math.max(...values);
      const slope = dy[y.length]!;
      y.push(kind === 'max' ? largest : values.reduce((a, b) => a + b, 0) / values.length);
      if (kind === 'max') dx[at[values.indexOf(largest)]!]! += slope;
      else for (const i of at) dx[i]! += slope / values.length;
    }
  }
  return { y, dx };
}
