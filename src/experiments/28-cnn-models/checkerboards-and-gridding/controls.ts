/** What takes the causes in checkerboards-and-gridding away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'neighbours-not-apart',
    name: { zh: '相邻的输入不隔开', en: 'neighbouring inputs not set apart' },
    changes: [{ file: 'counts.ts', from: 'output[at * stride + i]', to: 'output[at + i]' }],
  },
  {
    id: 'one-cell-wider',
    name: { zh: '核宽一格，除不尽', en: 'a kernel one cell wider' },
    changes: [{ file: 'counts.ts', from: 'ones(kernel)', to: 'ones(kernel + 1)' }],
  },
  {
    id: 'equal-weights',
    name: { zh: '权重都相等', en: 'equal weights' },
    changes: [{ file: 'ripple.ts', from: 'rng.normal()', to: '1' }],
  },
  {
    id: 'zeros-in-place-of-copies',
    name: { zh: '放大时插零，不抄', en: 'zeros in place of copies' },
    changes: [
      {
        file: 'counts.ts',
        from: '() => value)',
        to: '(_, copy) => (copy === 0 ? value : 0))',
      },
    ],
  },
  {
    id: 'not-dilated',
    name: { zh: '核不撑开', en: 'kernels that are not dilated' },
    changes: [{ file: 'counts.ts', from: 'dilation - 1', to: '0 * dilation' }],
  },
  {
    id: 'without-dilation-one',
    name: { zh: '去掉膨胀率为 1 的那层', en: 'without the layer of dilation 1' },
    changes: [
      {
        file: 'counts.ts',
        from: "pathsThrough(stack.split(',').map(Number));",
        to: "pathsThrough(stack.split(',').map(Number).filter((d) => d > 1));",
      },
    ],
  },
];
