/** Programs with a mistake whose cause stands in the code: what is said of them, in every engine. */
import type { RunError } from '../../src/runtime/protocol';

/** Its name, the program, and what its run must end with; what has a line has it in main.ts. */
export type Failing = readonly [name: string, code: string, error: Partial<RunError>];

const tf = `import * as tf from '@tensorflow/tfjs';`;

export const mistakes: readonly Failing[] = [
  [
    'an export that lab does not have',
    `\nimport { chrat } from 'lab';\nchrat('a');`,
    { code: 'missing-export', values: { name: 'chrat', module: 'lab', near: 'chart' }, line: 2 },
  ],
  [
    'an export that tfjs does not have',
    `import { tensr } from '@tensorflow/tfjs';\ntensr([1]);`,
    { code: 'missing-export', values: { name: 'tensr', near: 'tensor' }, line: 1, column: 10 },
  ],
  [
    'a default export that tfjs does not have',
    `import tf from '@tensorflow/tfjs';\ntf.ones([1]);`,
    { code: 'missing-default', values: { name: 'tf', kind: 'namespace' }, line: 1 },
  ],
  [
    'a function that tfjs does not have',
    `${tf}\ntf.tensr([1]);`,
    { code: 'not-a-function', values: { name: 'tf.tensr', near: 'tf.tensor' }, line: 2 },
  ],
  [
    'a layer that tfjs does not have',
    `${tf}\ntf.layers.dens({ units: 1 });`,
    { code: 'not-a-function', values: { near: 'tf.layers.dense' }, line: 2 },
  ],
  [
    'a method that a tensor does not have',
    `${tf}\nconst x = tf.ones([2, 2]);\nx.matmul(x);`,
    { code: 'not-a-function', values: { near: 'matMul', kind: 'method' }, line: 3 },
  ],
  [
    'tfjs used and not imported',
    'tf.ones([1]);',
    { code: 'not-imported', values: { name: 'tf', kind: 'namespace' }, line: 1 },
  ],
  [
    'punctuation of a Chinese keyboard',
    'const a = 1;\nconsole.log（a）；',
    {
      code: 'odd-characters',
      message: '（\u00a0→\u00a0(   ）\u00a0→\u00a0)   ；\u00a0→\u00a0;',
      values: { count: '3' },
      line: 2,
      column: 12,
      repair: {
        path: 'main.ts',
        changes: [
          { at: 24, from: '（', to: '(' },
          { at: 26, from: '）', to: ')' },
          { at: 27, from: '；', to: ';' },
        ],
      },
    },
  ],
  ['a character without width', 'let a = 1;\u200b', { code: 'odd-characters', line: 1 }],
  [
    'a namespace, which would vanish',
    'namespace Loss { export const mse = 1 }\nconsole.log(Loss.mse);',
    { code: 'unsupported-syntax', values: { kind: 'namespace', name: 'Loss' }, line: 1 },
  ],
  [
    'a decorator',
    'const made = (a: unknown): void => {};\n@made class A {}\nnew A();',
    { code: 'unsupported-syntax', values: { kind: 'decorator' }, line: 2 },
  ],
  [
    'a module of Node',
    `import fs = require('fs');\nfs.x;`,
    { code: 'not-here', values: { name: 'require', kind: 'require' }, line: 1 },
  ],
  ...(
    [
      ['requestAnimationFrame(() => {})', 'frame'],
      ['window.x = 1', 'page'],
      ['document.title', 'page'],
      ["alert('x')", 'dialog'],
      ['localStorage.x', 'storage'],
      ["new Worker('x')", 'worker'],
    ] as const
  ).map(
    ([code, kind]) =>
      [
        `a global of the page: ${code}`,
        `\n${code};`,
        { code: 'not-here', values: { kind }, line: 2 },
      ] as Failing,
  ),
  [
    'a function of tfjs that needs the page',
    `${tf}\nawait tf.browser.toPixels(tf.ones([2, 2]), document.body);`,
    { code: 'not-here', values: { name: 'document', kind: 'page' }, line: 2 },
  ],
  [
    'a data set of tfjs',
    `${tf}\ntf.data.array([1]);`,
    { code: 'left-out', values: { name: 'tf.data.array', kind: 'data' }, line: 2 },
  ],
  [
    'a model of another',
    `${tf}\nawait tf.loadGraphModel('x');`,
    { code: 'left-out', values: { name: 'tf.loadGraphModel', kind: 'models' }, line: 2 },
  ],
  [
    'a model of layers from an address',
    `${tf}\nawait tf.loadLayersModel('https://example.org/model.json');`,
    { code: 'left-out', values: { name: 'tf.loadLayersModel', kind: 'models' }, line: 2 },
  ],
  [
    'a model that is to be kept',
    `${tf}
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
await model.save('downloads://mine');`,
    { code: 'left-out', values: { kind: 'models' } },
  ],
  [
    'an operator that no backend has',
    `${tf}\ntf.engine().runKernel('Unheard', {});`,
    { code: 'no-kernel', values: { op: 'Unheard', backend: 'wasm' }, line: 2 },
  ],
  [
    'a gradient cut by numbers',
    `${tf}\ntf.grad((x) => tf.scalar(x.sum().dataSync()[0]))(tf.ones([2]));`,
    { code: 'no-path', line: 2 },
  ],
  [
    'a full heap',
    `${tf}
const kept: tf.Tensor[] = [];
for (;;) kept.push(tf.zeros([64, 1024, 1024]));`,
    { code: 'out-of-memory', line: 3 },
  ],
];
