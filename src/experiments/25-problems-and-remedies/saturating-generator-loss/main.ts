import { report } from 'lab';
import { descent, slopes, values } from './charts';
import * as losses from './losses';
import { isStable, learningRate } from './settings';
import { range, start } from './settings';

const family = isStable ? losses.stable : losses.asWritten;

const hopeless: Record<string, number> = {};
for (const [name, loss] of Object.entries(family)) {
  // zh: 一、损失与它对 logit 的导数。
  // en: 1. The loss and its derivative in the logit.
  const logits = Array.from(
    { length: 81 },
    (_, i) => range * (i / 40 - 1),
  );
  const curve = losses.evaluate(loss, logits);
  logits.forEach((logit, i) => {
    const value = curve.values[i];
    const slope = curve.slopes[i];
    values.line({ logit, value, loss: name });
    slopes.line({ logit, slope, loss: name });
  });
  const [far, near] = losses.evaluate(
    loss,
    [-10, 0],
  ).slopes;
  report(`${name}AtMinus10`, far);
  report(`${name}At0`, near);
  hopeless[name] = far!;

  // zh: 二、从一个被一眼看穿的假样本出发，100 步能走多远？
  // en: 2. From a fake that is seen through at once: how far
  // en: do 100 steps go?
  const steps = 100;
  const path = losses.descend(
    loss,
    start,
    learningRate,
    steps,
  );
  path.forEach((a, step) => {
    if (step % 2 !== 0) return;
    const logit = Math.round(1e6 * a) / 1e6;
    descent.line({ step, logit, loss: name });
  });
  report(`${name}Move`, path[steps] - start);
}

// zh: 三、在 a = −10 处，两个梯度差多少倍？
// en: 3. At a = −10, how many times larger is one gradient?
report(
  'gradientRatio',
  hopeless['nonSaturating'] / hopeless['saturating'],
);
