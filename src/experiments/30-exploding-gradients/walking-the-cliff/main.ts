import { param, report, table } from 'lab';
import { drawPlace, drawSurface } from './charts';
import { checkWithAutodiff } from './check';
import { gradientSizes } from './surface';
import { fromManyStarts, walk } from './walk';

const w = param('startW', 5, [3, 7.5, 0.1]);
const b = param('startB', -2, [-4, 0.5, 0.1]);
const learningRate = param(
  'learningRate',
  0.1,
  [0.01, 1, 0.01],
  'log',
);
const threshold = param(
  'threshold',
  1,
  [0.01, 100, 0.01],
  'log',
);

// zh: 一、地形：浅处平缓，b = −w / 2 一线是悬崖。
// en: 1. The land: gentle slopes, and a cliff at b = −w / 2.
drawSurface();
const sizes = gradientSizes();
report('medianGradient', sizes[sizes.length >> 1]);
report('maxGradient', sizes[sizes.length - 1]);
report('differenceFromAutodiff', checkWithAutodiff());

// zh: 二、同一起点，两个行者，各走 400 步。
// en: 2. One start, two walkers, 400 steps each.
const start = { w, b };
const walkers = {
  free: { learningRate, threshold: Infinity },
  clipped: { learningRate, threshold },
};
const rows = Object.entries(walkers).map(
  ([walker, rule]) => {
    const end = walk(start, rule, (place) =>
      drawPlace(walker, place),
    );
    report(`${walker}LargestStep`, end.largestStep);
    report(`${walker}Loss`, end.loss);
    return { walker, ...end };
  },
);
table('walks', rows);

// zh: 三、起点附近再取 60 个起点，算一算各有多少走到谷底。
// en: 3. Sixty starts around it: how many reach the valley?
table('many', fromManyStarts(start, walkers));
