/** A run with a presupposition moved: what rests on it is not counted, and all else still holds. */
import { describe, expect, it } from 'vitest';
import { loadManifest } from '../../plugins/experiments/loadManifests';
import { statementOf } from '../../src/components/Claims/statement';
import { formatCell } from '../../src/components/Wording';
import { languages } from '../../src/data/language';
import { defaultsOf, judge, namedIn } from '../../src/experiments/claim';
import type { ParamSpec, ParamValue } from '../../src/lab/events';
import { experimentsOnDisk, prepare } from '../../scripts/experiments.mts';

const root = process.cwd();

/** Another value that the parameter may have: half way down its slider, or up where it is lowest. */
function moved(spec: ParamSpec): ParamValue {
  switch (spec.kind) {
    case 'number': {
      const { value, min, max, step } = spec;
      const end = value > min ? min : max;
      const half = spec.scale === 'log' ? Math.sqrt(value * end) : (value + end) / 2;
      const there = min + Math.round((half - min) / step) * step;
      return there === value ? end : there;
    }
    case 'choice':
      return spec.options.find((option) => option !== spec.value) ?? spec.value;
    case 'switch':
      return !spec.value;
    case 'text':
      throw new Error(`No claim can presuppose the text "${spec.name}".`);
  }
}

for (const experiment of experimentsOnDisk()) {
  const { claims, recorded, labels, backend } = await loadManifest(root, experiment);
  const names = new Set(claims.flatMap(({ given = [] }) => given));
  const presupposed = (recorded?.params ?? []).filter(({ name }) => names.has(name));
  if (presupposed.length === 0) continue;

  describe(experiment.id, () => {
    const defaults = defaultsOf(recorded?.params);

    it.each(presupposed)(
      'with $name moved, claims no more than the run shows',
      async (spec) => {
        const run = await prepare(experiment);
        const result = await run({ seed: 1, backend, params: { [spec.name]: moved(spec) } });
        for (const claim of claims) {
          const { verdict, moved: changed } = judge(claim, { ...result, defaults });
          const rests = claim.given?.includes(spec.name) && !namedIn(claim).includes(spec.name);
          expect
            .soft(
              changed.map(({ name }) => name),
              claim.id,
            )
            .toEqual(rests ? [spec.name] : []);
          expect
            .soft(verdict, `${claim.id}: ${spec.name} is not in its \`given\``)
            .toBe(rests ? 'unknown' : 'holds');
          if (!namedIn(claim).includes(spec.name)) continue;
          for (const language of languages) {
            const statement = statementOf(claim, result.used, labels, language);
            const value = formatCell(result.used[spec.name], labels, language);
            expect.soft(statement).toContain(value);
          }
        }
      },
      120_000,
    );
  });
}
