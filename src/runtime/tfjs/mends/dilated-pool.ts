/**
 * `tf.pool` with dilation.
 *
 * Wrong in 4.22.0, without a word: with 'same' the zeros of the padding take part, so that a maximum
 * of negative numbers is 0 at the border and an average too small; a number as padding is ignored. Without dilation, padding 0 with a rounding is refused.
 *
 * Mended: the picture is shifted by each cell of the window, and the shifted ones are compared or
 * added, which gives the gradient too. An average divides by the number of cells that are no padding.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import {
  addN,
  avgPool,
  div,
  maximum,
  maxPool,
  ones,
  pad as padded,
  slice,
  tensor,
  Tensor,
  tidy,
  type pool as plain,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { windowsOf } from './windows';

type Parameters2D = Parameters<typeof plain>;

const pair = (value: number | [number, number] | undefined): [number, number] =>
  Array.isArray(value) ? value : [value ?? 1, value ?? 1];

export const pool = ((given, windowShape, kind, pad, dilations, strides, rounding) => {
  const apart = pair(dilations);
  if (Math.max(...apart) === 1) {
    return (kind === 'max' ? maxPool : avgPool)(given, windowShape, strides ?? 1, pad, rounding);
  }
  if (Math.max(...pair(strides)) > 1) {
    throw new Error(`${kind}Pool: either the strides or the dilations must be 1.`);
  }
  const window = pair(windowShape);
  return tidy(() => {
    const input = given instanceof Tensor ? given : tensor(given);
    const x = (input.rank === 3 ? input.expandDims(0) : input) as Tensor4D;
    const attrs = { strides: 1, dilations: apart, pad: pad as number };
    const [, rows, columns] = windowsOf(`${kind}Pool`, x.shape, window, attrs).axes;
    const ends: [number, number][] = [
      [0, 0],
      [rows.before, rows.after],
      [columns.before, columns.after],
      [0, 0],
    ];
    const size = [x.shape[0], rows.output, columns.output, x.shape[3]];
    const shifted = (picture: Tensor, filling: number) => {
      const wide = padded(picture, ends, filling);
      return Array.from({ length: window[0] * window[1] }, (_, cell) => {
        const [r, s] = [Math.floor(cell / window[1]), cell % window[1]];
        return slice(wide, [0, r * apart[0], s * apart[1], 0], size);
      });
    };
    const y =
      kind === 'max'
        ? shifted(x, -Infinity).reduce((a, b) => maximum(a, b))
        : div(addN(shifted(x, 0)), addN(shifted(ones(x.shape), 0)));
    return input.rank === 3 ? y.squeeze([0]) : y;
  });
}) as typeof plain;

Tensor.prototype.pool = function (
  this: Tensor,
  windowShape: Parameters2D[1],
  kind: Parameters2D[2],
  pad: Parameters2D[3],
  dilations?: Parameters2D[4],
  strides?: Parameters2D[5],
  rounding?: Parameters2D[6],
) {
  return pool(this as Tensor4D, windowShape, kind, pad, dilations, strides, rounding);
} as typeof Tensor.prototype.pool;
