import * as cost from './cost';
import type { Activation } from './functions';
import { greatest, indexOf, sample } from './sample';
import * as shape from './shape';

// zh: 一个函数的全部度量，每个数都由函数本身算出。
// en: All that is measured of one function, from the function.
export async function measure(f: Activation) {
  const curves = sample(f);
  return {
    curves,
    degree: shape.polynomialDegree(curves),
    breaks: curves.breaks.length,
    usableShare: shape.usableShare(curves),
    kernels: await cost.kernelCount(f),
    left: shape.saturation(curves, -1),
    right: shape.saturation(curves, 1),
    turnBack: shape.turnBack(curves),
    ...shape.range(f, curves),
    minimumAt: shape.minimumPlace(curves),
    maxSlope: greatest(curves.slope),
    atZero: curves.value[indexOf(0)],
    slopeLeft: curves.slope[indexOf(-0.001)],
    slopeRight: curves.slope[indexOf(0.001)],
    parameters: cost.parameterCount(f),
    ...cost.moments(f),
    isSelfNormalizing: cost.isSelfNormalizing(f),
  };
}

type Measures = Awaited<ReturnType<typeof measure>>;

const isNear = (a: number, b: number) =>
  Math.abs(a - b) < 0.01;
const limit = (bound: number) =>
  Number.isFinite(bound) ? bound : 'unbounded';

// zh: 清单上的九条性质。
// en: The nine properties of the list.
export function card(m: Measures) {
  const row = (
    property: string,
    holds: boolean,
    measures: Record<string, number | string>,
  ) =>
    Object.entries(measures).map(([measure, value]) => ({
      property,
      holds: holds ? 'yes' : 'no',
      measure,
      value,
    }));
  return [
    row('nonLinear', m.degree === null || m.degree > 1, {
      degree: m.degree ?? 'notPolynomial',
    }),
    row('usableGradient', m.usableShare > 0, {
      breaks: m.breaks,
      usableShare: m.usableShare,
    }),
    row('cheap', m.kernels === 1, { kernels: m.kernels }),
    row(
      'nonSaturating',
      m.left === 'none' && m.right === 'none',
      {
        left: m.left,
        right: m.right,
      },
    ),
    row('monotonic', m.turnBack === 0, {
      turnBack: m.turnBack,
    }),
    row('bounded', Number.isFinite(m.high - m.low), {
      low: limit(m.low),
      high: limit(m.high),
    }),
    row(
      'nearIdentity',
      isNear(m.atZero, 0) &&
        isNear(m.slopeLeft, 1) &&
        isNear(m.slopeRight, 1),
      {
        atZero: m.atZero,
        slopeLeft: m.slopeLeft,
        slopeRight: m.slopeRight,
      },
    ),
    row('fewParameters', m.parameters <= 1, {
      parameters: m.parameters,
    }),
    row('selfNormalizing', m.isSelfNormalizing, {
      mean: m.mean,
      secondMoment: m.square,
    }),
  ].flat();
}

export function verdicts(measures: Measures) {
  return Object.fromEntries(
    card(measures).map(({ property, holds }) => [
      property,
      holds,
    ]),
  );
}

// zh: 能报告的数：只留有限的。
// en: Numbers to report: the finite ones only.
export function numbers(m: Measures) {
  return Object.entries({
    Min: m.low,
    Argmin: m.minimumAt,
    MaxSlope: m.maxSlope,
    UsableShare: m.usableShare,
    Degree: m.degree ?? NaN,
    Mean: m.mean,
    SecondMoment: m.square,
  }).filter(([, number]) => Number.isFinite(number));
}
