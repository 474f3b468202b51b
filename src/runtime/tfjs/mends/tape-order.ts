/**
 * Second derivatives through functions whose gradient uses their own output: tanh, sigmoid, exp,
 * elu, softmax, logSoftmax, pow, max, min, max pooling, fused layers.
 *
 * Wrong in 4.22.0: to keep an output y for the backward pass, the engine clones it and writes the
 * clone on the tape *before* the operation that makes y. A tape is read in order, so the clone
 * seems to come from nowhere: in `dy * (1 - y^2)` the factor y counts as a constant. A composite
 * second derivative is then wrong without a word (d of a gradient penalty 0.10 for 0.23), a direct
 * one throws "Cannot compute gradient of y=f(x) with respect to x".
 *
 * Mended: a node goes on the tape before the clones of its outputs. No formula changes, and it
 * holds for `customGrad` with a saved output too.
 *
 * To be removed with tensorflow/tfjs issue 3252.
 */
import { engine, type Tensor } from '@tensorflow/tfjs-core';

interface TapeNode {
  inputs: Record<string, Tensor>;
  outputs: Tensor[];
}

/** The private part of the engine that is concerned. */
interface Recorder {
  state: { activeTape: TapeNode[] };
  addTapeNode(
    kernel: string,
    inputs: Record<string, Tensor>,
    outputs: Tensor[],
    gradient: unknown,
    saved: Tensor[],
    attrs: unknown,
  ): void;
}

const recorder = engine() as unknown as Recorder;
const addTapeNode = recorder.addTapeNode;

recorder.addTapeNode = function (kernel, inputs, outputs, gradient, saved, attrs) {
  addTapeNode.call(this, kernel, inputs, outputs, gradient, saved, attrs);
  const tape = this.state.activeTape;
  const first = firstCloneOf(outputs, saved, tape);
  if (first < tape.length - 1) {
    tape.splice(first, 0, ...tape.splice(-1));
  }
};

/** Where on the tape the first of `saved` stands that copies one of `outputs`; else its last place. */
function firstCloneOf(outputs: Tensor[], saved: Tensor[], tape: TapeNode[]): number {
  const last = tape.length - 1;
  let first = last;
  let left = saved.length;
  for (let at = last - 1; at >= 0 && left > 0; at--) {
    const node = tape[at]!;
    if (saved.includes(node.outputs[0]!)) {
      left--;
      if (outputs.some(({ id }) => id === node.inputs['x']?.id)) {
        first = at;
      }
    }
  }
  return first;
}
