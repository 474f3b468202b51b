/**
 * NaN and minimum or maximum on wasm.
 *
 * Wrong in 4.22.0: XNNPACK's minimum and maximum say nothing about NaN. Relu6, ClipByValue,
 * Maximum, Minimum, max pooling and every activation fused with a product or a convolution turn it
 * into a number; Relu compares bits, so that a NaN whose sign is set, which is what x86 gives for
 * Infinity - Infinity, becomes 0; average pooling and convolutions of one channel with a filter of
 * 1x1 clamp it to -Infinity. A net that has diverged then reports a finite loss for ever.
 *
 * Mended, without slowing down what has no NaN:
 * - An operator of single elements, or max pooling, looks for NaN in its inputs (heap-loops.ts: 0.1
 *   ns an element) and leaves such a call to cpu.
 * - A fused activation runs by itself after the linear product, by the kernels mended above.
 * - What clamps to -Infinity is recognized by it, and runs once more on cpu.
 *
 * Upstream knows that XNNPACK promises nothing for NaN (tensorflow/tfjs pull request 3855) and no
 * issue was found: keep it until mends/still-needed-operators.test.ts fails.
 */
import {
  _FusedMatMul,
  Add,
  AvgPool,
  BatchMatMul,
  ClipByValue,
  Conv2D,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  Elu,
  FusedConv2D,
  FusedDepthwiseConv2D,
  getKernel,
  LeakyRelu,
  Maximum,
  MaxPool,
  Minimum,
  Prelu,
  Relu,
  Relu6,
  Sigmoid,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { holdsNaN, holdsNonFinite } from './heap-loops';
import { replaceKernel } from './replace';
import { onCpu } from './wasm-fallback';

type Inputs = Record<string, TensorInfo>;

for (const kernelName of [Relu, Relu6, ClipByValue, Maximum, Minimum, MaxPool]) {
  const slow = onCpu(kernelName);
  replaceKernel(kernelName, 'wasm', (plain) => (call) => {
    const inputs = call.inputs as Inputs;
    for (const name in inputs) {
      const x = inputs[name]!;
      if (x.dtype === 'float32' && holdsNaN(x, call.backend as BackendWasm)) {
        return slow(call);
      }
    }
    return plain(call);
  });
}

const activations: Record<string, string> = {
  relu: Relu,
  relu6: Relu6,
  elu: Elu,
  sigmoid: Sigmoid,
  leakyrelu: LeakyRelu,
  prelu: Prelu,
};

for (const kernelName of [_FusedMatMul, FusedConv2D, FusedDepthwiseConv2D]) {
  replaceKernel(kernelName, 'wasm', (plain) => (call) => {
    const { activation, leakyreluAlpha } = call.attrs!;
    const activate = activations[activation as string];
    if (!activate) {
      return plain(call);
    }
    const { preluActivationWeights: alpha, ...inputs } = call.inputs as Inputs;
    const backend = call.backend as BackendWasm;
    const { kernelFunc } = getKernel(kernelName, 'wasm');
    const linear = { ...call.attrs, activation: 'linear' };
    const x = kernelFunc({ inputs, attrs: linear, backend }) as TensorInfo;
    const y = getKernel(activate, 'wasm').kernelFunc({
      inputs: activate === Prelu ? { x, alpha: alpha! } : { x },
      attrs: { alpha: leakyreluAlpha! },
      backend,
    });
    backend.disposeData(x.dataId);
    return y;
  });
}

/** The bias of a product of transposed matrices, or of a batch, is read by row where it is by column. */
replaceKernel(_FusedMatMul, 'wasm', (plain) => (call) => {
  const { a, b, bias } = call.inputs as Inputs;
  const { transposeA, transposeB, activation } = call.attrs!;
  const one = a!.shape[0] === 1 && b!.shape[0] === 1;
  if (activation !== 'linear' || (one && !transposeA && !transposeB)) {
    return plain(call);
  }
  const backend = call.backend as BackendWasm;
  const run = (kernelName: string, inputs: Inputs, attrs = {}) =>
    getKernel(kernelName, 'wasm').kernelFunc({ inputs, attrs, backend }) as TensorInfo;
  const product = run(BatchMatMul, { a: a!, b: b! }, { transposeA, transposeB });
  if (!bias) {
    return product;
  }
  const out = run(Add, { a: product, b: bias });
  backend.disposeData(product.dataId);
  return out;
});

const clamping = [
  AvgPool,
  Conv2D,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  FusedConv2D,
  FusedDepthwiseConv2D,
];

for (const kernelName of clamping) {
  const slow = onCpu(kernelName);
  replaceKernel(kernelName, 'wasm', (plain) => (call) => {
    const backend = call.backend as BackendWasm;
    const y = plain(call) as TensorInfo;
    if (
      holdsNonFinite(y, backend) &&
      (backend.typedArrayFromHeap(y) as Float32Array).includes(-Infinity)
    ) {
      backend.disposeData(y.dataId);
      return slow(call);
    }
    return y;
  });
}
