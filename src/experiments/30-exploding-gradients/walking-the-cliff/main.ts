import { param, report, table } from 'lab';
import { drawPlace, drawSurface } from './charts';
import { differenceFromAutodiff } from './surface';
import { gradientSizes } from './surface';
import { fromManyStarts, walk } from './walk';

const w = param('startW', 5, [3, 7.5, 0.1]);
const b = param('startB', -2, [-4, 0.5, 0.1]);
const rates = [0.01, 1, 0.01] as const;
const rate = param('learningRate', 0.1, rates, 'log');
const limits = [0.01, 100, 0.01] as const;
const threshold = param('threshold', 1, limits, 'log');

// zh: 一、地形：浅处平缓，b = −w / 2 一线是悬崖。
// en: 1. The land: gentle slopes, and a cliff at b = −w / 2.
drawSurface();
const sizes = gradientSizes();
report('medianGradient', sizes[sizes.length >> 1]);
report('maxGradient', sizes[sizes.length - 1]);
report('differenceFromAutodiff', differenceFromAutodiff());

// zh: 二、同一起点，两个行者，各走 400 步。
// en: 2. One start, two walkers, 400 steps each.
const start = { w, b };
const walkers = {
  free: { rate, threshold: Infinity },
  clipped: { rate, threshold },
};
const walks = [];
for (const [walker, rule] of Object.entries(walkers)) {
  const end = walk(start, rule, (place) =>
    drawPlace(walker, place),
  );
  report(`${walker}LargestStep`, end.largestStep);
  report(`${walker}Loss`, end.loss);
  walks.push({ walker, ...end });
}
table('walks', walks);

// zh: 三、起点附近再取 60 个起点，算一算各有多少走到谷底。
// en: 3. Sixty starts around it: how many reach the valley?
const many = [];
for (const [walker, rule] of Object.entries(walkers)) {
  const { arrived, thrown } = fromManyStarts(start, rule);
  report(`${walker}Arrived`, arrived);
  report(`${walker}Thrown`, thrown);
  many.push({ walker, arrived, thrown });
}
table('many', many);
