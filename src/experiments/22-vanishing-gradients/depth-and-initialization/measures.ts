import { report } from 'lab';
import type { propagate } from './network';

type Result = ReturnType<typeof propagate>;

// zh: 报告的数都取对数；溢出 float32 的不报告，表中留空。
// en: Numbers are reported as logarithms; one that overflowed
// en: float32 is not reported and leaves a gap in the table.
export function measures(setting: string, result: Result) {
  const { hiddenNorms, weightNorms } = result;
  const depth = weightNorms.length;
  const growth = log10(
    hiddenNorms[0] / hiddenNorms[depth],
  );
  const weightGrowth = log10(
    weightNorms[0] / weightNorms[depth - 1],
  );
  const outputSize = log10(result.outputMeanSquare);
  const perLayer =
    growth === null ? null : 10 ** (growth / depth);
  const row = {
    growth,
    perLayer,
    weightGrowth,
    outputSize,
  };
  for (const [name, value] of Object.entries(row)) {
    if (value !== null) report(`${setting}-${name}`, value);
  }
  return { setting, ...row };
}

function log10(value: number) {
  const result = Math.log10(value);
  return Number.isFinite(result) ? result : null;
}
