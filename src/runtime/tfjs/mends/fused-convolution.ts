/**
 * `tf.fused.conv2d` and `tf.fused.depthwiseConv2d` with a dilation, in training.
 *
 * Missing in 4.22.0: both bring a gradient of their own, "dilation rates greater than 1 are not yet
 * supported in gradients".
 *
 * Mended: where a gradient is asked for, convolution, bias and activation run one after the other.
 *
 * To be removed with tensorflow/tfjs issue 7906.
 */
import { add, conv2d, depthwiseConv2d, engine, fused as plain } from '@tensorflow/tfjs-core';
import { applyActivation } from '@tensorflow/tfjs-core/dist/ops/fused_util';

type Fused = typeof plain.conv2d;

/** `separate` is the convolution alone. */
function dilated(together: Fused, separate: typeof conv2d): Fused {
  return (given) => {
    const { dilations = 1, dataFormat = 'NHWC' } = given;
    const isPlain = Math.max(...[dilations].flat()) === 1 || dataFormat !== 'NHWC';
    if (isPlain || engine().state.gradientDepth === 0) return together(given);
    const { x, filter, strides, pad, dimRoundingMode, bias } = given;
    const y = separate(x, filter, strides, pad, dataFormat, dilations, dimRoundingMode);
    return applyActivation(
      bias == null ? y : add(y, bias),
      given.activation ?? 'linear',
      given.preluActivationWeights,
      given.leakyreluAlpha,
    ) as typeof y;
  };
}

export const fused: typeof plain = {
  ...plain,
  conv2d: dilated(plain.conv2d, conv2d),
  depthwiseConv2d: dilated(plain.depthwiseConv2d as Fused, depthwiseConv2d),
};
