import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as layers from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainError } from './explainError';

beforeAll(() => tf.setBackend('cpu'));

/** What tfjs itself throws, so that a new version with other words is noticed. */
function thrown(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

function explain(work: () => unknown): ReturnType<typeof explainError> {
  const { name, message } = thrown(work);
  return explainError(name, message);
}

const dense = (): layers.Sequential =>
  layers.sequential({ layers: [layers.layers.dense({ units: 1, inputShape: [3], name: 'out' })] });

describe('shapes that do not fit', () => {
  const cases: [string, () => unknown, Record<string, string>][] = [
    [
      'matMul',
      () => tf.matMul(tf.zeros([2, 3]), tf.zeros([4, 5])),
      { op: 'matMul', a: '[2,3]', b: '[4,5]' },
    ],
    [
      'add',
      () => tf.add(tf.zeros([2, 3]), tf.zeros([4])),
      { op: 'broadcast', a: '[2,3]', b: '[4]' },
    ],
    [
      'concat',
      () => tf.concat([tf.zeros([2, 2]), tf.zeros([2, 3])], 0),
      { op: 'concat', a: '[2,3]', b: '[2,2]' },
    ],
    ['reshape', () => tf.reshape(tf.zeros([2, 3]), [4, 2]), { op: 'reshape', a: '6', b: '[4,2]' }],
    [
      'reshape with a hole',
      () => tf.reshape(tf.zeros([2, 3]), [4, -1]),
      { op: 'reshape', a: '6', b: '4' },
    ],
    ['dot', () => tf.dot(tf.zeros([3]), tf.zeros([4])), { op: 'dot', a: '3', b: '4' }],
    ['tensor', () => tf.tensor([1, 2, 3], [2, 2]), { op: 'tensor', a: '[2,2]', b: '3' }],
    ['stack', () => tf.stack([tf.zeros([2]), tf.zeros([3])]), { op: 'stack', a: '[2]', b: '[3]' }],
    [
      'conv2d',
      () => tf.conv2d(tf.zeros<tf.Rank.R4>([1, 4, 4, 3]), tf.zeros([2, 2, 1, 1]), 1, 'same'),
      { op: 'conv2d', a: '3', b: '1' },
    ],
    [
      'predict',
      () => dense().predict(tf.zeros([2, 4])),
      { op: 'out_input', a: '[2,4]', b: '[null,3]' },
    ],
    [
      'predict, rank',
      () => dense().predict(tf.zeros([2, 3, 1])),
      { op: 'out_input', a: '[2,3,1]', b: '2 dimension(s)' },
    ],
    [
      'layer rank',
      () => layers.layers.lstm({ units: 2, name: 'memory' }).apply(tf.zeros([2, 3])),
      { op: 'memory', a: 'ndim=2', b: 'ndim=3' },
    ],
    [
      'layer axis',
      () => {
        const layer = layers.layers.dense({ units: 1, name: 'out' });
        layer.apply(tf.zeros([2, 3]));
        layer.apply(tf.zeros([2, 4]));
      },
      { op: 'out', a: '[2,4]', b: '-1 of input shape to have value 3' },
    ],
    [
      'loss',
      () => tf.losses.meanSquaredError(tf.zeros([2, 3]), tf.zeros([3, 2])),
      { op: 'meanSquaredError', a: '[2,3]', b: '[3,2]' },
    ],
  ];
  it.each(cases)('%s', (_, work, values) => {
    expect(explain(work)).toMatchObject({ code: 'shape-mismatch', values });
  });
});

describe('what else tfjs refuses', () => {
  it('a gradient that is not there', () => {
    const einsum = (): unknown => tf.grad((x) => tf.einsum('ij->', x))(tf.ones([2, 2]));
    expect(explain(einsum)).toEqual({ code: 'no-gradient', values: { op: 'Einsum' } });
  });
  it('a gradient of a dilated convolution', () => {
    const y = (x: tf.Tensor): tf.Tensor =>
      tf.conv2d(x as tf.Tensor4D, tf.ones([2, 2, 1, 1]), 1, 'same', 'NHWC', 2);
    expect(explain(() => tf.grad(y)(tf.ones([1, 4, 4, 1])))).toEqual({
      code: 'no-gradient',
      values: { op: 'conv2D', kind: 'dilation' },
    });
  });
  it.each([
    ['grad', () => tf.grad(() => tf.scalar(1))(tf.ones([2]))],
    [
      'minimize',
      () => tf.train.sgd(1).minimize(() => tf.scalar(1), false, [tf.variable(tf.ones([1]))]),
    ],
  ])('a result that does not depend on the input: %s', (_, work) => {
    expect(explain(work)).toEqual({ code: 'no-path', values: {} });
  });
  it('an operator that the backend does not have', () => {
    const run = (): unknown => tf.engine().runKernel('Unheard', {}, {});
    expect(explain(run)).toEqual({
      code: 'no-kernel',
      values: { op: 'Unheard', backend: 'cpu' },
    });
  });
  it('a picture that is none', () => {
    expect(explain(() => tf.browser.fromPixels('cat.png' as unknown as ImageData))).toEqual({
      code: 'left-out',
      values: { name: 'tf.browser.fromPixels', kind: 'browser' },
    });
  });
  it('a model that is to be kept somewhere', async () => {
    const error: unknown = await dense()
      .save('nowhere://m')
      .catch((reason: unknown) => reason);
    const { name, message } = error as Error;
    expect(explainError(name, message)).toEqual({
      code: 'left-out',
      values: { name: 'model.save', kind: 'models' },
    });
  });
  it('a disposed tensor', () => {
    const gone = tf.ones([2]);
    gone.dispose();
    expect(explain(() => tf.add(gone, 1))).toEqual({ code: 'disposed-tensor', values: {} });
  });
});

describe('what engines say', () => {
  it.each([
    ['ReferenceError', 'losss is not defined', 'not-defined', { name: 'losss' }],
    ['ReferenceError', "Can't find variable: losss", 'not-defined', { name: 'losss' }],
    ['ReferenceError', 'window is not defined', 'not-here', { name: 'window', kind: 'page' }],
    ['ReferenceError', "Can't find variable: alert", 'not-here', { name: 'alert', kind: 'dialog' }],
    [
      'ReferenceError',
      'requestAnimationFrame is not defined',
      'not-here',
      { name: 'requestAnimationFrame', kind: 'frame' },
    ],
    ['ReferenceError', 'require is not defined', 'not-here', { name: 'require', kind: 'require' }],
    ['RuntimeError', 'Aborted(). Build with -sASSERTIONS for more info.', 'out-of-memory', {}],
    ['RuntimeError', 'memory access out of bounds', 'out-of-memory', {}],
    ['RuntimeError', 'index out of bounds', 'out-of-memory', {}],
    ['RuntimeError', 'Out of bounds memory access (evaluating x)', 'out-of-memory', {}],
    ['RangeError', 'WebAssembly.Memory.grow(): Maximum memory size exceeded', 'out-of-memory', {}],
    ['RangeError', 'Array buffer allocation failed', 'out-of-memory', {}],
    ['Error', 'memory access out of bounds', 'error', {}],
    ['RangeError', 'Maximum call stack size exceeded', 'error', {}],
    [
      'Error',
      'Conv2DBackpropFilter on wasm needs the data format NHWC.',
      'no-kernel',
      { op: 'Conv2DBackpropFilter', backend: 'wasm' },
    ],
    [
      'Error',
      'Browser downloads are not supported in this environment since `document` is not present',
      'left-out',
      { name: 'model.save', kind: 'models' },
    ],
    [
      'LeftOut',
      'tf.data.array is left out here (data): no data sets',
      'left-out',
      { name: 'tf.data.array', kind: 'data' },
    ],
    ['TypeError', 'tf.tensr is not a function', 'not-a-function', { name: 'tf.tensr' }],
    [
      'TypeError',
      "tf.ones([2]).matmul is not a function. (In 'tf.ones([2]).matmul(b)', '…' is undefined)",
      'not-a-function',
      { name: 'tf.ones([2]).matmul' },
    ],
    [
      'TypeError',
      'tf.Sequentail is not a constructor',
      'not-a-function',
      { name: 'tf.Sequentail' },
    ],
    ['SyntaxError', "Identifier 'a' has already been declared", 'syntax', {}],
    ['SyntaxError', 'Unexpected token } in JSON at position 3', 'error', {}],
    ['NetworkBlocked', 'fetch is blocked', 'network-blocked', {}],
    ['TypeError', 'Failed to fetch', 'network-blocked', {}],
    [
      'TypeError',
      'Failed to fetch dynamically imported module: https://example.org/x.js',
      'unknown-import',
      { specifier: 'https://example.org/x.js' },
    ],
    ['TypeError', 'Importing a module script failed.', 'unknown-import', {}],
    ['TypeError', 'x is not a function', 'error', {}],
  ])('%s: %s', (name, message, code, values) => {
    expect(explainError(name, message)).toEqual({ code, values });
  });
});
