/**
 * Gradients of max and min where several cells are the extreme, of cumsum, prod and cumprod.
 *
 * Wrong in 4.22.0: each cell that equals the maximum gets the whole dy, so that the gradient of
 * max([0, 0, 0, 0]) sums to 4; the gradient of cumsum along an axis that is not the last comes out
 * transposed and throws, or is wrong without a word where the axes are of one size; that of prod knows
 * no axis counted from the end. Missing: cumprod.
 *
 * Mended: equal cells share dy evenly, as in TensorFlow. The gradient of cumsum is cumsum the other
 * way. For y_j = x_0 ... x_j the gradient is dx_i = (x_0 ... x_(i-1)) s_i with
 * s_i = dy_i + x_(i+1) s_(i+1), which divides by nothing and so bears zeros. Its own gradient comes
 * from the sum written out: dx_i = sum over j of dy_j dy_j/dx_i, where dy_j/dx_i is the product of
 * all x up to j but x_i.
 *
 * To be removed with tensorflow/tfjs issue 8558 (cumprod). For the others no issue was found
 * upstream: keep them until their tests pass without.
 */
import {
  cast,
  cumprod,
  Cumprod,
  cumsum,
  Cumsum,
  div,
  engine,
  equal,
  expandDims,
  eye,
  getGradient,
  linalg,
  Max,
  Min,
  mul,
  ones,
  Prod,
  reshape,
  sub,
  sum,
  transpose,
  util,
  where,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';
import { replaceGradient } from './replace';

for (const [kernelName, attribute] of [
  [Max, 'reductionIndices'],
  [Min, 'axis'],
] as const) {
  replaceGradient({
    kernelName,
    inputsToSave: ['x'],
    outputsToSave: [true],
    gradFunc: (dy, saved, attrs) => {
      const [x, y] = saved as [Tensor, Tensor];
      const axes = util.parseAxisParam(attrs[attribute] as number[], x.shape);
      const kept = x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
      return {
        x: () => {
          const extreme = cast(equal(x, reshape(y, kept)), 'float32');
          const share = div(reshape(dy as Tensor, kept), sum(extreme, axes, true));
          return mul(share, extreme);
        },
      };
    },
  });
}

replaceGradient({
  kernelName: Cumsum,
  gradFunc: (dy, _saved, attrs) => {
    const { axis, exclusive, reverse } = attrs as unknown as Run;
    return { x: () => cumsum(dy as Tensor, axis, exclusive, !reverse) };
  },
});

interface Run {
  axis: number;
  exclusive: boolean;
  reverse: boolean;
}

const plainProd = getGradient(Prod);
replaceGradient({
  ...plainProd,
  gradFunc: (dy, saved, attrs) => {
    const [x] = saved as [Tensor];
    const axis = util.parseAxisParam(attrs['axis'] as number[], x.shape);
    return plainProd.gradFunc(dy, saved, { ...attrs, axis });
  },
});

const CumprodGrad = 'CumprodGrad';

replaceGradient({
  kernelName: Cumprod,
  inputsToSave: ['x'],
  gradFunc: (dy, saved, attrs) => {
    const [x] = saved as [Tensor];
    return { x: () => engine().runKernel(CumprodGrad, { dy: dy as Tensor, x }, attrs) };
  },
});

registerFlatKernel({
  kernelName: CumprodGrad,
  backends: ['cpu', 'wasm'],
  output: ({ x }) => ({ shape: x!.shape, dtype: 'float32' }),
  compute: (dx, { dy, x }, inputs, attrs) => {
    const { shape } = inputs['x']!;
    const { axis, exclusive, reverse } = attrs as unknown as Run;
    const along = util.parseAxisParam(axis, shape)[0] ?? 0;
    const length = shape[along] ?? 1;
    const inner = util.sizeFromShape(shape.slice(along + 1));
    const step = reverse ? -inner : inner;
    for (let first = 0; first < dx.length; first++) {
      if (Math.floor(first / inner) % length !== 0) {
        continue;
      }
      const start = reverse ? first + (length - 1) * inner : first;
      // Holds the product of what comes before each cell, then that times s.
      let product = 1;
      for (let i = 0; i < length; i++) {
        const at = start + i * step;
        dx[at] = product;
        product *= x![at]!;
      }
      let s = 0;
      for (let i = length - 1; i >= 0; i--) {
        const at = start + i * step;
        const following = i < length - 1 ? at + step : -1;
        if (exclusive) {
          s = following < 0 ? 0 : dy![following]! + x![following]! * s;
        } else {
          s = dy![at]! + (following < 0 ? 0 : x![following]! * s);
        }
        dx[at]! *= s;
      }
    }
  },
});

replaceGradient({
  kernelName: CumprodGrad,
  inputsToSave: ['dy', 'x'],
  gradFunc: (ddx, saved, attrs) => {
    const [dy, x] = saved as [Tensor, Tensor];
    const { axis, exclusive, reverse } = attrs as unknown as Run;
    const along = util.parseAxisParam(axis, x.shape)[0]!;
    const length = x.shape[along]!;
    const order = x.shape.map((_, i) => i).filter((i) => i !== along);
    const toLast = [...order, along];
    const last = (t: Tensor) => transpose(t, toLast);
    const back = (t: Tensor) =>
      transpose(
        t,
        toLast.map((_, i) => toLast.indexOf(i)),
      );
    // By rows i and columns j: all x but x_i, and which of their products dx_i is made of.
    const row = expandDims(last(x), -2);
    const all = where(eye(length).cast('bool'), ones(row.shape), row);
    const run = { axis: all.rank - 1, exclusive, reverse };
    const [below, above] = reverse ? [-1, 0] : [0, -1];
    const reached = linalg.bandPart(ones([length, length]), below, above);
    const counted = exclusive ? sub(reached, eye(length)) : reached;
    const given = expandDims(last(ddx as Tensor), -1);
    return {
      dy: () => {
        const products = cumprod(all, run.axis, exclusive, reverse);
        return back(sum(mul(mul(products, counted), given), -2));
      },
      x: () => {
        const slopes = mul(mul(given, expandDims(last(dy), -2)), counted);
        const byAll: Tensor = engine().runKernel(CumprodGrad, { dy: slopes, x: all }, run);
        return back(sum(mul(byAll, sub(1, eye(length))), -2));
      },
    };
  },
});
