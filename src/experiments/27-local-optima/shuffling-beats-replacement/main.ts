import { inTurn, param, random, report, seed } from 'lab';
import { drawFloor, drawWithin } from './charts';
import { ordersFor, orderNames } from './orders';
import { makeProblem } from './problem';

const samples = param('samples', 64, [16, 128, 8]);
const noise = param('noise', 0.5, [0, 2, 0.1]);
const epochs = param('epochs', 150, [80, 400, 10]);
const warmUp = 50;

// zh: 前 50 轮用来走到谷底。此后每轮走到每个位置，损失比最小值
// zh: 高多少？四份数据平均。
// en: The first 50 epochs are for getting there. From then on, at
// en: each position of an epoch: how far is the loss above its
// en: least? The average over four data sets.
for (const order of inTurn(orderNames)) {
  const ends = [0.02, 0.01, 0.005].map((rate) => {
    const sums = Array<number>(samples).fill(0);
    let used = 0;
    for (const data of [0, 1, 2, 3]) {
      const numbers = random(seed * 10 + data);
      const problem = makeProblem(samples, noise, numbers);
      const next = ordersFor(samples, numbers)[order];
      let weights = [0, 0, 0, 0];
      for (let epoch = 1; epoch <= epochs; epoch++) {
        const indices = next();
        used += new Set(indices).size;
        indices.forEach((index, position) => {
          weights = problem.step(weights, index, rate);
          if (epoch > warmUp)
            sums[position] += problem.excess(weights);
        });
      }
    }
    const counted = 4 * (epochs - warmUp);
    const means = sums.map((sum) => sum / counted);
    const end = means[samples - 1];
    drawFloor({ rate, excess: end, order });
    if (rate === 0.02) {
      const middle = means[samples / 2 - 1];
      drawWithin(order, means);
      report(`${order}Middle`, middle);
      report(`${order}MiddleOverEnd`, middle / end);
    }
    const share = used / (4 * epochs * samples);
    report(`${order}Missed`, 1 - share);
    return end;
  });
  report(`${order}At1`, ends[0]);
  report(`${order}At2`, ends[1]);
  report(`${order}Halved`, ends[0] / ends[1]);
}
