/** The recurrent layer without gates (Elman 1990): h' = tanh(z), with z from inputs and h. */
import { tanh } from './activations';
import { addSequence, addTo, isMasked, turn, weightSlopes, type Cell } from './cell';

export const rnn: Cell = {
  groups: 'h',
  states: 1,
  hasMemo: false,

  forward(pass) {
    const { memory, steps, batch, units, kept } = pass;
    const size = batch * units;
    const now = memory.scratch(size);
    const sums = memory.scratch(size);
    now.values.set(kept.h.values.subarray(0, size));
    const multiply = memory.product(sums, now, pass.recurrentKernel, [batch, units, units]);
    for (let step = 0; step < steps; step++) {
      multiply();
      const [x, h, state, sum] = [kept.gates.values, kept.h.values, now.values, sums.values];
      for (let i = 0; i < size; i++) {
        if (!isMasked(pass, step * batch + Math.floor(i / units))) {
          state[i] = tanh(x[step * size + i]! + sum[i]!);
        }
        h[(step + 1) * size + i] = state[i]!;
      }
    }
  },

  backward(pass, slopes) {
    const { memory, steps, batch, units, kept } = pass;
    const size = batch * units;
    const now = memory.scratch(size);
    const back = memory.scratch(size);
    const turned = turn(memory, pass.recurrentKernel, units);
    const multiply = memory.product(back, now, turned, [batch, units, units]);
    for (let step = steps - 1; step >= 0; step--) {
      addSequence(pass, slopes, step);
      const [h, dh, dGates] = [kept.h.values, slopes.h.values, slopes.gates.values];
      for (let i = 0; i < size; i++) {
        const masked = isMasked(pass, step * batch + Math.floor(i / units));
        const y = h[(step + 1) * size + i]!;
        now.values[i] = dGates[step * size + i] = masked ? 0 : dh[i]! * (1 - y * y);
        if (!masked) {
          dh[i] = 0;
        }
      }
      multiply();
      addTo(slopes.h.values, back.values);
    }
    const before = memory.part(kept.h, 0, steps * size);
    return weightSlopes(memory, [{ block: before, width: units }], slopes.gates, units);
  },
};
