import { random, seed } from 'lab';
import { measure, type Place } from './surface';

// zh: 裁剪阈值为 Infinity，表示不裁剪。
// en: A threshold of Infinity means no clipping.
type Rule = Record<'rate' | 'threshold', number>;

export type Seen = Place & {
  step: number;
  loss: number;
  stepLength: number;
};

// zh: 梯度下降。裁剪让步长至多为学习率 × 阈值，方向不变。
// en: Gradient descent. Clipping limits the step to learning
// en: rate × threshold; the direction stays.
export function walk(
  start: Place,
  rule: Rule,
  look: (seen: Seen) => void = () => {},
) {
  let { w, b } = start;
  let largestStep = 0;
  for (let step = 0; step < 400; step++) {
    const { loss, gradient, size } = measure({ w, b });
    const shorter = Math.min(1, rule.threshold / size);
    const rate = rule.rate * shorter;
    const stepLength = rate * size;
    look({ w, b, step, loss, stepLength });
    w -= rate * gradient.w;
    b -= rate * gradient.b;
    largestStep = Math.max(largestStep, stepLength);
  }
  return { largestStep, loss: measure({ w, b }).loss };
}

// zh: 附近的 60 个起点，各有多少到达谷底，多少甩了出去？
// en: Of sixty starts nearby, how many arrive, how many are
// en: thrown?
export function fromManyStarts(centre: Place, rule: Rule) {
  const rng = random(seed);
  const near = (x: number) => x + rng.uniform(-0.2, 0.2);
  const ends = Array.from({ length: 60 }, () => {
    const start = { w: near(centre.w), b: near(centre.b) };
    return walk(start, rule);
  });
  const share = (
    holds: (end: (typeof ends)[0]) => boolean,
  ) => ends.filter(holds).length / ends.length;
  return {
    arrived: share(({ loss }) => loss < 0.01),
    thrown: share(({ largestStep }) => largestStep > 1),
  };
}
