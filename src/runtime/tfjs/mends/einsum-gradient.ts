/**
 * The gradient of einsum.
 *
 * Missing in 4.22.0: "gradient function not found for Einsum", though any product of tensors can be
 * written so; rgbToGrayscale is one too.
 *
 * Mended: with the axes of all operands named, y is the sum of a product over the names that y
 * lacks. So for each operand the gradient is the product of dy and the other operands, summed over
 * the names that the operand lacks and repeated over those that it has alone.
 *
 * To be removed with tensorflow/tfjs issue 5690; it was closed without.
 */
import {
  Einsum,
  mul,
  ones,
  registerGradient,
  reshape,
  sum,
  transpose,
  type Tensor,
} from '@tensorflow/tfjs-core';

registerGradient({
  kernelName: Einsum,
  saveAllInputs: true,
  gradFunc: (given, operands, attrs) => {
    const [left, output] = (attrs['equation'] as string).replaceAll(/\s/g, '').split('->');
    const terms = left!.split(',');
    const names = [...new Set([...terms.join(''), ...output!])];
    const ofOperand = (at: number): Tensor => {
      const own = names.map((name) => terms[at]!.includes(name));
      const others = operands
        .map((operand, i) => aligned(operand, terms[i]!, names))
        .filter((_, i) => i !== at);
      const product = [aligned(given as Tensor, output!, names), ...others].reduce((a, b) =>
        mul(a, b),
      );
      const foreign = names.flatMap((_, i) => (own[i] ? [] : [i]));
      const summed = foreign.length > 0 ? sum(product, foreign) : product;
      const mine = names.filter((_, i) => own[i]);
      const { shape } = operands[at]!;
      const repeated = mul(summed, ones(mine.map((name) => shape[terms[at]!.indexOf(name)]!)));
      return transpose(
        repeated,
        [...terms[at]!].map((name) => mine.indexOf(name)),
      );
    };
    return Object.fromEntries(operands.map((_, at) => [at, () => ofOperand(at)]));
  },
});

/** `x`, whose axes are named by `term`, with an axis for each of `names`: of size 1 where it has none. */
function aligned(x: Tensor, term: string, names: readonly string[]): Tensor {
  const order = names.filter((name) => term.includes(name)).map((name) => term.indexOf(name));
  const shape = names.map((name) => (term.includes(name) ? x.shape[term.indexOf(name)]! : 1));
  return reshape(order.length > 1 ? transpose(x, order) : x, shape);
}
