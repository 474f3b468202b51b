/** A map fitted by teacher forcing on noisy inputs shrinks the circle once it is fed its own predictions. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '自己喂自己，圆越走越小',
    en: 'Fed its own steps, the circle shrinks',
  },
  question: {
    zh: '训练时总有正确的上一步可看，生成时没有，会怎样？',
    en: 'In training the right last step is always given, in generation never: what happens?',
  },
  summary: {
    zh: '同一个模型，喂看到的位置时误差不变，喂自己的预测时误差越积越大；照着用的样子训练，就守得住。',
    en: 'One model: fed what is seen, its error stays; fed its own predictions, it piles up. Trained the way it is used, it holds.',
  },
  topics: ['recurrent', 'generative'],
  backend: 'cpu',
};
