/**
 * The gradients of resizeBilinear, the first and the second.
 *
 * Wrong in 4.22.0: on cpu height and width of the result change places, so that any picture that is
 * not square throws; halfPixelCenters is forgotten without a word.
 *
 * Mended: each cell of the resized picture is a mean of four, weighted by how near they are, and
 * hands dy back to them by the same weights. The second derivative is the resizing itself.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import {
  engine,
  ResizeBilinear,
  ResizeBilinearGrad,
  zeros,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';
import { replaceGradient } from './replace';

interface Options {
  alignCorners: boolean;
  halfPixelCenters: boolean;
}

type Shape4D = [number, number, number, number];

registerFlatKernel({
  kernelName: ResizeBilinearGrad,
  backends: ['cpu', 'wasm'],
  output: ({ images }) => ({ shape: images!.shape, dtype: 'float32' }),
  compute: (dx, { dy }, shapes, attrs) => {
    const [batch, height, width, channels] = shapes['images']!.shape as Shape4D;
    const [, newHeight, newWidth] = shapes['dy']!.shape as Shape4D;
    const options = attrs as unknown as Options;
    const rows = sources(height, newHeight, options);
    const columns = sources(width, newWidth, options);
    let at = 0;
    for (let image = 0; image < batch; image++) {
      for (const row of rows) {
        for (const column of columns) {
          for (let channel = 0; channel < channels; channel++, at++) {
            for (const [r, ofRow] of row) {
              for (const [c, ofColumn] of column) {
                const cell = ((image * height + r) * width + c) * channels + channel;
                dx[cell]! += dy![at]! * ofRow * ofColumn;
              }
            }
          }
        }
      }
    }
  },
});

/** For each cell of the new axis the two cells of the old one that it is made of, with their weights. */
function sources(old: number, size: number, { alignCorners, halfPixelCenters }: Options) {
  const aligned = alignCorners && size > 1;
  const ratio = aligned ? (old - 1) / (size - 1) : old / size;
  return Array.from({ length: size }, (_, i): [number, number][] => {
    const place = halfPixelCenters ? ratio * (i + 0.5) - 0.5 : ratio * i;
    const low = Math.max(0, Math.floor(place));
    const high = Math.max(0, Math.min(old - 1, Math.ceil(place)));
    return [
      [low, 1 - (place - low)],
      [high, place - low],
    ];
  });
}

replaceGradient({
  kernelName: ResizeBilinear,
  inputsToSave: ['images'],
  gradFunc: (dy, saved, attrs) => {
    const [images] = saved as [Tensor];
    return {
      images: () => engine().runKernel(ResizeBilinearGrad, { dy: dy as Tensor, images }, attrs),
    };
  },
});

replaceGradient({
  kernelName: ResizeBilinearGrad,
  inputsToSave: ['dy', 'images'],
  gradFunc: (ddx, saved, attrs) => {
    const [dy, images] = saved as [Tensor, Tensor];
    const size = dy.shape.slice(1, 3);
    return {
      dy: () => engine().runKernel(ResizeBilinear, { images: ddx as Tensor }, { ...attrs, size }),
      images: () => zeros(images.shape),
    };
  },
});
