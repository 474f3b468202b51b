import { inTurn, param, pause, random } from 'lab';
import { report, seed } from 'lab';
import * as charts from './charts';
import { hopfield, overlap } from './hopfield';
import * as patterns from './patterns';

const picture = param('picture', 'heart', patterns.names);
const patternCount = param('patternCount', 6, [1, 40, 1]);
const flips = param('flips', 0.2, [0, 1, 0.01]);
const frame = param('frame', 80, [0, 500, 20]);

const rng = random(seed);

// zh: 一、记住一幅画，连同若干随机图样。
// en: 1. Store a drawing, together with random patterns.
const stored = patterns.drawing(picture, rng);
const others = patterns.drawRandom(patternCount - 1, rng);
const memory = hopfield([stored, ...others]);
const [other = stored] = others;

// zh: 二、把画弄脏，让网络回忆：能量每次更新都下降。
// en: 2. Spoil it and let the network recall: energy falls.
const cue = patterns.flipped(stored, flips, rng);
const states = [cue, ...memory.recall(cue, rng)];
const energies = states.map(memory.energyOf);
for (const [k, recalled] of states.entries()) {
  charts.drawPictures({ stored, other, cue, recalled });
  charts.drawEnergy(k, energies[k]);
  await pause(frame);
}
report('overlap', overlap(states.at(-1)!, stored));
const rises = energies
  .slice(1)
  .map((e, k) => e - energies[k]);
if (rises.length > 0)
  report('greatestRise', Math.max(...rises));

// zh: 三、记得越多，忘得越快：容量约 0.138 N。每种图样数造
// zh: 20 个网络，各回忆一个图样，取平均重合度。
// en: 3. The more it stores the worse: capacity about 0.138 N.
// en: For each load 20 networks recall one pattern each; the
// en: overlap is averaged.
const loads = [
  1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 40,
];
for (const count of inTurn(loads)) {
  let [before, sum] = [0, 0];
  for (let network = 1; network <= 20; network++) {
    const stored = patterns.drawRandom(count, rng);
    const cue = patterns.flipped(stored[0], 0.1, rng);
    before += overlap(cue, stored[0]);
    const recall = hopfield(stored).recall(cue, rng);
    sum += overlap([...recall].at(-1) ?? cue, stored[0]);
  }
  charts.drawLoad(count, sum / 20);
  report('cueOverlap', before / 20);
  report(`overlapAt${count}`, sum / 20);
}
