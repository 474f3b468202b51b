import { param, report, table } from 'lab';
import { compareAll } from './compare';
import { learn } from './learn';
import { drawInputs, makeModels, names } from './models';

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
const steps = param('steps', 120, [10, 600, 10]);

// zh: 一、选中的神经元：激活和损失由分布和连接定下。
// en: 1. The neuron chosen: distribution and link settle its
// en: activation and its loss.
const xs = drawInputs(size);
const models = makeModels(xs, { slope, dispersion });
const model = models.find(({ name }) => name === chosen)!;
const rows = learn(model, xs, { steps, dispersion });
table('coefficients', rows);
for (const { coefficient, estimate, error } of rows) {
  report(coefficient, estimate);
  report(`${coefficient}Error`, error);
}

// zh: 二、其余的分布和连接也各学一遍，都学得回来吗？
// en: 2. Each of the others learns too: do all of them find
// en: their coefficients?
compareAll(models, xs, { steps, dispersion });
