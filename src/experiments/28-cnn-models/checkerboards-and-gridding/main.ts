import { param, report, table } from 'lab';
import { drawOverlaps, drawPaths } from './charts';
import {
  fieldOf,
  laysOf,
  layOut,
  resizeAndConvolve,
} from './counts';
import { meanRipple } from './ripple';

const kernel = param('kernel', 3, [1, 8, 1]);
const stride = param('stride', 2, [1, 4, 1]);
const dilations = param('dilations', '2,2,2', [
  '1,1,1',
  '2,2,2',
  '1,2,3',
  '1,2,5',
  '1,2,9',
  '1,3,9',
]);

// zh: 一、棋盘：输入和权重全取 1，中间的输出铺了几次？
// en: 1. Checkerboards. With inputs and weights of one, how often
// en: is an output in the middle laid on?
const { fewest, most } = laysOf(kernel, stride);
report('fewest', fewest);
report('most', most);
const plans = [
  [3, 2],
  [4, 2],
  [5, 2],
  [6, 3],
];
const lays = plans.map(([k, s]) => {
  const row = { k, s, ...laysOf(k, s) };
  report(`lays${k}by${s}`, row.ratio);
  return row;
});
table('overlaps', lays);
drawOverlaps(kernel, stride);
drawOverlaps(4, 2);

// zh: 铺得匀，画面就匀吗？输入仍全是 1，权重随机。
// en: Is an even lay an even picture? The input is still all
// en: ones, the weights are random.
report('evenRipple', meanRipple(layOut, 4));
report('resizeRipple', meanRipple(resizeAndConvolve, 3));

// zh: 二、网格：三层膨胀卷积，一个输出看得见几成输入？
// en: 2. Gridding. Through three dilated layers, what share of
// en: its field does an output see?
report('fieldSide', fieldOf(dilations).side);
report('seenShare', fieldOf(dilations).seenShare);
const stacks = ['2,2,2', '1,2,3', '1,2,9', '1,3,9'];
const fields = stacks.map((stack) => {
  const field = fieldOf(stack);
  const digits = stack.replaceAll(',', '');
  report(`seen${digits}`, field.seenShare);
  return { stack, ...field };
});
table('fields', fields);
drawPaths(dilations);
drawPaths('1,2,3');
