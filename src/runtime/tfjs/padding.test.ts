/** Convolutions with every padding, stride and dilation, forward and backward, against plain loops. */
import type { Tensor, Tensor3D, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { loadTfjs } from './testing';
import {
  attributes,
  BATCH,
  cells,
  CHANNELS,
  faultOf,
  faultOfProducts,
  faults,
  FILTERS,
  inOne,
  inThree,
  inTwo,
  scattered,
  size,
  windows,
  type Case,
} from './window-cases';
import { byFilter, byInput, convolution, depthwise, forward } from './window-reference';

const tf = await loadTfjs();

describe.each(['cpu', 'wasm'])('on %s as by plain loops', (backend) => {
  const convolve: Record<string, [Case[], (given: Case) => (x: Tensor, w: Tensor) => Tensor]> = {
    'convolution, one axis': [
      inOne,
      (given) => (x, w) => {
        const { strides, dilations, pad } = attributes(given);
        return tf.conv1d(x as Tensor3D, w as Tensor3D, strides, pad, 'NWC', dilations);
      },
    ],
    'convolution, two axes': [
      inTwo,
      (given) => (x, w) => {
        const { strides, dilations, pad } = attributes(given);
        const rounding = given.rounding;
        return tf.conv2d(x as Tensor4D, w as Tensor4D, strides, pad, 'NHWC', dilations, rounding);
      },
    ],
    'convolution, three axes': [
      inThree.filter(({ padding }) => typeof padding === 'string'),
      (given) => (x, w) => {
        const { strides, dilations, pad } = attributes(given);
        return tf.conv3d(x as Tensor5D, w as Tensor5D, strides, pad, 'NDHWC', dilations);
      },
    ],
  };

  it.each(Object.keys(convolve))('%s', async (name) => {
    await tf.setBackend(backend);
    const [cases, operation] = convolve[name]!;
    const wrong = faults(cases, (given) => {
      const found = windows(given);
      const products = convolution(found, CHANNELS, FILTERS);
      const shapes = {
        x: [BATCH, ...given.sizes, CHANNELS],
        w: [...given.filter, CHANNELS, FILTERS],
        y: [BATCH, ...cells(found).slice(-given.sizes.length), FILTERS],
      };
      return faultOfProducts(tf, operation(given), products, shapes);
    });
    expect(wrong).toEqual([]);
  });

  it('depthwise convolution', async () => {
    await tf.setBackend(backend);
    const wrong = faults(inTwo, (given) => {
      const found = windows(given);
      const shapes = {
        x: [BATCH, ...given.sizes, CHANNELS],
        w: [...given.filter, CHANNELS, FILTERS],
        y: [BATCH, ...cells(found).slice(1), CHANNELS * FILTERS],
      };
      const { strides, dilations, pad } = attributes(given);
      return faultOfProducts(
        tf,
        (x, w) =>
          tf.depthwiseConv2d(
            x as Tensor4D,
            w as Tensor4D,
            strides,
            pad,
            'NHWC',
            dilations,
            given.rounding,
          ),
        depthwise(found, CHANNELS, FILTERS),
        shapes,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('separable convolution', async () => {
    await tf.setBackend(backend);
    const given = inTwo.filter(({ padding }) => typeof padding === 'string');
    const pointwise = tf.tensor4d(scattered(CHANNELS * 4, 2), [1, 1, CHANNELS, 4]);
    const wrong = faults(given, (each) => {
      const found = windows(each);
      // By the pointwise filter W' the products of a depthwise convolution become a plain one's.
      const [x, w] = [
        scattered(BATCH * size(each.sizes) * CHANNELS, 0),
        scattered(size(each.filter) * CHANNELS, 1),
      ];
      const between = [BATCH, ...cells(found).slice(1), CHANNELS];
      const shape = [...between.slice(0, 3), 4];
      const dy = scattered(size(shape), 2);
      const deep = depthwise(found, CHANNELS, 1);
      const mix = forward(deep, x, w, size(between));
      const wp = pointwise.dataSync();
      const y = shape.length
        ? Array.from({ length: size(shape) }, (_, i) =>
            [0, 1, 2].reduce(
              (sum, c) => sum + mix[Math.floor(i / 4) * 3 + c]! * wp[c * 4 + (i % 4)]!,
              0,
            ),
          )
        : [];
      const back = Array.from({ length: size(between) }, (_, i) =>
        [0, 1, 2, 3].reduce(
          (sum, k) => sum + dy[Math.floor(i / 3) * 4 + k]! * wp[(i % 3) * 4 + k]!,
          0,
        ),
      );
      const { strides, dilations, pad } = attributes(each);
      return faultOf(
        tf,
        (a, b) =>
          tf.separableConv2d(a as Tensor4D, b as Tensor4D, pointwise, strides, pad, dilations),
        [
          { shape: [BATCH, ...each.sizes, CHANNELS], values: x },
          { shape: [...each.filter, CHANNELS, 1], values: w },
        ],
        dy,
        { shape, y, dx: byInput(deep, back, w, x.length), dw: byFilter(deep, back, x, w.length) },
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['two', inTwo],
    ['three', inThree],
  ] as const)('transposed convolution, %s axes', async (axes, all) => {
    await tf.setBackend(backend);
    const given = all.filter(
      ({ dilations, padding }) =>
        Math.max(...dilations) === 1 && (axes === 'two' || typeof padding === 'string'),
    );
    const wrong = faults(given, (each) => {
      const found = windows(each);
      const products = convolution(found, CHANNELS, FILTERS);
      const large = [BATCH, ...each.sizes, CHANNELS];
      const small = [BATCH, ...cells(found).slice(-each.sizes.length), FILTERS];
      const { strides, pad } = attributes(each);
      const operation = (x: Tensor, w: Tensor) =>
        axes === 'two'
          ? tf.conv2dTranspose(
              x as Tensor4D,
              w as Tensor4D,
              large as [number, number, number, number],
              strides,
              pad,
              each.rounding,
            )
          : tf.conv3dTranspose(
              x as Tensor5D,
              w as Tensor5D,
              large as [number, number, number, number, number],
              strides,
              pad,
            );
      const filter = [...each.filter, CHANNELS, FILTERS];
      const [x, w] = [scattered(size(small), 0), scattered(size(filter), 1)];
      const dy = scattered(size(large), 2);
      return faultOf(
        tf,
        operation,
        [
          { shape: small, values: x },
          { shape: filter, values: w },
        ],
        dy,
        {
          shape: large,
          y: byInput(products, x, w, size(large)),
          dx: forward(products, dy, w, x.length),
          dw: byFilter(products, x, dy, w.length),
        },
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['cpu', 'wasm'])('pictures with channels first on %s', (backend) => {
  it.each(['conv2d', 'depthwiseConv2d'] as const)('%s', async (name) => {
    await tf.setBackend(backend);
    const toFirst = (x: Tensor) => tf.transpose(x, [0, 3, 1, 2]);
    const wrong = faults(inTwo, (given) => {
      const found = windows(given);
      const { strides, dilations, pad } = attributes(given, true);
      const deep = name === 'depthwiseConv2d';
      const products = (deep ? depthwise : convolution)(found, CHANNELS, FILTERS);
      return faultOfProducts(
        tf,
        (x, w) => {
          const picture = toFirst(x) as Tensor4D;
          const rounding = given.rounding;
          const y = tf[name](picture, w as Tensor4D, strides, pad, 'NCHW', dilations, rounding);
          return tf.transpose(y, [0, 2, 3, 1]);
        },
        products,
        {
          x: [BATCH, ...given.sizes, CHANNELS],
          w: [...given.filter, CHANNELS, FILTERS],
          y: [BATCH, ...cells(found).slice(1), deep ? CHANNELS * FILTERS : FILTERS],
        },
      );
    });
    expect(wrong).toEqual([]);
  });
});
