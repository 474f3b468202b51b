/** Texts for every name that attention-learns-reversal uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const networks: Readonly<Record<string, Localized>> = {
  withPositions: { zh: '有位置', en: 'With positions' },
  noPositions: { zh: '没有位置', en: 'Without positions' },
  causalMask: { zh: '有位置和因果掩码', en: 'With a causal mask' },
};

const metrics = Object.entries(networks).flatMap(([network, { zh, en }]): [string, Localized][] => [
  [`${network}Accuracy`, { zh: `${zh}：正确率`, en: `${en}: accuracy` }],
  [
    `${network}Mirror`,
    { zh: `${zh}：镜像位置得到的权重`, en: `${en}: weight on the mirror place` },
  ],
]);

export const labels: Experiment['labels'] = {
  // Parameters
  heads: { zh: '头数', en: 'Heads' },
  // Charts and their fields
  curves: {
    zh: '倒写的正确率',
    en: 'Accuracy of writing backwards',
    see: {
      zh: '有位置的升到顶；没有位置的停在三分之一上下；有因果掩码的停在一半多一点。',
      en: 'With positions it reaches the top; without them it stays near a third, under the causal mask a little above a half.',
    },
  },
  attention: {
    zh: '每个位置看向哪里',
    en: 'Where each position looks',
    see: {
      zh: '有位置：亮的是反对角线，第 1 个看第 8 个。没有位置：一片均匀。有因果掩码：只有后半程够得着镜像。',
      en: 'With positions the anti-diagonal is bright: place 1 looks at 8. Without them all is even. Under the mask only the second half reaches its mirror place.',
    },
  },
  accuracy: { zh: '正确率', en: 'Accuracy' },
  at: { zh: '查询的位置', en: 'Position that asks' },
  from: { zh: '被看的位置', en: 'Position looked at' },
  // Networks and metrics
  ...networks,
  ...Object.fromEntries(metrics),
};
