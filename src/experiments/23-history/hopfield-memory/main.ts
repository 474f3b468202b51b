import { param, progress, random, report, seed } from 'lab';
import { drawEnergy, drawPictures, pause } from './charts';
import {
  greatestRise,
  hopfield,
  overlap,
} from './hopfield';
import * as patterns from './patterns';
import { sweepLoad } from './sweepLoad';

const picture = param('picture', 'heart', [
  'heart',
  'letter',
  'house',
  'noise',
]);
const patternCount = param('patternCount', 6, [1, 40, 1]);
const flips = param('flips', 0.2, [0, 1, 0.01]);
const frame = param('frame', 80, [0, 500, 20]);

const rng = random(seed);

// zh: 一、记住一幅画，连同若干随机图样。
// en: 1. Store a drawing, together with random patterns.
const stored = patterns.drawing(picture, rng);
const others = patterns.randomPatterns(
  patternCount - 1,
  rng,
);
const memory = hopfield([stored, ...others]);
const [other = stored] = others;

// zh: 二、把画弄脏，让网络回忆：能量每次更新都下降。
// en: 2. Spoil it and let the network recall: energy falls.
const cue = patterns.flipped(stored, flips, rng);
const states = [cue, ...memory.recall(cue, rng)];
const energies = states.map(memory.energyOf);
for (const [k, state] of states.entries()) {
  progress(k, states.length);
  drawPictures({ stored, other, cue, recalled: state });
  drawEnergy(k, energies[k]);
  await pause(frame);
}
report('overlap', overlap(states.at(-1)!, stored));
if (states.length > 1)
  report('greatestRise', greatestRise(energies));

// zh: 三、记得越多，忘得越快：容量约 0.138 N。
// en: 3. The more it stores the worse: capacity about 0.138 N.
sweepLoad(0.1, rng);
