import { allStates } from './rbm';
import type { Cloud } from './learning';

// zh: 横条或竖条：每一行（或每一列）要么全亮，要么全暗。
// en: Bars or stripes: each row (or each column) is all on or
// en: all off.
export function barsAndStripes(side: number): Cloud {
  const patterns = new Map<string, number[]>();
  for (const lines of allStates(side)) {
    const bars = lines.flatMap((on) => lines.map(() => on));
    const stripes = lines.flatMap(() => lines);
    for (const image of [bars, stripes])
      patterns.set(image.join(''), image);
  }
  const states = [...patterns.values()];
  return {
    states,
    weights: states.map(() => 1 / states.length),
  };
}
