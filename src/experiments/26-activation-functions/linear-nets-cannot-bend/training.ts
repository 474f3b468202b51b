import * as tf from '@tensorflow/tfjs';
import { progress, random, seed } from 'lab';
import * as charts from './charts';
import { activations, grid, type Name } from './functions';

type Curve = readonly number[];
interface Plan {
  width: number;
  depth: number;
  steps: number;
}

// zh: 逐个训练，曲线边训练边画；返回均方根误差。
// en: Trains one after the other, drawing the curves on the
// en: way; gives the root-mean-square errors.
export function trainAll(
  names: readonly Name[],
  target: Curve,
  plan: Plan,
) {
  const curves: Record<string, Curve> = {};
  return names.map((name, round) => {
    let error = NaN;
    trainOne(name, target, plan, (step, curve) => {
      curves[name] = curve;
      const squares = curve.map(
        (y, i) => (y - target[i]) ** 2,
      );
      const sum = squares.reduce((a, b) => a + b, 0);
      error = Math.sqrt(sum / grid.length);
      charts.drawTraining(target, curves);
      charts.drawTrainingError(name, step, error);
      const done = round + step / Math.max(1, plan.steps);
      progress(done, names.length);
    });
    return error;
  });
}

// zh: 用 Adam 训练全部权重，每 40 步交出当前的曲线。
// en: Trains all weights with Adam; hands out the curve every
// en: 40 steps.
function trainOne(
  activation: Name,
  target: Curve,
  { width, depth, steps }: Plan,
  onCurve: (step: number, curve: number[]) => void,
) {
  const rng = random(seed);
  const { of } = activations[activation];
  const draw = (inputs: number, outputs: number) => {
    const deviation = Math.sqrt(2 / inputs);
    const next = () => rng.normal(0, deviation);
    const length = inputs * outputs;
    return tf.tensor2d(Array.from({ length }, next), [
      inputs,
      outputs,
    ]);
  };
  tf.tidy(() => {
    const sizes = [
      1,
      ...new Array<number>(depth).fill(width),
    ];
    const hidden = sizes.slice(1).map((outputs, layer) => ({
      weights: draw(sizes[layer], outputs).variable(),
      biases: tf
        .tensor1d(
          Array.from({ length: outputs }, () =>
            rng.uniform(-1, 1),
          ),
        )
        .variable(),
    }));
    const last = draw(width, 1).variable();
    const shift = tf.zeros([1]).variable();
    const x = tf.tensor2d(grid, [grid.length, 1]);
    const y = tf.tensor2d([...target], [grid.length, 1]);
    const output = () => {
      const top = hidden.reduce<tf.Tensor>(
        (h, { weights, biases }) =>
          of(tf.matMul(h, weights).add(biases)),
        x,
      );
      return tf.matMul(top, last).add(shift);
    };
    const loss = (): tf.Scalar =>
      output().sub(y).square().mean();
    const adam = tf.train.adam(0.01);
    for (let step = 0; step <= steps; step++) {
      tf.tidy(() => {
        adam.minimize(loss);
      });
      if (step % 40 === 0 || step === steps) {
        onCurve(
          step,
          tf.tidy(() => [...output().dataSync()]),
        );
      }
    }
    adam.dispose();
  });
  tf.disposeVariables();
}
