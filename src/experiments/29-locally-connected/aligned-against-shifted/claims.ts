/** What aligned-against-shifted must show. Bands were measured over seeds 1 to 10. */
import type { Claim } from '../../claim';

const solved = (id: string, metric: string, zh: string, en: string): Claim => ({
  id,
  statement: { zh, en },
  expect: { kind: 'band', metric, min: 0.97, max: 1 },
  source: 'seeds 1-10: 1 on every seed',
});

const guessing = (
  id: string,
  metric: string,
  { zh, en }: { readonly zh: string; readonly en: string },
  source: string,
): Claim => ({
  id,
  statement: { zh, en },
  expect: { kind: 'band', metric, min: 0.33, max: 0.67 },
  source,
});

export const claims: readonly Claim[] = [
  solved(
    'local-knows-where',
    'where-local-aligned',
    '看位置，脸对齐：局部连接全对。',
    'Where, aligned: the locally connected net is right on every face.',
  ),
  guessing(
    'convolution-does-not',
    'where-convolution-aligned',
    {
      zh: '同一场考试，共享权重的卷积只能蒙。',
      en: 'In the same examination convolution with shared weights can only guess.',
    },
    'seeds 1-10: 0.488 to 0.551',
  ),
  solved(
    'convolution-knows-what',
    'what-convolution-shifted',
    '看内容，脸平移：卷积全对。',
    'What, shifted: convolution is right on every face.',
  ),
  solved(
    'local-learns-what',
    'what-local-aligned',
    '看内容，脸对齐：局部连接也全对。',
    'What, aligned: the locally connected net is right too.',
  ),
  guessing(
    'local-loses-what',
    'what-local-shifted',
    {
      zh: '用对齐的脸训练，考试时平移至多两格，局部连接掉到蒙的水平。',
      en: 'Trained on aligned faces and tested on faces shifted by up to two pixels, the locally connected net is reduced to guessing.',
    },
    'seeds 1-10: 0.395 to 0.523',
  ),
];
