/** Texts for every name that degradation uses. */
import type { Experiment } from '../../experiment';

const depths = [4, 12, 24];

export const labels: Experiment['labels'] = {
  // Parameters
  scaled: { zh: '支路除以 √块数', en: 'Branches divided by √blocks' },
  // Charts, tables and their fields
  losses: {
    zh: '训练损失，五个起点的中位数',
    en: 'Training loss, median of five starts',
    see: {
      zh: '看右端：普通网络加深到 12 层、24 层，损失反而比 4 层高；有了捷径就倒过来，越深越低。',
      en: 'Look at the right ends. Plain nets: 12 and 24 layers end above 4. With shortcuts it is the other way round: the deeper, the lower.',
    },
  },
  plain: { zh: '普通', en: 'Plain' },
  residual: { zh: '残差', en: 'Residual' },
  summary: { zh: '最后的训练损失，五个起点', en: 'Training loss at the end, five starts' },
  loss: { zh: '训练损失的中位数', en: 'Median training loss' },
  least: { zh: '最小', en: 'Least' },
  greatest: { zh: '最大', en: 'Greatest' },
  // Metrics
  plainRatio: {
    zh: '普通网络：24 层与 4 层的损失之比',
    en: 'Plain nets: loss of 24 layers over that of 4',
  },
  ...Object.fromEntries(
    depths.flatMap((depth) => [
      [`layers${depth}`, { zh: `${depth} 层`, en: `${depth} layers` }],
      [
        `plain${depth}`,
        {
          zh: `普通，${depth} 层：最后的损失，中位数`,
          en: `Plain, ${depth} layers: median loss at the end`,
        },
      ],
      [
        `residual${depth}`,
        {
          zh: `残差，${depth} 层：最后的损失，中位数`,
          en: `Residual, ${depth} layers: median loss at the end`,
        },
      ],
    ]),
  ),
};
