/**
 * The GRU (Cho et al. 2014): h' = z h + (1 - z) g, with update gate z, reset gate r and candidate g.
 * In g the reset gate multiplies h before the recurrent kernel does, or with `resetAfter` what the
 * kernel makes of h.
 */
import { tanh } from './activations';
import {
  addSequence,
  addTo,
  isMasked,
  putColumns,
  takeColumns,
  turn,
  weightSlopes,
  type Cell,
  type Pass,
  type Slopes,
} from './cell';
import type { Block } from '../mends/memory';

/** The recurrent kernel in two: [units, 2 units] for z and r, [units, units] for g. */
function partsOf(pass: Pass): [gates: Block, candidate: Block] {
  const { memory, units, columns, recurrentKernel } = pass;
  const [z, r, g] = columns as [number, number, number];
  return [
    takeColumns(memory, recurrentKernel, 3 * units, [z, r], units),
    takeColumns(memory, recurrentKernel, 3 * units, [g], units),
  ];
}

/** z and r from what the kernel made of h, [batch, 2 units]; `reset` becomes r h. */
function gatesForward(pass: Pass, step: number, sums: Float32Array, reset: Float32Array): void {
  const { batch, units, kept, gate } = pass;
  const [z, r] = pass.columns as [number, number, number];
  const [gates, h] = [kept.gates.values, kept.h.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    for (let j = 0; j < units; j++) {
      const at = 3 * row * units + j;
      const sum = 2 * sample * units + j;
      gates[at + z] = gate.value(gates[at + z]! + sums[sum]!);
      const open = (gates[at + r] = gate.value(gates[at + r]! + sums[sum + units]!));
      reset[sample * units + j] = pass.resetAfter ? open : open * h[row * units + j]!;
    }
  }
}

/** g from what the kernel made of r h, or of h; then the new state. */
function stateForward(pass: Pass, step: number, now: Float32Array, [sums, reset]: Float32Array[]) {
  const { batch, units, kept, resetAfter } = pass;
  const [z, , g] = pass.columns as [number, number, number];
  const [gates, h, memo] = [kept.gates.values, kept.h.values, kept.memo.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    const masked = isMasked(pass, row);
    for (let j = 0; j < units; j++) {
      const at = 3 * row * units + j;
      const old = row * units + j;
      const state = sample * units + j;
      const sum = sums![state]!;
      const candidate = tanh(gates[at + g]! + (resetAfter ? reset![state]! * sum : sum));
      const update = gates[at + z]!;
      gates[at + g] = candidate;
      memo[old] = resetAfter ? sum : reset![state]!;
      if (!masked) {
        now[state] = update * h[old]! + (1 - update) * candidate;
      }
      h[old + batch * units] = now[state]!;
    }
  }
}

/** The slopes by z and by g, and by what of g comes from the kernel. */
function stateBackward(pass: Pass, slopes: Slopes, step: number, candidates: Float32Array): void {
  const { batch, units, kept, gate, resetAfter } = pass;
  const [z, r, g] = pass.columns as [number, number, number];
  const [gates, h] = [kept.gates.values, kept.h.values];
  const [dGates, dh] = [slopes.gates.values, slopes.h.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    const masked = isMasked(pass, row);
    for (let j = 0; j < units; j++) {
      const at = 3 * row * units + j;
      const state = sample * units + j;
      const update = gates[at + z]!;
      const candidate = gates[at + g]!;
      const dState = masked ? 0 : dh[state]!;
      const dCandidate = dState * (1 - update) * (1 - candidate * candidate);
      dGates[at + z] = dState * (h[row * units + j]! - candidate) * gate.slope(update);
      dGates[at + g] = dCandidate;
      candidates[state] = resetAfter ? dCandidate * gates[at + r]! : dCandidate;
    }
  }
}

/** The slope by r, where `resets` has the slope by r h; leaves in `slopes.h` the direct path. */
function gatesBackward(
  pass: Pass,
  slopes: Slopes,
  step: number,
  [resets, now]: readonly [resets: Float32Array, now: Float32Array],
): void {
  const { batch, units, kept, gate, resetAfter } = pass;
  const [z, r, g] = pass.columns as [number, number, number];
  const [gates, h, memo] = [kept.gates.values, kept.h.values, kept.memo.values];
  const [dGates, dh] = [slopes.gates.values, slopes.h.values];
  for (let sample = 0; sample < batch; sample++) {
    const row = step * batch + sample;
    const masked = isMasked(pass, row);
    for (let j = 0; j < units; j++) {
      const at = 3 * row * units + j;
      const state = sample * units + j;
      const reset = gates[at + r]!;
      const dProduct = masked ? 0 : resets[state]!;
      const dReset = resetAfter
        ? dGates[at + g]! * memo[row * units + j]!
        : dProduct * h[row * units + j]!;
      dGates[at + r] = masked ? 0 : dReset * gate.slope(reset);
      now[2 * sample * units + j] = dGates[at + z]!;
      now[2 * sample * units + units + j] = dGates[at + r]!;
      if (!masked) {
        dh[state]! *= gates[at + z]!;
        dh[state]! += resetAfter ? dProduct : dProduct * reset;
      }
    }
  }
}

export const gru: Cell = {
  groups: 'zrg',
  states: 1,
  hasMemo: true,

  forward(pass) {
    const { memory, steps, batch, units, kept, resetAfter } = pass;
    const size = batch * units;
    const [now, reset, candidates] = [
      memory.scratch(size),
      memory.scratch(size),
      memory.scratch(size),
    ];
    const sums = memory.scratch(2 * size);
    now.values.set(kept.h.values.subarray(0, size));
    const [gateKernel, kernel] = partsOf(pass);
    const multiplyGates = memory.product(sums, now, gateKernel, [batch, units, 2 * units]);
    const from = resetAfter ? now : reset;
    const multiplyCandidates = memory.product(candidates, from, kernel, [batch, units, units]);
    for (let step = 0; step < steps; step++) {
      multiplyGates();
      gatesForward(pass, step, sums.values, reset.values);
      multiplyCandidates();
      stateForward(pass, step, now.values, [candidates.values, reset.values]);
    }
  },

  backward(pass, slopes) {
    const { memory, steps, batch, units, kept, resetAfter, columns } = pass;
    const size = batch * units;
    const [z, r, g] = columns as [number, number, number];
    const [now, candidates] = [memory.scratch(2 * size), memory.scratch(size)];
    const [back, resets] = [memory.scratch(size), memory.scratch(size)];
    const ofCandidates = memory.scratch(steps * size);
    const [gateKernel, kernel] = partsOf(pass);
    const turnedGates = turn(memory, gateKernel, 2 * units);
    const turned = turn(memory, kernel, units);
    const multiplyGates = memory.product(back, now, turnedGates, [batch, 2 * units, units]);
    const multiplyCandidates = memory.product(resets, candidates, turned, [batch, units, units]);
    for (let step = steps - 1; step >= 0; step--) {
      addSequence(pass, slopes, step);
      stateBackward(pass, slopes, step, candidates.values);
      multiplyCandidates();
      ofCandidates.values.set(candidates.values, step * size);
      gatesBackward(pass, slopes, step, [resets.values, now.values]);
      multiplyGates();
      addTo(slopes.h.values, back.values);
    }
    const before = memory.part(kept.h, 0, steps * size);
    const factor = resetAfter ? before : kept.memo;
    const ofGates = takeColumns(memory, slopes.gates, 3 * units, [z, r], units);
    const dKernel = memory.scratch(3 * units * units);
    const inGates = weightSlopes(memory, [{ block: before, width: units }], ofGates, 2 * units);
    const inCandidates = weightSlopes(
      memory,
      [{ block: factor, width: units }],
      ofCandidates,
      units,
    );
    putColumns(inGates, dKernel, 3 * units, [z, r], units);
    putColumns(inCandidates, dKernel, 3 * units, [g], units);
    return dKernel;
  },
};
