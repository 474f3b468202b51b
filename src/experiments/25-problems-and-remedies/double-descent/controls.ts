/** What takes the causes of double-descent away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'ridge-everywhere',
    name: { zh: '处处都加岭', en: 'ridge everywhere' },
    changes: [{ file: 'main.ts', from: 'study(sets, width, 0)', to: 'study(sets, width, lambda)' }],
  },
  {
    id: 'labels-without-noise',
    name: { zh: '标签没有噪声', en: 'labels without noise' },
    changes: [{ file: 'study.ts', from: 'rng.normal(0, noise)', to: '0 * rng.normal()' }],
  },
  {
    id: 'no-ridge',
    name: { zh: '岭也不加', en: 'no ridge either' },
    changes: [{ file: 'main.ts', from: 'study(sets, width, lambda)', to: 'study(sets, width, 0)' }],
  },
  {
    id: 'tested-on-other-features',
    name: { zh: '测试时换了一套特征', en: 'a test on features other than those of training' },
    changes: [
      {
        file: 'study.ts',
        from: 'featuresOf(test, used)',
        to: 'featuresOf(test, used.map((w) => w.map((entry) => -entry)))',
      },
    ],
  },
];
