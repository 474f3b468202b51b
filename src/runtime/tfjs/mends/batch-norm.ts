/**
 * Batch normalization without scale or offset, in training.
 *
 * Wrong in 4.22.0: the tape looks up what was left out, "Cannot read properties of undefined
 * (reading 'dataId')". tf.layers.batchNormalization with `scale: false` or `center: false` reads the
 * variable that it has not made.
 *
 * Mended: what is left out is 1 or 0.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import { engine, FusedBatchNorm, ones, zeros, type Tensor } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';

type Inputs = Record<string, Tensor | undefined>;

interface Runner {
  runKernel(kernelName: string, inputs: Inputs, attrs?: unknown): unknown;
}

const runner = engine() as unknown as Runner;
const runKernel = runner.runKernel;

runner.runKernel = function (kernelName, inputs, attrs) {
  return runKernel.call(
    this,
    kernelName,
    kernelName === FusedBatchNorm ? completed(inputs) : inputs,
    attrs,
  );
};

function completed(inputs: Inputs): Inputs {
  const { shape } = inputs['mean']!;
  return {
    ...inputs,
    scale: inputs['scale'] ?? ones(shape),
    offset: inputs['offset'] ?? zeros(shape),
  };
}

/** What the layer has of the two, once it is built. */
interface Built {
  axis: number;
  gamma?: { read(): Tensor };
  beta?: { read(): Tensor };
  build(shape: number[] | number[][]): void;
}

const layer = Object.getPrototypeOf(layers.batchNormalization()) as Built;
const build = layer.build;

layer.build = function (given) {
  build.call(this, given);
  const shape = (Array.isArray(given[0]) ? given[0] : given) as number[];
  const size = [shape.at(this.axis)!];
  this.gamma ??= { read: () => ones(size) };
  this.beta ??= { read: () => zeros(size) };
};
