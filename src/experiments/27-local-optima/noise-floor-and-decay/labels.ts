/** Texts for every name that noise-floor-and-decay uses. */
import type { Experiment } from '../../experiment';

const rates = {
  tooSmall: { zh: '太小，0.003', en: 'Too small, 0.003' },
  right: { zh: '合适，0.05', en: 'Right, 0.05' },
  large: { zh: '偏大，0.6', en: 'Large, 0.6' },
  tooLarge: { zh: '太大，1.1', en: 'Too large, 1.1' },
};

const schedules = {
  constant: { zh: '不变', en: 'Constant' },
  stepwise: { zh: '阶梯', en: 'Steps' },
  cosine: { zh: '余弦', en: 'Cosine' },
  restarts: { zh: '余弦重启', en: 'Cosine restarts' },
  inverse: { zh: '1/t', en: '1/t' },
  tiny: { zh: '一开始就小', en: 'Small from the start' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  batch: { zh: '批量 b', en: 'Batch b' },
  noise: { zh: '输出的噪声 σ', en: 'Noise of the outputs σ' },
  steps: { zh: '计划的步数', en: 'Steps of a schedule' },
  // Charts, tables and their fields
  curves: {
    zh: '四种学习率的曲线',
    en: 'Curves of four learning rates',
    see: {
      zh: '太小的慢慢降；合适的降得快、停得低；偏大的一下子降完，却停在高处；太大的往上冲。',
      en: 'Too small crawls; right falls fast and far; large is done at once but settles high; too large goes up.',
    },
  },
  plans: {
    zh: '六种学习率计划',
    en: 'Six schedules',
    see: {
      zh: '阶梯分三级，余弦一路滑到零，重启分四段、段段从顶落到零，1/t 先快后慢。',
      en: 'Three steps; a cosine to zero; restarts in four stretches, each from the top to zero; 1/t, fast and then slow.',
    },
  },
  falls: {
    zh: '各种计划下多出的损失',
    en: 'Excess loss under each schedule',
    see: {
      zh: '不变的停在噪声底上。学习率一降，底就跟着降；重启时又弹回去。一开始就小的，起点还没有忘掉。',
      en: 'Constant stays at its floor. Where the rate falls the floor falls, and at a restart it jumps back. Small from the start has not yet forgotten its start.',
    },
  },
  step: { zh: '步', en: 'Step' },
  excess: { zh: '多出的损失', en: 'Excess loss' },
  rate: { zh: '学习率', en: 'Learning rate' },
  eta: { zh: '学习率 η', en: 'Learning rate η' },
  schedule: { zh: '计划', en: 'Schedule' },
  floors: { zh: '停在多高', en: 'Where it settles' },
  plan: { zh: '设置', en: 'Setting' },
  full: { zh: '原样', en: 'As it is' },
  half: { zh: 'η 减半', en: 'Half of η' },
  together: { zh: 'η 与批量都减半', en: 'Half of η and of the batch' },
  size: { zh: '批量', en: 'Batch' },
  floor: { zh: '量得', en: 'Measured' },
  closed: { zh: '公式', en: 'Formula' },
  ...rates,
  ...schedules,
  // Metrics
  ...Object.fromEntries(
    Object.entries(rates).map(([rate, { zh, en }]) => [
      `${rate}End`,
      { zh: `${zh}：最后 100 步，六次平均`, en: `${en}: last 100 steps, average of six runs` },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(schedules).map(([schedule, { zh, en }]) => [
      `${schedule}End`,
      { zh: `${zh}：最后多出的损失`, en: `${en}: excess loss in the end` },
    ]),
  ),
  fullFloor: { zh: '噪声底，η = 0.1', en: 'Floor, η = 0.1' },
  halfFloor: { zh: '噪声底，η = 0.05', en: 'Floor, η = 0.05' },
  togetherFloor: { zh: '噪声底，η = 0.05，批量减半', en: 'Floor, η = 0.05, half the batch' },
  byHalf: { zh: 'η 减半，底降为几分之一', en: 'Factor by which half of η lowers the floor' },
  byBoth: { zh: 'η 与批量都减半，底之比', en: 'Ratio of floors, η and batch halved' },
};
