/**
 * Operations without a useful gradient say what to use instead.
 *
 * In 4.22.0 some of them throw "gradient function not found for Bincount." and leave it at that.
 *
 * Done: the same words, and a sentence that leads on. Where nothing that a tape holds goes into an
 * operation (strings, shapes, ranges) none is needed.
 */
import { replaceGradient } from './replace';

const counting = 'It counts, and a count has no slope.';
const complex =
  'Complex numbers have no gradients here. Compute with the real and the imaginary part as two tensors: a Fourier transform is a product with the matrices of cos and sin.';
const ragged = 'Pad to one length and multiply with a mask instead.';
const boxes =
  'It chooses among boxes, which has no slope; keep it out of the loss and use the boxes themselves.';
const second = 'It is a gradient itself; its own, the second derivative, is not known here.';

const refused: Record<string, string> = {
  Bincount: `${counting} For a soft count, sum tf.softmax over the classes.`,
  DenseBincount: `${counting} For a soft count, sum tf.softmax over the classes.`,
  BitwiseAnd: 'Bits have no slope. For a soft mask, multiply numbers between 0 and 1.',
  Unique: 'It sorts out values by being equal, which has no slope.',
  SearchSorted: 'It gives places, and a place has no slope. For a soft step, use tf.sigmoid.',
  LowerBound: 'It gives places, and a place has no slope. For a soft step, use tf.sigmoid.',
  UpperBound: 'It gives places, and a place has no slope. For a soft step, use tf.sigmoid.',
  Multinomial:
    'Drawing has no slope. Use tf.softmax of the logits plus Gumbel noise, or multiply the loss of what was drawn by its log probability.',
  NonMaxSuppressionV3: boxes,
  NonMaxSuppressionV4: boxes,
  NonMaxSuppressionV5: boxes,
  MaxPoolWithArgmax: 'Use tf.maxPool instead.',
  CropAndResize: 'Use tf.slice and tf.image.resizeBilinear instead.',
  SparseToDense: 'Use tf.scatterND instead.',
  SparseFillEmptyRows: 'Use tf.scatterND instead.',
  SparseReshape: 'It moves indices, not values.',
  SparseSegmentSum: 'Use tf.unsortedSegmentSum of tf.gather instead.',
  SparseSegmentMean: 'Use tf.unsortedSegmentSum of tf.gather instead, and divide by the counts.',
  RaggedGather: ragged,
  RaggedRange: ragged,
  RaggedTensorToTensor: ragged,
  Complex: complex,
  ComplexAbs: complex,
  Real: complex,
  Imag: complex,
  FFT: complex,
  IFFT: complex,
  ResizeNearestNeighborGrad: second,
  LRNGrad: second,
  Dilation2DBackpropInput: second,
  Dilation2DBackpropFilter: second,
};

for (const [kernelName, sentence] of Object.entries(refused)) {
  replaceGradient({
    kernelName,
    gradFunc: () => {
      throw new Error(
        `Cannot compute gradient: gradient function not found for ${kernelName}. ${sentence}`,
      );
    },
  });
}
