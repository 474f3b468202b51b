import { param, report, table } from 'lab';
import { drawFactors, drawWay } from './charts';
import { cruise, gapOfForms } from './effects';
import * as ravine from './methods';

const kappa = param('conditionNumber', 100, [4, 400, 1]);
const margin = param('margin', 1.2, [1, 2, 0.05]);
const most = [0.9, 0.9999, 0.0001] as const;
const tooMuch = param('momentum', 0.9999, most);

// zh: 一、从 (1, 1) 出发，先按预计的曲率，再让陡的方向比预计
// zh: 陡 margin 倍。动量在最好处是重根，误差像 t·ρᵗ，先除以 t。
// en: 1. From (1, 1): curvatures as planned, then the steep one
// en: margin times as steep. At its best momentum has a double
// en: root and an error like t·ρᵗ: divide by t first.
const plans = Object.entries(ravine.plansFor(kappa));
const rows = plans.map(([method, plan]) => {
  const way = ravine.walk([1, kappa], plan, 4000);
  const off = ravine.walk([1, margin * kappa], plan, 200);
  drawWay(method, way);
  const [far, farOff] = [way, off].map(ravine.distances);
  const byTime = plan.beta > 0 ? 2 : 1;
  const row = {
    method,
    factor: (far[200] / far[100] / byTime) ** 0.01,
    steps: far.filter((d) => d > 1e-6 * far[0]).length,
    peak: Math.max(...far) / far[0],
    above: (farOff[200] / farOff[100]) ** 0.01,
  };
  report(`${method}Factor`, row.factor);
  report(`${method}Steps`, row.steps);
  report(`${method}Peak`, row.peak);
  report(`${method}Above`, row.above);
  return row;
});
table('methods', rows);

// zh: 二、η = 1/κ，只调 β：哪里最快？
// en: 2. With η = 1/κ and β alone free: where is it fastest?
const pushes = [1 / kappa, 1];
drawFactors(pushes);
const betas = [...Array(1000).keys()].map((i) => i / 1000);
const slowest = betas.map((beta) =>
  Math.max(...pushes.map((p) => ravine.factorOf(beta, p))),
);
const best = Math.min(...slowest);
report('bestFactor', best);
report('bestMomentum', betas[slowest.indexOf(best)]);

// zh: 三、β 太接近 1；η 写在速度外面还是里面。
// en: 3. β too near 1; η outside the velocity or inside.
const plan = { rate: 1 / kappa, beta: tooMuch };
const way = ravine.walk([1, kappa], plan, 1000);
drawWay('tooMuch', way);
const far = ravine.distances(way);
report('swing', Math.max(...far.slice(900)) / far[0]);
report('cruise', cruise(tooMuch).velocity);
report('stepsToCruise', cruise(tooMuch).steps);
report('gapAtOneRate', gapOfForms(1));
report('gapAfterDrop', gapOfForms(0.1));
