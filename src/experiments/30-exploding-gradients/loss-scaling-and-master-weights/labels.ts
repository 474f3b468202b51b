/** Texts for every name that loss-scaling-and-master-weights uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const plans: Record<string, Localized> = {
  fp32: { zh: 'fp32', en: 'fp32' },
  fp16: { zh: 'fp16，什么也不加', en: 'fp16 alone' },
  fp16Master: { zh: 'fp16 + 主权重', en: 'fp16 + masters' },
  fp16Scaled: { zh: 'fp16 + 损失缩放', en: 'fp16 + scaling' },
  fp16Both: { zh: 'fp16 + 缩放 + 主权重', en: 'fp16 + both' },
  bf16: { zh: 'bf16，什么也不加', en: 'bf16 alone' },
  bf16Master: { zh: 'bf16 + 主权重', en: 'bf16 + masters' },
  bf16Stochastic: { zh: 'bf16 + 随机舍入', en: 'bf16 + stochastic rounding' },
};
const results: Record<string, Localized> = {
  loss: { zh: '最后的损失', en: 'Last loss' },
  ratio: { zh: '最后的损失与 fp32 之比', en: 'Last loss over that of fp32' },
  lostShare: { zh: '第一步成了 0 的梯度占比', en: 'Share of gradients that are 0 at step 1' },
};

const metrics = Object.entries(plans).flatMap(([plan, name]) =>
  Object.entries(results).map(([key, what]): [string, Localized] => [
    `${plan}-${key}`,
    { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en.toLowerCase()}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...plans,
  ...results,
  ...Object.fromEntries(metrics),
  // Parameters
  lossSize: { zh: '损失另乘', en: 'Loss times' },
  growEvery: { zh: '几步都好才加倍', en: 'Steps to doubling' },
  // Charts, tables and their fields
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '左 fp16：没有缩放的两条很快停住。右 bf16：不缩放也跟得上，没有主权重的那条中途停住。',
      en: 'Left, fp16: the two without scaling soon stop. Right, bf16: it needs no scaling, but without masters it stops half way.',
    },
  },
  plan: { zh: '存法', en: 'How it is kept' },
  format: { zh: '格式', en: 'Format' },
  fp16Panel: { zh: 'fp16', en: 'fp16' },
  bf16Panel: { zh: 'bf16', en: 'bf16' },
  scales: {
    zh: '动态缩放的倍数',
    en: 'The dynamic loss scale',
    see: {
      zh: '开头一步一减半，直到梯度装得下；此后每隔一阵加倍，撞到上限再退回来。',
      en: 'At first it is halved at each step until the gradients fit; later it doubles now and then, and falls back when it hits the limit.',
    },
  },
  scale: { zh: '倍数', en: 'Scale' },
  summary: { zh: '八种存法', en: 'Eight ways to keep it' },
  skipped: { zh: '跳过的步数', en: 'Steps skipped' },
  // Metrics
  skippedAtStart: { zh: '开头连着跳过的步数', en: 'Steps skipped in a row at the start' },
  skippedTooMany: {
    zh: '开头跳过的步数，比需要减半的次数多几步',
    en: 'Steps skipped at the start beyond the halvings needed',
  },
};
