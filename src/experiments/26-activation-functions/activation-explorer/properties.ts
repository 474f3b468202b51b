import * as tf from '@tensorflow/tfjs';
import type { Activation } from './functions';
import * as curve from './curve';

type Measures = Awaited<ReturnType<typeof measure>>;
type Criterion = (m: Measures) => boolean;

// zh: 一个函数的全部度量，每个数都由函数本身算出。
// en: All that is measured of one function, from the function.
export async function measure(f: Activation) {
  const { value, slope } = curve.sample(f);
  const usable = slope.filter((s) => s !== 0);
  const few = tf.tensor1d([-1, 0, 1]);
  const { kernels } = await tf.profile(() => f(few));
  // zh: 变量里，梯度到得了的才是这个函数的参数。
  // en: Variables that a gradient reaches are its parameters.
  const engine = tf.engine();
  const known = Object.values(engine.registeredVariables);
  const total = () => f(few).sum();
  const { grads } = engine.gradients(
    total,
    known,
    undefined,
    true,
  );
  const { mean, square } = curve.moments(f, 1);
  return {
    Degree: curve.polynomialDegree(value),
    UsableShare: usable.length / slope.length,
    MaxSlope: Math.max(...slope),
    Kernels: kernels.length,
    Left: curve.saturation(f, slope, -1),
    Right: curve.saturation(f, slope, 1),
    WayBack: curve.wayBack(value),
    Argmin: curve.lowestPoint({ value, slope }),
    Min: curve.bound(f, Math.min),
    Max: curve.bound(f, Math.max),
    AtZero: value[10000],
    SlopeLeft: slope[9999],
    SlopeRight: slope[10001],
    Parameters: grads.filter(Boolean).length,
    Mean: mean,
    SecondMoment: square,
    VarianceFromLow: curve.moments(f, 0.5).variance,
    VarianceFromHigh: curve.moments(f, 1.5).variance,
  };
}

const isNear = (a: number, b: number, distance = 0.01) =>
  Math.abs(a - b) < distance;

// zh: 清单上的九条性质，以及我们怎样判定。自归一化：均值 0、
// zh: 方差 1 保持不变，方差偏离时被拉回。
// en: The nine properties of the list, and how we judge them.
// en: Self-normalising: mean 0 and variance 1 stay as they are,
// en: and another variance is pulled towards 1.
const properties: Record<string, Criterion> = {
  nonLinear: (m) => m.Degree !== 0 && m.Degree !== 1,
  usableGradient: (m) => m.UsableShare > 0,
  cheap: (m) => m.Kernels <= 1,
  nonSaturating: (m) =>
    m.Left === 'none' && m.Right === 'none',
  monotonic: (m) => m.WayBack === 0,
  bounded: (m) =>
    m.Min !== 'unbounded' && m.Max !== 'unbounded',
  nearIdentity: (m) =>
    isNear(m.AtZero, 0) &&
    isNear(m.SlopeLeft, 1) &&
    isNear(m.SlopeRight, 1),
  fewParameters: (m) => m.Parameters <= 1,
  selfNormalizing: (m) =>
    isNear(m.Mean, 0) &&
    isNear(m.SecondMoment, 1) &&
    isNear(m.VarianceFromLow, 1, 0.495) &&
    isNear(m.VarianceFromHigh, 1, 0.495),
};

export const judge = (measures: Measures) =>
  Object.entries(properties).map(([property, holds]) => ({
    property,
    holds: holds(measures) ? 'yes' : 'no',
  }));
