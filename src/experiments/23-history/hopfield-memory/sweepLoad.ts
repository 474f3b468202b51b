import { progress, report, type Random } from 'lab';
import { drawLoad } from './charts';
import { hopfield, overlap } from './hopfield';
import { flipped, randomPatterns } from './patterns';

const loads = [
  1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 40,
];
const networks = 20;

// zh: 每种图样数造 20 个网络，各回忆一个图样，取平均重合度。
// en: For each load 20 networks recall a pattern; the overlap is
// en: averaged.
export function sweepLoad(flips: number, rng: Random) {
  for (const [k, count] of loads.entries()) {
    let sum = 0;
    for (let i = 0; i < networks; i++) {
      const patterns = randomPatterns(count, rng);
      const [first] = patterns;
      const cue = flipped(first, flips, rng);
      const states = hopfield(patterns).recall(cue, rng);
      sum += overlap([...states].at(-1) ?? cue, first);
    }
    drawLoad(count, sum / networks);
    report(`overlapAt${count}`, sum / networks);
    progress(k + 1, loads.length);
  }
}
