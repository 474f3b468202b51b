/** For tests: gradients of operations on each cell by itself. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { given, type Cases, type GradientCase } from './case';

type One = (x: Tensor) => Tensor;

export function elementwiseCases(tf: Tfjs): Cases {
  const one = (f: One): GradientCase[] => given((x) => f(x), [[2, 3]], [[]], [[2, 1, 3, 2]]);
  const two = (f: (a: Tensor, b: Tensor) => Tensor): GradientCase[] =>
    given(
      f,
      [
        [2, 3],
        [2, 3],
      ],
      [[2, 3], [3]],
      [
        [2, 1],
        [2, 3],
      ],
      [[], [2, 2]],
      [
        [2, 3, 1],
        [1, 3, 4],
      ],
    );
  const flat = (f: One): GradientCase[] => one((x) => f(x.mul(0.01).add(0.3)).mul(x));
  const mask = (f: (a: Tensor, b: Tensor) => Tensor): GradientCase[] =>
    two((a, b) => f(a, b).cast('float32').mul(a).mul(b));
  const inside = (x: Tensor) => x.tanh().mul(0.8);
  const positive = (x: Tensor) => x.abs().add(0.3);
  return {
    Abs: one((x) => x.abs()),
    Acos: one((x) => inside(x).acos()),
    Acosh: one((x) => positive(x).add(1).acosh()),
    Asin: one((x) => inside(x).asin()),
    Asinh: one((x) => x.asinh()),
    Atan: one((x) => x.atan()),
    Atanh: one((x) => inside(x).atanh()),
    Cos: one((x) => x.cos()),
    Cosh: one((x) => x.cosh()),
    Sin: one((x) => x.sin()),
    Sinh: one((x) => x.sinh()),
    Tan: one((x) => inside(x).tan()),
    Tanh: one((x) => x.tanh()),
    Exp: one((x) => x.exp()),
    Expm1: one((x) => x.expm1()),
    Log: one((x) => positive(x).log()),
    Log1p: one((x) => positive(x).log1p()),
    Erf: one((x) => x.erf()),
    Sqrt: one((x) => positive(x).sqrt()),
    Rsqrt: one((x) => positive(x).rsqrt()),
    Square: one((x) => x.square()),
    Reciprocal: one((x) => x.reciprocal()),
    Neg: one((x) => x.neg()),
    Sigmoid: one((x) => x.sigmoid()),
    Softplus: one((x) => x.softplus()),
    Elu: one((x) => x.elu()),
    EluGrad: one((x) => tf.grad((y) => y.elu().sum())(x)),
    Selu: one((x) => x.selu()),
    Relu: one((x) => x.relu()),
    Relu6: one((x) => x.mul(4).relu6()),
    LeakyRelu: one((x) => x.leakyRelu(0.3)),
    Prelu: two((x, alpha) => tf.prelu(x, alpha)).slice(0, 2),
    ClipByValue: one((x) => x.clipByValue(-0.1, 5)),
    Identity: one((x) => x.clone()),
    Cast: [
      ...one((x) => x.cast('float32')),
      ...one((x) => x.mul(0.01).add(0.3).cast('int32').cast('float32').add(1).mul(x)),
      ...one((x) => x.cast('bool').cast('float32').mul(x)),
    ],
    Ceil: flat((x) => x.ceil()),
    Floor: flat((x) => x.floor().add(1)),
    Round: flat((x) => x.round().add(1)),
    Sign: one((x) => x.sign().mul(x)),
    Step: one((x) => x.step(0.5).mul(x)),
    IsNan: one((x) => x.isNaN().logicalNot().cast('float32').mul(x)),
    IsInf: one((x) => x.isInf().logicalNot().cast('float32').mul(x)),
    IsFinite: one((x) => x.isFinite().cast('float32').mul(x)),
    LogicalNot: one((x) => x.greater(0).logicalNot().cast('float32').mul(x)),
    ZerosLike: one((x) => tf.zerosLike(x).add(1).mul(x)),
    OnesLike: one((x) => tf.onesLike(x).mul(x)),
    Add: two((a, b) => a.add(b)),
    AddN: given(
      (a, b) => tf.addN([a, b, a]),
      [
        [2, 3],
        [2, 3],
      ],
    ),
    Sub: two((a, b) => a.sub(b)),
    Multiply: two((a, b) => a.mul(b)),
    RealDiv: [...two((a, b) => a.div(positive(b))), ...two((a, b) => tf.divNoNan(a, positive(b)))],
    FloorDiv: two((a, b) => tf.floorDiv(a.mul(0.01).add(3.3), b.mul(0.01).add(2)).mul(a)),
    // On one branch: a step across a multiple of b would be a jump.
    Mod: two((a, b) => tf.mod(a.mul(0.2).add(10), b.mul(0.4).add(7.5))),
    Pow: two((a, b) => tf.pow(positive(a), b)),
    Maximum: two((a, b) => tf.maximum(a, b.add(0.02))),
    Minimum: two((a, b) => tf.minimum(a, b.add(0.02))),
    SquaredDifference: two((a, b) => tf.squaredDifference(a, b)),
    Atan2: two((a, b) => tf.atan2(a, b)),
    Equal: mask((a, b) => tf.equal(a.sign(), b.sign())),
    NotEqual: mask((a, b) => tf.notEqual(a.sign(), b.sign())),
    Greater: mask((a, b) => tf.greater(a, b.sign())),
    GreaterEqual: mask((a, b) => tf.greaterEqual(a, b.sign())),
    Less: mask((a, b) => tf.less(a, b.sign())),
    LessEqual: mask((a, b) => tf.lessEqual(a, b.sign())),
    LogicalAnd: mask((a, b) => tf.logicalAnd(a.greater(0), b.greater(0))),
    LogicalOr: mask((a, b) => tf.logicalOr(a.greater(0), b.greater(0))),
    LogicalXor: [],
    Select: given(
      (a, b) => tf.where(a.greater(0), a, b),
      [
        [2, 3],
        [2, 3],
      ],
      [
        [2, 3],
        [1, 3],
      ],
      [[3], [2, 3]],
    ),
  };
}
