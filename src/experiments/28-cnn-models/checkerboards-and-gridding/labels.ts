/** Texts for every name that checkerboards-and-gridding uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  kernel: { zh: '转置卷积的核 k', en: 'Transposed kernel k' },
  stride: { zh: '转置卷积的步长 s', en: 'Transposed stride s' },
  dilations: { zh: '三层的膨胀率', en: 'Dilations of the three layers' },
  ...Object.fromEntries(
    ['1,1,1', '2,2,2', '1,2,3', '1,2,5', '1,2,9', '1,3,9'].map((stack) => {
      const text = stack.replaceAll(',', ', ');
      return [stack, { zh: text, en: text }];
    }),
  ),
  // Charts, tables and their fields
  lays: {
    zh: '转置卷积：每个输出格子铺了几次',
    en: 'Transposed convolution: how often each output is covered',
    see: {
      zh: '只看中间：步长除不尽核边时深浅相间，就是棋盘；除得尽时一片匀。四边少，是因为边上输入少。',
      en: 'Look at the middle: where the stride does not divide the kernel, dark and light alternate; where it does, all is even. Edges have fewer inputs.',
    },
  },
  times: { zh: '铺了几次', en: 'Times covered' },
  plan: { zh: '核与步长', en: 'Kernel and stride' },
  'k = 3, s = 2': { zh: '核 3，步长 2', en: 'Kernel 3, stride 2' },
  'k = 4, s = 2': { zh: '核 4，步长 2', en: 'Kernel 4, stride 2' },
  overlaps: { zh: '中间的输出铺了几次', en: 'Coverage of the outputs in the middle' },
  k: { zh: '核 k', en: 'Kernel k' },
  s: { zh: '步长 s', en: 'Stride s' },
  ratio: { zh: '最多与最少之比', en: 'Most to fewest' },
  seen: {
    zh: '三层 3×3 膨胀卷积：一个输出看得见哪些输入',
    en: 'Three dilated 3×3 layers: which inputs an output sees',
    see: {
      zh: '颜色是路径数，空白的格子一条路也没有。膨胀率都相同时，看得见的格子排成网格；错开之后没有空白。',
      en: 'Colour counts paths; to a blank cell there is none. With equal dilations what is seen forms a grid; with mixed ones nothing is blank.',
    },
  },
  paths: { zh: '路径数', en: 'Paths' },
  stack: { zh: '膨胀率', en: 'Dilations' },
  fields: { zh: '膨胀率与看得见的份额', en: 'Dilations and the share seen' },
  side: { zh: '感受野边长', en: 'Side of the field' },
  // Metrics
  fewest: { zh: '所选核：最少铺几次', en: 'Chosen kernel: least coverage' },
  most: { zh: '所选核：最多铺几次', en: 'Chosen kernel: most coverage' },
  lays3by2: { zh: '核 3、步长 2：最多与最少之比', en: 'Kernel 3, stride 2: most to fewest' },
  lays4by2: { zh: '核 4、步长 2：最多与最少之比', en: 'Kernel 4, stride 2: most to fewest' },
  lays5by2: { zh: '核 5、步长 2：最多与最少之比', en: 'Kernel 5, stride 2: most to fewest' },
  lays6by3: { zh: '核 6、步长 3：最多与最少之比', en: 'Kernel 6, stride 3: most to fewest' },
  evenRipple: {
    zh: '核 4、步长 2、随机权重：平均起伏',
    en: 'Kernel 4, stride 2, random weights: mean ripple',
  },
  resizeRipple: {
    zh: '先放大再卷积、随机权重：平均起伏',
    en: 'Resize and convolve, random weights: mean ripple',
  },
  fieldSide: { zh: '所选膨胀率：感受野边长', en: 'Chosen dilations: side of the field' },
  seenShare: { zh: '看得见的份额', en: 'Share seen' },
  seen222: { zh: '膨胀率 2,2,2：看得见的份额', en: 'Dilations 2,2,2: share seen' },
  seen123: { zh: '膨胀率 1,2,3：看得见的份额', en: 'Dilations 1,2,3: share seen' },
  seen129: { zh: '膨胀率 1,2,9：看得见的份额', en: 'Dilations 1,2,9: share seen' },
  seen139: { zh: '膨胀率 1,3,9：看得见的份额', en: 'Dilations 1,3,9: share seen' },
};
