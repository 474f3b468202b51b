import { inTurn, mean, param, report, table } from 'lab';
import { drawCurve, drawSchedule } from './charts';
import { schedulesFor } from './schedules';
import { floorOf, lossesOf, sixRuns } from './stream';

const batch = param('batch', 8, [2, 32, 2]);
const noise = param('noise', 1, [0.1, 2, 0.1]);
const total = param('steps', 2000, [500, 8000, 100]);

// zh: 一、四种学习率，四条曲线；平均取六次。
// en: 1. Four learning rates, four curves; averages of six runs.
const rates = {
  tooSmall: 0.003,
  right: 0.05,
  large: 0.6,
  tooLarge: 1.1,
};
for (const [rate, eta] of Object.entries(rates)) {
  const all = sixRuns(300, () => eta, batch, noise);
  const lasts = all.flatMap((losses) => losses.slice(-100));
  drawCurve(rate, all[0]);
  report(`${rate}End`, mean(lasts));
}

// zh: 二、学习率不变，停在多高？η 减半；η 与批量一起减半。
// en: 2. At a constant rate, how high does it settle? Then half
// en: of η; then half of η and of the batch.
const plans = [
  { plan: 'full', eta: 0.1, size: batch },
  { plan: 'half', eta: 0.05, size: batch },
  { plan: 'together', eta: 0.05, size: batch / 2 },
];
const floors = plans.map((row) => {
  const { plan, eta, size } = row;
  const losses = lossesOf(9000, () => eta, size, noise);
  const floor = mean(losses.slice(1000));
  report(`${plan}Floor`, floor);
  return {
    ...row,
    floor,
    closed: floorOf(eta, size, noise),
  };
});
table('floors', floors);
report('byHalf', floors[0].floor / floors[1].floor);
report('byBoth', floors[0].floor / floors[2].floor);

// zh: 三、都从 0.1 开始，步数一样：怎样往下降？六次平均。
// en: 3. All from 0.1, for as many steps: how to come down? The
// en: average of six runs.
const schedules = Object.entries(schedulesFor(0.1, total));
for (const [schedule, rateAt] of inTurn(schedules)) {
  const all = sixRuns(total, rateAt, batch, noise);
  const average = all[0].map((_, step) =>
    mean(all.map((losses) => losses[step])),
  );
  drawSchedule(schedule, rateAt, average);
  report(`${schedule}End`, average[total]);
}
