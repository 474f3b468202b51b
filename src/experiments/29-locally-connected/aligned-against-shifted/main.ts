import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { drawFaces, drawPrice } from './charts';
import { makeFaces, type Task } from './faces';
import { accuracy, dispose, train } from './network';

const shift = param('shift', 2, [0, 4, 1]);
const trainingShift = param('trainingShift', 0, [0, 4, 1]);
const maps = param('maps', 4, [1, 16, 1]);

const kinds = ['convolution', 'local'] as const;
const rows = [];
let round = 0;
for (const task of ['where', 'what'] as Task[]) {
  // zh: 训练用对齐的脸；考试的脸平移 0 到 4 格。
  // en: Train on aligned faces; test on faces shifted by 0 to 4.
  const faces = makeFaces(task, 256, trainingShift);
  const tests = [0, 1, 2, 3, 4].map((shift) =>
    makeFaces(task, 256, shift),
  );
  drawFaces(task, tests[0]);
  for (const network of kinds) {
    const options = { maps, task, round: round++ };
    const net = train(network, faces, options);
    const scores = tests.map((test) => accuracy(net, test));
    drawPrice(task, network, scores);
    const aligned = scores[0];
    const shifted = scores[shift];
    report(`${task}-${network}-aligned`, aligned);
    report(`${task}-${network}-byOne`, scores[1]);
    report(`${task}-${network}-shifted`, shifted);
    rows.push({ task, network, aligned, shifted });
    dispose(net);
  }
  for (const { patches, labels } of [faces, ...tests])
    tf.dispose([patches, labels]);
}
table('examination', rows);
