import { param, report } from 'lab';
import { drawCosts, drawRule } from './charts';
import { drawJacobians } from './jacobians';
import {
  costOf,
  distance,
  identity,
  times,
} from './products';
import type { Matrix } from './products';

const inputs = param('inputs', 100, [1, 100, 1]);
const hidden = param('hidden', 32, [2, 64, 2]);

// zh: 前向模式：从输入出发，把每个输入的扰动往后推。
// en: Forward mode: from the inputs, push on the change that
// en: each of them makes.
const forwardMode = (layers: Matrix[], inputs: number) =>
  layers.reduce(
    (pushed, layer) => times(layer, pushed),
    identity(inputs),
  );

// zh: 反向模式：从输出出发，把对每个输出的影响往前拉。
// en: Reverse mode: from the outputs, pull back what each of
// en: them is moved by.
const reverseMode = (layers: Matrix[], outputs: number) =>
  layers.reduceRight(
    (pulled, layer) => times(pulled, layer),
    identity(outputs),
  );

// zh: 输入与输出一共 101 个，怎样分，哪个方向就便宜？
// en: 101 inputs and outputs together: which way is cheaper,
// en: as they are divided?
function compare(inputs: number) {
  const outputs = 101 - inputs;
  const layers = drawJacobians(inputs, hidden, outputs);
  const forward = costOf(() => forwardMode(layers, inputs));
  const reverse = costOf(() =>
    reverseMode(layers, outputs),
  );
  return { forward, reverse };
}
let cheaperFrom = 101;
for (let n = 100; n >= 1; n--) {
  const { forward, reverse } = compare(n);
  if (reverse.cost < forward.cost) cheaperFrom = n;
  drawCosts(n, forward.cost, reverse.cost);
}
drawRule(inputs);
report('cheaperFrom', cheaperFrom);

const { forward, reverse } = compare(inputs);
report('forwardCost', forward.cost);
report('reverseCost', reverse.cost);
report(
  'difference',
  distance(forward.result, reverse.result),
);
