/** What forward-or-reverse must show. All of it is exact. */
import type { Claim, Params } from '../../claim';

/** Weights of the net inputs → hidden → hidden → outputs: the multiplications of one pass. */
function weightsOf(params: Params): { inputs: number; outputs: number; weights: number } {
  const [inputs, hidden] = [Number(params.inputs), Number(params.hidden)];
  const outputs = 101 - inputs;
  return { inputs, outputs, weights: hidden * (inputs + hidden + outputs) };
}

export const claims: readonly Claim[] = [
  {
    id: 'same-jacobian',
    statement: {
      zh: '从哪一头乘起，得到的雅可比矩阵都一样。',
      en: 'From either end the Jacobian is the same.',
    },
    expect: { kind: 'equals', metric: 'difference', value: 0, tolerance: 1e-12 },
    control: 'order-confused',
    source:
      'products of matrices are associative; seeds 1-8 in double precision: see the tolerance',
  },
  {
    id: 'reverse-costs-outputs',
    statement: {
      zh: '{inputs} 个输入时，反向模式的乘法次数是输出个数乘权重个数。',
      en: 'With {inputs} inputs, reverse mode multiplies as often as there are outputs times weights.',
    },
    expect: (params) => {
      const { outputs, weights } = weightsOf(params);
      return { kind: 'equals', metric: 'reverseCost', value: outputs * weights, tolerance: 0 };
    },
    given: ['hidden'],
    control: 'from-the-same-end',
    source: 'exact: each output needs one product with each weight',
  },
  {
    id: 'forward-costs-inputs',
    statement: {
      zh: '{inputs} 个输入时，前向模式的乘法次数是输入个数乘权重个数。',
      en: 'With {inputs} inputs, forward mode multiplies as often as there are inputs times weights.',
    },
    expect: (params) => {
      const { inputs, weights } = weightsOf(params);
      return { kind: 'equals', metric: 'forwardCost', value: inputs * weights, tolerance: 0 };
    },
    given: ['hidden'],
    control: 'forward-shares-nothing',
    source: 'exact: each input needs one product with each weight',
  },
  {
    id: 'they-cross-where-equal',
    statement: {
      zh: '输入一比输出多（51 对 50），反向模式就更便宜。',
      en: 'As soon as there are more inputs than outputs (51 to 50), reverse mode is cheaper.',
    },
    expect: { kind: 'equals', metric: 'cheaperFrom', value: 51, tolerance: 0 },
    control: 'from-the-same-end',
    source: 'exact, for every width of the hidden layers',
  },
];
