import { mean, param, report, table } from 'lab';
import { drawFit, drawLoss } from './charts';
import { compareAll } from './compare';
import { dataOf } from './data';
import { fit, lossesAt } from './fitting';
import { coefficientsOf } from './coefficients';
import { names, neurons } from './neurons';

// zh: 分布和连接：先说数据怎样产生。
// en: Distribution and link: first say how the data arise.
const chosen = param('chosen', 'poissonLog', names);
const size = param('size', 400, [50, 2000, 50]);
const slope = param('slope', 1, [-2, 2, 0.1]);
const dispersion = param(
  'dispersion',
  0.5,
  [0.05, 2, 0.05],
);
const steps = param('steps', 30, [1, 100, 1]);
const plan = { size, slope, dispersion };

// zh: 一、选中的神经元：激活和损失由分布和连接定下。
// en: 1. The neuron chosen: distribution and link settle its
// en: activation and its loss.
const neuron = neurons.find(({ name }) => name === chosen)!;
const truth = neuron.truth(slope);
const [data] = dataOf(neuron, plan, 1);
const losses = lossesAt(neuron, truth, data);
const atTruth = mean(losses);
const found = fit(
  neuron,
  data,
  steps,
  (step, estimate, loss) => {
    drawFit(neuron, data, { truth, estimate }, dispersion);
    drawLoss(step, loss, atTruth);
  },
);
const rows = coefficientsOf(neuron, truth, found);
table('coefficients', rows);
for (const { coefficient, estimate, error } of rows) {
  if (estimate !== null) report(coefficient, estimate);
  if (error !== null) report(`${coefficient}Error`, error);
}

// zh: 二、每个神经元学八份数据，都学得回来吗？标准误说得
// zh: 准吗？
// en: 2. Each neuron learns from eight data sets: does it find
// en: its coefficients, and are the standard errors right?
compareAll(plan, steps);
