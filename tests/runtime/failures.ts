/** Programs that fail while they run: what is said of them, in every engine. */
import type { Failing } from './mistakes';

const tf = `import * as tf from '@tensorflow/tfjs';`;

export const failures: readonly Failing[] = [
  ['a token too many', 'const a = 1;\nconst b = = 2;', { code: 'syntax', line: 2, column: 11 }],
  ['a name declared twice', 'const a = 1;\n\nconst a = 2;', { code: 'syntax', line: 3 }],
  [
    'a package that is not there',
    `\nimport _ from 'lodash';\n_;`,
    { code: 'unknown-import', values: { specifier: 'lodash' }, line: 2 },
  ],
  [
    'an unknown name',
    'const x: number = 1;\nx + losss;',
    { code: 'not-defined', values: { name: 'losss' }, line: 2 },
  ],
  [
    'shapes that do not fit',
    `${tf}\n\ntf.zeros([2, 3]).matMul(tf.zeros([4, 5]));`,
    { code: 'shape-mismatch', values: { op: 'matMul', a: '[2,3]', b: '[4,5]' }, line: 3 },
  ],
  [
    'a layer that gets another shape',
    `${tf}
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [3], name: 'out' })] });
model.predict(tf.zeros([2, 4]));`,
    { code: 'shape-mismatch', values: { op: 'out_input', a: '[2,4]', b: '[null,3]' }, line: 3 },
  ],
  [
    'a disposed tensor',
    `${tf}\nconst a = tf.ones([2]);\na.dispose();\ntf.relu(a);`,
    { code: 'disposed-tensor', line: 4 },
  ],
  [
    'no gradient',
    `${tf}\ntf.grad((x) => tf.cast(tf.bincount(x.toInt(), [], 3), 'float32').sum())(tf.ones([3]));`,
    { code: 'no-gradient', line: 2 },
  ],
  ['a request', `\nawait fetch('/');`, { code: 'network-blocked', line: 2 }],
  [
    'a rejected promise',
    `await 0;\nvoid Promise.reject(new Error('forgotten'));`,
    { code: 'rejection', line: 2 },
  ],
  [
    'a rejected promise of a model',
    `${tf}\nconst train = async () => tf.zeros([2]).add(tf.zeros([3]));\ntrain();`,
    { code: 'shape-mismatch', line: 2 },
  ],
  [
    'a throw in a timer',
    `setTimeout(() => {\n  throw new Error('late');\n}, 10);`,
    { code: 'error', message: 'Error: late', line: 2 },
  ],
  ['a thrown text', `throw 'up';`, { code: 'thrown', message: 'up' }],
  ['a thrown object', `throw { a: 1 };`, { code: 'thrown', message: '{a: 1}' }],
  ['nothing thrown', `throw undefined;`, { code: 'thrown', message: 'undefined' }],
  ['a thrown trap', `throw { toString() { throw 1; } };`, { code: 'thrown' }],
  [
    'an error with a cause',
    `try {\n  throw new TypeError('deep');\n} catch (cause) {
  throw new Error('shown', { cause });\n}`,
    { code: 'error', line: 4 },
  ],
];
