/**
 * UnsortedSegmentSum, the gradient of gather and of embeddings.
 *
 * Missing on wasm in 4.22.0, so nothing with gather or an embedding trains there; on cpu it walks
 * the whole input once for every row of the table.
 *
 * Mended: out[id[i], :] += x[i, :], one walk for all rows; a negative id drops its row.
 *
 * To be removed with tensorflow/tfjs issue 8082 (wasm).
 */
import { UnsortedSegmentSum, util } from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';

registerFlatKernel({
  kernelName: UnsortedSegmentSum,
  backends: ['cpu', 'wasm'],
  output: ({ x, segmentIds }, { numSegments }) => ({
    shape: [numSegments as number, ...x!.shape.slice(segmentIds!.shape.length)],
    dtype: x!.dtype,
  }),
  compute: (out, { x, segmentIds }, inputs, { numSegments }) => {
    const width = util.sizeFromShape(inputs['x']!.shape.slice(inputs['segmentIds']!.shape.length));
    for (let row = 0; row < segmentIds!.length; row++) {
      const id = segmentIds![row]!;
      if (id < 0 || id >= (numSegments as number)) {
        continue;
      }
      for (let i = 0; i < width; i++) {
        out[id * width + i]! += x![row * width + i]!;
      }
    }
  },
});
