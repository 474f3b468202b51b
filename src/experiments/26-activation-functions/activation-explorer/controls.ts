/** What gives the functions of activation-explorer their properties, taken away one at a time. */
import type { Change, Control } from '../../control';

const change = (from: string, to: string): Change => ({ file: 'functions.ts', from, to });

export const controls: readonly Control[] = [
  {
    id: 's-curves-twice-as-steep',
    name: { zh: 'S 形曲线都陡一倍', en: 'S-curves twice as steep' },
    changes: [
      change('sigmoid: (x) => tf.sigmoid(x)', 'sigmoid: (x) => tf.sigmoid(x.mul(2))'),
      change('tanh: (x) => tf.tanh(x)', 'tanh: (x) => tf.tanh(x.mul(2))'),
      change('x.mul(tf.sigmoid(x))', 'x.mul(tf.sigmoid(x.mul(2)))'),
      change('tf.erf(x.div(Math.SQRT2))', 'tf.erf(x.mul(Math.SQRT2))'),
      change('tf.tanh(tf.softplus(x))', 'tf.tanh(tf.softplus(x.mul(2)))'),
    ],
  },
  {
    id: 'gates-shut-below-zero',
    name: { zh: '负半轴的门全关', en: 'gates shut below zero' },
    changes: [
      change('x.mul(tf.sigmoid(x))', 'x.mul(tf.step(x))'),
      change('tf.erf(x.div(Math.SQRT2))', 'tf.step(x).mul(2).sub(1)'),
      change('tf.tanh(tf.softplus(x))', 'tf.step(x)'),
    ],
  },
  {
    id: 'ramp-for-the-step',
    name: { zh: '斜坡代替阶跃', en: 'a ramp in place of the step' },
    changes: [change('tf.step(x)', 'tf.relu(x)')],
  },
  {
    id: 'cube-for-the-square',
    name: { zh: '立方代替平方', en: 'the cube in place of the square' },
    changes: [change('square: (x) => tf.square(x)', 'square: (x) => x.mul(x).mul(x)')],
  },
  {
    id: 'relu-not-cut',
    name: { zh: 'ReLU 放行负输入', en: 'a ReLU that lets negative inputs pass' },
    changes: [change('relu: (x) => tf.relu(x)', 'relu: (x) => x.clone()')],
  },
  {
    id: 'selu-without-its-constants',
    name: { zh: 'SELU 去掉两个常数', en: 'a SELU without its two constants' },
    changes: [change('tf.selu(x)', 'tf.elu(x)')],
  },
  {
    id: 'prelu-with-a-gain',
    name: { zh: 'PReLU 再学一个增益', en: 'a PReLU that learns a gain, too' },
    changes: [
      change(
        'export const functions = {',
        'const gain = tf.variable(tf.tensor1d([1]));\n\nexport const functions = {',
      ),
      change('tf.prelu(x, slope)', 'tf.prelu(x, slope).mul(gain)'),
    ],
  },
];
