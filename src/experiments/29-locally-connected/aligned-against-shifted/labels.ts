/** Texts for every name that aligned-against-shifted uses. */
import type { Experiment } from '../../experiment';

const tasks = {
  where: { zh: '看位置', en: 'Where' },
  what: { zh: '看内容', en: 'What' },
};
const networks = {
  convolution: { zh: '卷积（共享）', en: 'Convolution (shared)' },
  local: { zh: '局部连接', en: 'Locally connected' },
  convolutionDense: { zh: '卷积，摊平接全连接', en: 'Convolution, flatten and dense' },
};
const tests = {
  aligned: { zh: '对齐', en: 'aligned' },
  byOne: { zh: '平移至多一格', en: 'shifted by up to one pixel' },
  shifted: { zh: '平移', en: 'shifted' },
  lost: { zh: '对齐减平移', en: 'aligned minus shifted' },
  matched1: { zh: '训练与考试都平移至多一格', en: 'trained and tested at shifts up to one' },
  matched2: { zh: '训练与考试都平移至多两格', en: 'trained and tested at shifts up to two' },
  matched4: { zh: '训练与考试都平移至多四格', en: 'trained and tested at shifts up to four' },
};

/** Each accuracy that is reported: task, net and test. */
const accuracies = Object.fromEntries(
  Object.entries(tasks).flatMap(([task, taskName]) =>
    Object.entries(networks).flatMap(([network, networkName]) =>
      Object.entries(tests).map(([test, testName]) => [
        `${task}-${network}-${test}`,
        {
          zh: `准确率：${taskName.zh}，${networkName.zh}，${testName.zh}`,
          en: `Accuracy: ${taskName.en}, ${networkName.en}, ${testName.en}`,
        },
      ]),
    ),
  ),
);

export const labels: Experiment['labels'] = {
  ...tasks,
  ...networks,
  ...accuracies,
  // Parameters
  shift: { zh: '考试时的最大平移（像素）', en: 'Largest shift in the test (pixels)' },
  maps: { zh: '特征图的个数', en: 'Feature maps' },
  // Charts, tables and their fields
  faces: {
    zh: '四张脸',
    en: 'Four faces',
    see: {
      zh: '看位置：两类都是一横一竖，只差谁上谁下。看内容：两竖对两横，在哪里都认得出。',
      en: 'Where: both classes have one upright and one level bar and differ in which is on top. What: two upright bars against two level ones.',
    },
  },
  face: { zh: '脸', en: 'Face' },
  brightness: { zh: '亮度', en: 'Brightness' },
  where0: { zh: '看位置，第一类', en: 'Where, class 1' },
  where1: { zh: '看位置，第二类', en: 'Where, class 2' },
  what0: { zh: '看内容，第一类', en: 'What, class 1' },
  what1: { zh: '看内容，第二类', en: 'What, class 2' },
  loss: {
    zh: '训练损失',
    en: 'Training loss',
    see: {
      zh: '看位置：只有处处共享的卷积降不下来，它不知道自己看的是哪里。看内容：三个网络都学会了。',
      en: 'Where: the shared convolution alone does not come down, as it cannot tell one place from another. What: all three learn it.',
    },
  },
  task: { zh: '任务', en: 'Task' },
  price: {
    zh: '对齐差几格，准确率剩多少',
    en: 'Accuracy when alignment is off',
    see: {
      zh: '左端是对齐。只差一格，另外两个网络就跌到一半以下；卷积在看内容上不受影响，看位置则始终是瞎猜。',
      en: 'At the left end all is aligned. One pixel off, two nets fall below one half; the convolution keeps the what task and only ever guesses where.',
    },
  },
  largestShift: { zh: '最大平移（像素）', en: 'Largest shift (pixels)' },
  accuracy: { zh: '准确率', en: 'Accuracy' },
  examination: { zh: '训练的脸对齐', en: 'Trained on aligned faces' },
  matched: { zh: '训练的脸与考试的一样平移', en: 'Trained on faces shifted as in the test' },
  by0: { zh: '对齐', en: 'Aligned' },
  by1: { zh: '至多一格', en: 'Up to one' },
  by2: { zh: '至多两格', en: 'Up to two' },
  by4: { zh: '至多四格', en: 'Up to four' },
  shifted: { zh: '平移如所设', en: 'Shifted as set' },
};
