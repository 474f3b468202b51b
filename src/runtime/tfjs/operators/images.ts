/** Cases of images. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { fill, floatsOf, type Case } from './values';

const ints = (tf: Tfjs, values: number[], shape = [values.length]) =>
  tf.tensor(values, shape, 'int32');
const all = (named: object) => Object.values<Tensor>(named as Record<string, Tensor>);

function* images(): Generator<Case> {
  const inputs: Record<string, (tf: Tfjs) => Tensor> = {
    ordinary: (tf) => floatsOf(tf, [2, 4, 3, 2]),
    'a NaN': (tf) => floatsOf(tf, [2, 4, 3, 2], [NaN, Infinity]),
    int32: (tf) => fill(tf, 'int32', [2, 4, 3, 2], [3, 200, 17, 5, 0]),
    bool: (tf) => fill(tf, 'bool', [2, 4, 3, 2]),
    'no images': (tf) => tf.zeros([0, 4, 3, 2]),
  };
  for (const [kind, input] of Object.entries(inputs)) {
    const image = (tf: Tfjs) => input(tf) as never;
    const operators: Record<string, (tf: Tfjs) => Tensor> = {
      flipLeftRight: (tf) => tf.image.flipLeftRight(image(tf)),
      rotateWithOffset: (tf) => tf.image.rotateWithOffset(image(tf), 0.7, 5, 0.5),
      'rotateWithOffset, a colour': (tf) =>
        tf.image.rotateWithOffset(image(tf), 0.7, [5, 6, 7], [0.5, 0.4]),
      grayscaleToRGB: (tf) =>
        tf.image.grayscaleToRGB(tf.slice(image(tf), [0, 0, 0, 0], [-1, -1, -1, 1])),
      'transform nearest': (tf) =>
        tf.image.transform(
          image(tf),
          tf.tensor2d([[1, 0.5, -1, 0, 1, 0, 0, 0]]),
          'nearest',
          'constant',
          7,
        ),
      'transform bilinear': (tf) =>
        tf.image.transform(
          image(tf),
          tf.tensor2d([[1, 0.5, -1, 0, 1, 0, 0, 0]]),
          'bilinear',
          'reflect',
          0,
          [3, 5],
        ),
      'transform wrap': (tf) =>
        tf.image.transform(
          image(tf),
          tf.tensor2d([[1, 0, 2.5, 0, 1, 1, 0, 0]]),
          'bilinear',
          'wrap',
        ),
      'transform to the nearest edge': (tf) =>
        tf.image.transform(
          image(tf),
          tf.tensor2d([[1, 0, 2.5, 0, 1, 1, 0, 0]]),
          'nearest',
          'nearest',
        ),
      'cropAndResize nearest': (tf) =>
        tf.image.cropAndResize(
          image(tf),
          tf.tensor2d([
            [0, 0, 1, 1],
            [0.2, -0.3, 1.4, 0.9],
          ]),
          ints(tf, [0, 1]) as never,
          [3, 4],
          'nearest',
          9,
        ),
      'cropAndResize bilinear': (tf) =>
        tf.image.cropAndResize(
          image(tf),
          tf.tensor2d([
            [0, 0, 1, 1],
            [0.2, -0.3, 1.4, 0.9],
          ]),
          ints(tf, [0, 1]) as never,
          [3, 4],
          'bilinear',
          9,
        ),
      'cropAndResize with one row': (tf) =>
        tf.image.cropAndResize(
          image(tf),
          tf.tensor2d([[0, 0, 1, 1]]),
          ints(tf, [1]) as never,
          [1, 1],
        ),
    };
    for (const align of [false, true]) {
      for (const centres of align ? [false] : [false, true]) {
        for (const size of [
          [7, 5],
          [2, 2],
          [1, 1],
          [4, 3],
        ] as [number, number][]) {
          const at = `${String(size)}, ${String(align)}, ${String(centres)}`;
          operators[`resizeBilinear ${at}`] = (tf) =>
            tf.image.resizeBilinear(image(tf), size, align, centres);
          operators[`resizeNearestNeighbor ${at}`] = (tf) =>
            tf.image.resizeNearestNeighbor(image(tf), size, align, centres);
        }
      }
    }
    for (const [name, run] of Object.entries(operators)) {
      yield { name: `${name}, ${kind}`, run, noise: 1e-5 };
    }
  }
  const boxes = (tf: Tfjs, holes: number[] = []) => floatsOf(tf, [6, 4], holes).abs() as never;
  const scores = (tf: Tfjs) => tf.tensor1d([0.9, 0.75, 0.6, 0.95, 0.5, 0.3]);
  for (const most of [3, 0, 10]) {
    yield {
      name: `nonMaxSuppression ${String(most)}`,
      run: (tf) => tf.image.nonMaxSuppression(boxes(tf), scores(tf), most, 0.5, 0.4),
    };
    yield {
      name: `nonMaxSuppressionWithScore ${String(most)}`,
      run: (tf) =>
        all(tf.image.nonMaxSuppressionWithScore(boxes(tf), scores(tf), most, 0.5, 0.4, 0.5)),
    };
    yield {
      name: `nonMaxSuppressionPadded ${String(most)}`,
      run: (tf) =>
        all(tf.image.nonMaxSuppressionPadded(boxes(tf), scores(tf), most, 0.5, 0.4, true)),
    };
  }
  yield {
    name: 'nonMaxSuppression of nothing',
    run: (tf) => tf.image.nonMaxSuppression(tf.zeros([0, 4]), tf.zeros([0]), 3, 0.5, 0.4),
  };
}

export const imageCases: Case[] = [...images()];
