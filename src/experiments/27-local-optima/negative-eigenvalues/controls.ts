/** What takes the causes of negative-eigenvalues away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-training',
    name: { zh: '没有训练', en: 'without training' },
    changes: [
      {
        file: 'main.ts',
        from: 'theta[i] -= rate * gradient[i];',
        to: 'theta[i] -= 0 * gradient[i];',
      },
    ],
  },
  {
    id: 'linear-units',
    name: { zh: '隐单元是线性的', en: 'linear hidden units' },
    changes: [
      {
        file: 'main.ts',
        from: 'lossAndGradient(parameters, samples, activation)',
        to: 'lossAndGradient(parameters, samples, [(z) => z, () => 1])',
      },
    ],
  },
  {
    id: 'output-layer-alone',
    name: {
      zh: '只训练输出层，问题是凸的',
      en: 'the output layer alone trained, a convex problem',
    },
    changes: [
      {
        file: 'main.ts',
        from: `const at = (parameters: Float64Array) =>
  lossAndGradient(parameters, samples, activation);`,
        to: `const isOutput = (i: number) => i % 4 === 3 || i === 4 * width;
const hidden = (i: number) =>
  [2 * Math.cos((7 * i) / 4), 2 * Math.sin((7 * (i - 1)) / 4), Math.sin((3 * (i - 2)) / 4)][i % 4];
const at = (parameters: Float64Array) => {
  const net = parameters.map((x, i) => (isOutput(i) ? x : hidden(i)));
  const { loss, gradient } = lossAndGradient(net, samples, activation);
  return { loss, gradient: gradient.map((x, i) => (isOutput(i) ? x : 0)) };
};`,
      },
    ],
  },
  {
    id: 'another-direction',
    name: { zh: '沿另一个特征方向走', en: 'a step along another eigenvector' },
    changes: [{ file: 'hessian.ts', from: 'vectors[0]', to: 'vectors[1]' }],
  },
];
