/**
 * `tf.layers.conv2d` with a dilation, in training.
 *
 * Missing in 4.22.0: the layer runs a fused operation that brings a gradient of its own, "dilation
 * rates greater than 1 are not yet supported in gradients".
 *
 * Mended: such a layer runs convolution, bias and activation one after the other.
 *
 * To be removed with tensorflow/tfjs issue 7906.
 */
import { add, conv2d, reshape, tidy, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';

interface Convolution {
  kernel: { read(): Tensor };
  bias: { read(): Tensor } | null;
  strides: [number, number];
  padding: 'same' | 'valid';
  dataFormat: 'channelsFirst' | 'channelsLast';
  dilationRate: [number, number];
  activation: { apply(x: Tensor): Tensor };
  call(inputs: Tensor | Tensor[], options: unknown): Tensor | Tensor[];
}

const layer = Object.getPrototypeOf(layers.conv2d({ filters: 1, kernelSize: 1 })) as Convolution;
const plain = layer.call;

layer.call = function (inputs, options) {
  if (Math.max(...this.dilationRate) === 1) {
    return plain.call(this, inputs, options);
  }
  return tidy(() => {
    const x = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor4D;
    const first = this.dataFormat === 'channelsFirst';
    const y = conv2d(
      x,
      this.kernel.read() as Tensor4D,
      this.strides,
      this.padding,
      first ? 'NCHW' : 'NHWC',
      this.dilationRate,
    );
    const bias = this.bias?.read();
    const shaped = bias && first ? reshape(bias, [1, -1, 1, 1]) : bias;
    return this.activation.apply(shaped ? add(y, shaped) : y);
  });
};
