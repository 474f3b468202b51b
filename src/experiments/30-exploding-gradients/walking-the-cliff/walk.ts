import { progress, random, report, seed } from 'lab';
import { measure, type Place } from './surface';

const steps = 400;

interface Rule {
  learningRate: number;
  // zh: 裁剪阈值；Infinity 表示不裁剪。
  // en: The clipping threshold; Infinity means no clipping.
  threshold: number;
}

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
  { learningRate, threshold }: Rule,
  look: (seen: Seen) => void = () => {},
) {
  let { w, b } = start;
  let largestStep = 0;
  for (let step = 0; step < steps; step++) {
    const { loss, gradient, size } = measure({ w, b });
    const rate =
      learningRate * Math.min(1, threshold / size);
    const stepLength = rate * size;
    look({ w, b, step, loss, stepLength });
    w -= rate * gradient.w;
    b -= rate * gradient.b;
    largestStep = Math.max(largestStep, stepLength);
  }
  return { largestStep, loss: measure({ w, b }).loss };
}

export function fromManyStarts(
  centre: Place,
  walkers: Record<string, Rule>,
) {
  const rng = random(seed);
  const near = (x: number) => x + rng.uniform(-0.2, 0.2);
  const starts = Array.from({ length: 60 }, () => ({
    w: near(centre.w),
    b: near(centre.b),
  }));
  return Object.entries(walkers).map(
    ([walker, rule], i) => {
      const ends = starts.map((start) => walk(start, rule));
      const share = (
        holds: (end: (typeof ends)[0]) => boolean,
      ) => ends.filter(holds).length / ends.length;
      const arrived = share(({ loss }) => loss < 0.01);
      const thrown = share(
        ({ largestStep }) => largestStep > 1,
      );
      report(`${walker}Arrived`, arrived);
      report(`${walker}Thrown`, thrown);
      progress(i + 1, 2);
      return { walker, arrived, thrown };
    },
  );
}
