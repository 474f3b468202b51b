import { param, report, table } from 'lab';
import { compareAll } from './compare';
import { learn } from './learn';
import { drawInputs, makeModels, names } from './models';

// zh: 分布和连接：先说数据怎样产生。
// en: Distribution and link: first say how the data arise.
const chosen = param('chosen', {
  value: 'poissonLog',
  options: names,
});
const size = param('size', {
  value: 400,
  min: 50,
  max: 2000,
  step: 50,
});
const slope = param('slope', {
  value: 1,
  min: -2,
  max: 2,
  step: 0.1,
});
const dispersion = param('dispersion', {
  value: 0.5,
  min: 0.05,
  max: 2,
  step: 0.05,
});
const steps = param('steps', {
  value: 120,
  min: 10,
  max: 600,
  step: 10,
});

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
