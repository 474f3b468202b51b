import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import {
  countUntilInfinity,
  drawGrowth,
  drawScaling,
} from './range';
import {
  firstBrokenLogit,
  safeSoftmax,
  specialResults,
} from './specials';

const factor = param('factor', 2, [1.05, 4, 0.05]);
const lossScale = param(
  'lossScale',
  2 ** 14,
  [1, 2 ** 40, 1],
  'log',
);

// zh: 一、乘到溢出：float32 与 float16。
// en: 1. Multiply until it overflows: float32 and float16.
drawGrowth(factor, 'float32');
drawGrowth(factor, 'float16');
const rows = [2, 1.5, 1.2, 1.1].map((factor) => {
  const float32 = countUntilInfinity(factor, 'float32');
  const float16 = countUntilInfinity(factor, 'float16');
  report(`float32-times${factor}`, float32.count);
  report(`float16-times${factor}`, float16.count);
  return {
    factor,
    float32: float32.count,
    float16: float16.count,
  };
});
table('counts', rows);

// zh: 二、先有 Infinity，后有 NaN。
// en: 2. Infinity comes first, NaN after it.
table('specials', specialResults());

// zh: 三、不减最大值的 softmax，多大的 logit 会出 NaN？
// en: 3. softmax without the greatest taken off: which logit
// en: makes it NaN?
const logit = firstBrokenLogit();
report('brokenLogit', logit);
const [safe] = safeSoftmax(
  tf.tensor1d([logit, 0]),
).dataSync();
report('safeShare', safe);

// zh: 四、float16 的另一头：小梯度成了 0，放大损失可以救回。
// en: 4. The other end of float16: small gradients become 0;
// en: scaling the loss saves them.
drawScaling(lossScale);
