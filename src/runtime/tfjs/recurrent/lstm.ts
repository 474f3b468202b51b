/**
 * The LSTM (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000):
 * c' = f c + i g and h' = o tanh(c'), with gates i, f, o and candidate g from inputs and h.
 */
import { tanh } from './activations';
import {
  addSequence,
  addTo,
  isMasked,
  turn,
  weightSlopes,
  type Cell,
  type Pass,
  type Slopes,
} from './cell';

function stepForward(pass: Pass, step: number, now: Float32Array, sums: Float32Array): void {
  const { batch, units, kept, gate } = pass;
  const [i, f, g, o] = pass.columns as [number, number, number, number];
  const [gates, h, c, memo] = [kept.gates.values, kept.h.values, kept.c.values, kept.memo.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    const [old, next] = [row * units, (row + batch) * units];
    const masked = isMasked(pass, row);
    for (let j = 0; j < units; j++) {
      if (masked) {
        h[next + j] = h[old + j]!;
        c[next + j] = c[old + j]!;
        continue;
      }
      const at = 4 * old + j;
      const sum = 4 * sample * units + j;
      const input = gate.value(gates[at + i]! + sums[sum + i]!);
      const forget = gate.value(gates[at + f]! + sums[sum + f]!);
      const candidate = tanh(gates[at + g]! + sums[sum + g]!);
      const output = gate.value(gates[at + o]! + sums[sum + o]!);
      const cell = forget * c[old + j]! + input * candidate;
      const shown = tanh(cell);
      gates[at + i] = input;
      gates[at + f] = forget;
      gates[at + g] = candidate;
      gates[at + o] = output;
      memo[old + j] = shown;
      c[next + j] = cell;
      h[next + j] = output * shown;
      now[sample * units + j] = output * shown;
    }
  }
}

/** Leaves in `slopes.h` what reaches the state before the step without the recurrent kernel. */
function stepBackward(pass: Pass, slopes: Slopes, step: number, now: Float32Array): void {
  const { batch, units, kept, gate } = pass;
  const [i, f, g, o] = pass.columns as [number, number, number, number];
  const [gates, c, memo] = [kept.gates.values, kept.c.values, kept.memo.values];
  const [dGates, dh, dc] = [slopes.gates.values, slopes.h.values, slopes.c.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    if (isMasked(pass, row)) {
      dGates.fill(0, 4 * row * units, 4 * (row + 1) * units);
      now.fill(0, 4 * sample * units, 4 * (sample + 1) * units);
      continue;
    }
    for (let j = 0; j < units; j++) {
      const old = row * units + j;
      const state = sample * units + j;
      const at = 4 * row * units + j;
      const slope = 4 * sample * units + j;
      const input = gates[at + i]!;
      const forget = gates[at + f]!;
      const candidate = gates[at + g]!;
      const output = gates[at + o]!;
      const shown = memo[old]!;
      const dCell = dc[state]! + dh[state]! * output * (1 - shown * shown);
      const dInput = dCell * candidate * gate.slope(input);
      const dForget = dCell * c[old]! * gate.slope(forget);
      const dCandidate = dCell * input * (1 - candidate * candidate);
      const dOutput = dh[state]! * shown * gate.slope(output);
      dGates[at + i] = now[slope + i] = dInput;
      dGates[at + f] = now[slope + f] = dForget;
      dGates[at + g] = now[slope + g] = dCandidate;
      dGates[at + o] = now[slope + o] = dOutput;
      dc[state] = dCell * forget;
      dh[state] = 0;
    }
  }
}

export const lstm: Cell = {
  groups: 'ifgo',
  states: 2,
  hasMemo: true,

  forward(pass) {
    const { memory, steps, batch, units } = pass;
    const now = memory.scratch(batch * units);
    const sums = memory.scratch(batch * 4 * units);
    now.values.set(pass.kept.h.values.subarray(0, batch * units));
    const multiply = memory.product(sums, now, pass.recurrentKernel, [batch, units, 4 * units]);
    for (let step = 0; step < steps; step++) {
      multiply();
      stepForward(pass, step, now.values, sums.values);
    }
  },

  backward(pass, slopes) {
    const { memory, steps, batch, units } = pass;
    const rows = steps * batch;
    const now = memory.scratch(batch * 4 * units);
    const back = memory.scratch(batch * units);
    const turned = turn(memory, pass.recurrentKernel, 4 * units);
    const multiply = memory.product(back, now, turned, [batch, 4 * units, units]);
    for (let step = steps - 1; step >= 0; step--) {
      addSequence(pass, slopes, step);
      stepBackward(pass, slopes, step, now.values);
      multiply();
      addTo(slopes.h.values, back.values);
    }
    const before = memory.part(pass.kept.h, 0, rows * units);
    return weightSlopes(memory, [{ block: before, width: units }], slopes.gates, 4 * units);
  },
};
