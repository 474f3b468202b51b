/** What takes the causes of equal-weights-stay-equal away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'not-quite-equal',
    name: { zh: '起点差一点点', en: 'a start that is not quite equal' },
    changes: [
      {
        file: 'main.ts',
        from: 'const equal = makeNet(units, 0.5, 0);',
        to: 'const equal = makeNet(units, 0.5, 0.01);',
      },
    ],
  },
  {
    id: 'rates-not-converted',
    name: { zh: '学习率不换算', en: 'rates that are not converted' },
    changes: [{ file: 'main.ts', from: '[1 / units, 1 / units, units, 1]', to: '[1, 1, 1, 1]' }],
  },
  {
    id: 'noise-all-the-time',
    name: { zh: '训练中一直有噪声', en: 'noise all through training' },
    changes: [
      {
        file: 'training.ts',
        from: 'train(net, plan, { watch })',
        to: 'train(net, plan, { keep: 0.5, watch })',
      },
    ],
  },
  {
    id: 'not-quite-zero',
    name: { zh: '起点不全是零', en: 'a start that is not quite zero' },
    changes: [{ file: 'main.ts', from: 'makeNet(units, 0, 0)', to: 'makeNet(units, 0, 0.01)' }],
  },
  {
    id: 'balanced-classes',
    name: { zh: '两类一样多', en: 'classes of equal size' },
    changes: [{ file: 'net.ts', from: 'i < 20 ? 1 : 0', to: 'i % 2' }],
  },
  {
    id: 'activation-zero-at-zero',
    name: { zh: '激活减去它在 0 处的值', en: 'an activation less its value at 0' },
    changes: [
      {
        file: 'training.ts',
        from: 'const hidden = tf[activation](tf.matMul(x, w).add(b));',
        to: `const act = tf[activation];
  const hidden = act(tf.matMul(x, w).add(b)).sub(act(0));`,
      },
    ],
  },
  {
    id: 'one-mask-for-all',
    name: { zh: '各单元共用一个掩码', en: 'one mask for all units' },
    changes: [{ file: 'training.ts', from: '[x.shape[0], net.w.shape[1]]', to: '[x.shape[0], 1]' }],
  },
];
