/** Every claim falls under the control that it names: by a number, and not for want of one. */
import { describe, expect, it } from 'vitest';
import { runControls, type ControlRun } from '../../scripts/controls.mts';
import { claimsOf, experimentsOnDisk } from '../../scripts/experiments.mts';

const seed = 1;

for (const experiment of experimentsOnDisk().filter(({ parts }) => parts.includes('controls.ts'))) {
  describe(experiment.id, async () => {
    const claims = (await claimsOf(experiment)).filter(({ control }) => control !== undefined);
    let runs: readonly ControlRun[] = [];

    it('runs under every control', async () => {
      runs = await runControls(experiment, { seed });
      expect(runs.flatMap(({ control, error }) => (error ? [[control.id, error]] : []))).toEqual(
        [],
      );
    }, 300_000);

    it.each(claims)('$id falls under $control', ({ id, control }) => {
      const run = runs.find((one) => one.control.id === control);
      expect(run?.verdicts[id]).toBe('fails');
    });
  });
}
