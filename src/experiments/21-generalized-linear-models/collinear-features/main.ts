import { inTurn, param, random, report, seed } from 'lab';
import { dot } from 'lab/linear-algebra';
import { drawCoefficient, drawSummary } from './charts';
import { summarize } from './measures';
import { fit, fitCopies } from './logistic';
import { sigmoid, standardErrors } from './logistic';

const samples = param('samples', 200, [50, 1000, 50]);
const penalty = param('penalty', 1, [0, 10, 0.1]);
const repeats = param('repeats', 80, [20, 200, 20]);

// zh: 两个特征，相关系数 ρ；真实的系数都是 1。
// en: Two features with correlation ρ; both true coefficients
// en: are 1.
const rng = random(seed);
const truth = [1, 1];
function drawRow(rho: number) {
  const x1 = rng.normal();
  const own = Math.sqrt(1 - rho ** 2) * rng.normal();
  return [x1, rho * x1 + own];
}
function drawData(rho: number) {
  const x = Array.from({ length: samples }, () =>
    drawRow(rho),
  );
  const y = x.map((row) =>
    Number(rng.uniform() < sigmoid(dot(row, truth))),
  );
  return { x, y };
}

// zh: 每个 ρ 重新抽数据、重新拟合许多遍。
// en: For each ρ, data are drawn and fitted many times.
const spreads: number[] = [];
for (const rho of inTurn([0, 0.9, 0.99, 0.999])) {
  const fits = Array.from({ length: repeats }, () => {
    const { x, y } = drawData(rho);
    const { weights, hessian } = fit(x, y, 0);
    const ridge = fit(x, y, penalty).weights;
    const [error] = standardErrors(hessian);
    drawCoefficient(rho, weights[0], ridge[0]);
    const tests = x.map(() => drawRow(rho));
    return { weights, ridge, error, tests };
  });
  const result = summarize(fits, truth);
  drawSummary(rho, result);
  spreads.push(result.spread);
}
report('growth', spreads[3] / spreads[0]);

// zh: 同一个特征抄 100 遍，罚 λ，相当于一份只罚 λ/100。
// en: A feature copied 100 times under λ is one under λ/100.
const { x, y } = drawData(0);
const column = x.map(([x1]) => x1);
const copied = fitCopies(column, y, 100, 20);
const single = fitCopies(column, y, 1, 20 / 100);
report('copyGap', copied / single - 1);
