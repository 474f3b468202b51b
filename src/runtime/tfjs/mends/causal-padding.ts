/**
 * conv1d layers with causal padding.
 *
 * Missing in 4.22.0: the layer takes 'causal', and says when it first runs that it is not
 * implemented; the shape that it promises is that of 'valid'.
 *
 * Mended: before the input stand dilation (kernel - 1) zeros, and the rest is a valid convolution,
 * so that output t sees the inputs up to t (van den Oord et al. 2016, WaveNet, section 2.1).
 *
 * To be removed with tensorflow/tfjs issue 8277.
 */
import { pad, serialization, type Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from '@tensorflow/tfjs-layers';

interface Conv1D {
  padding: string;
  kernelSize: [number];
  dilationRate: number | [number];
  dataFormat: string;
  call(inputs: Tensor | Tensor[], kwargs: unknown): Tensor | Tensor[];
  computeOutputShape(shape: Shape | Shape[]): Shape | Shape[];
}

const [conv1d] = serialization.SerializationMap.getMap().classNameMap['Conv1D']!;
const layer = conv1d.prototype as Conv1D;
const { call, computeOutputShape } = layer;

const timeAxis = ({ dataFormat }: Conv1D) => (dataFormat === 'channelsFirst' ? 2 : 1);

function zerosBefore({ kernelSize, dilationRate }: Conv1D): number {
  return [dilationRate].flat()[0]! * (kernelSize[0] - 1);
}

/** Runs `work` on the layer as if its padding were 'valid'. */
function asValid<Result>(conv: Conv1D, work: () => Result): Result {
  conv.padding = 'valid';
  try {
    return work();
  } finally {
    conv.padding = 'causal';
  }
}

layer.call = function (inputs, kwargs) {
  if (this.padding !== 'causal') {
    return call.call(this, inputs, kwargs);
  }
  const x = [inputs].flat()[0]!;
  const paddings = x.shape.map((_, axis): [number, number] => [
    axis === timeAxis(this) ? zerosBefore(this) : 0,
    0,
  ]);
  return asValid(this, () => call.call(this, pad(x, paddings), kwargs));
};

layer.computeOutputShape = function (inputShape) {
  const shape = Array.isArray(inputShape[0]) ? inputShape[0] : (inputShape as Shape);
  const length = shape[timeAxis(this)];
  return this.padding === 'causal' && typeof length === 'number'
    ? asValid(this, () =>
        computeOutputShape.call(this, shape.with(timeAxis(this), length + zerosBefore(this))),
      )
    : computeOutputShape.call(this, inputShape);
};
