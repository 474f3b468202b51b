/** Texts for every name that own-inputs-shrink-the-circle uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const ways: Readonly<Record<string, Localized>> = {
  forced: { zh: '教师强制', en: 'Teacher forcing' },
  unrolled: { zh: '喂自己训练', en: 'Trained on its own' },
};

const feeds: Readonly<Record<string, Localized>> = {
  seen: { zh: '喂看到的位置', en: 'fed what is seen' },
  own: { zh: '喂自己的预测', en: 'fed its own predictions' },
};

const metrics = Object.entries(ways).flatMap(([way, name]): [string, Localized][] => [
  [`${way}Gain`, { zh: `${name.zh}：增益 λ`, en: `${name.en}: gain λ` }],
  ...Object.entries(feeds).flatMap(([feed, how]) =>
    [1, 20, 50, 100].map((k): [string, Localized] => [
      `${way}-${feed}-${k}`,
      {
        zh: `${name.zh}，${how.zh}：第 ${k} 步的误差`,
        en: `${name.en}, ${how.en}: error at step ${k}`,
      },
    ]),
  ),
]);

export const labels: Experiment['labels'] = {
  // Parameters
  noise: { zh: '噪声的标准差 σ', en: 'Standard deviation σ of the noise' },
  window: { zh: '训练序列的步数', en: 'Steps of a training sequence' },
  // Charts and their fields
  errors: {
    zh: '每一步的误差',
    en: 'Error at each step',
    see: {
      zh: '同一个教师强制的模型有两条线：一直喂看到的位置，是平的；喂自己的预测，就往上爬，散点是闭式解。照用法训练的那条低得多。',
      en: 'The teacher-forced model has two lines: fed what is seen it is flat, fed its own predictions it climbs; dots: closed form. Trained the way it is used, it stays low.',
    },
  },
  ownSteps: { zh: '第几步', en: 'Step' },
  error: { zh: '误差（均方根）', en: 'Error (root mean square)' },
  way: { zh: '怎样训练', en: 'How it was trained' },
  ...ways,
  forcedSeen: { zh: '教师强制，喂看到的', en: 'Teacher forcing, fed what is seen' },
  closedForm: { zh: '闭式解', en: 'Closed form' },
  real: { zh: '真实的圆', en: 'The real circle' },
  paths: {
    zh: '从同一点出发，走 100 步自己的路',
    en: '100 steps of their own, from one start',
    see: {
      zh: '教师强制的那条螺旋向里，越走越小；照用法训练的那条几乎停在圆上。',
      en: 'The teacher-forced walk spirals inwards; the one trained the way it is used almost stays on the circle.',
    },
  },
  losses: {
    zh: '训练损失',
    en: 'Training loss',
    see: {
      zh: '两条线最后都平了，几乎一样高：训练损失看不出谁会在生成时走样。',
      en: 'Both lines end flat, at nearly the same height: the training loss does not tell which will go astray in generation.',
    },
  },
  ...Object.fromEntries(metrics),
  oneStepRatio: {
    zh: '第 1 步的误差：喂自己训练与教师强制之比',
    en: 'Error at step 1: trained on its own over teacher forcing',
  },
};
