import { inTurn, param, report, table } from 'lab';
import { drawFaces, price } from './charts';
import { makeFaces, type Task } from './faces';
import { accuracy, makeNetwork, train } from './network';

const shift = param('shift', 2, [0, 4, 1]);
const maps = param('maps', 4, [1, 16, 1]);

// zh: 卷积核与读出，各是一组权重，还是每处一组？
// en: Kernels and readout: one set of weights, or one a place?
const networks = Object.entries({
  convolution: { kernels: 'one', readout: 'one' },
  local: { kernels: 'each', readout: 'one' },
  convolutionDense: { kernels: 'one', readout: 'each' },
});

const parts = [1, 2, 3, 4];
const shifts = [0, 1, 2, 3, 4];
const aligned = [];
const matched = [];
for (const task of inTurn<Task>(['where', 'what'])) {
  // zh: 每种平移，训练 4 批各 64 张，考试 256 张。
  // en: For each shift 4 batches of 64 faces, 256 to test.
  const faces = shifts.map((s) =>
    parts.map(() => makeFaces(task, 64, s)),
  );
  const tests = shifts.map((s) => makeFaces(task, 256, s));
  drawFaces(task, tests[0].images);
  for (const [network, sets] of inTurn(networks)) {
    const name = `${task}-${network}`;
    // zh: 一、用对齐的脸训练；考试的脸平移 0 到 4 格。
    // en: 1. Trained on aligned faces, tested on shifted ones.
    const net = makeNetwork(sets, maps);
    train(net, faces[0], { task, network });
    const scores = tests.map((test) => accuracy(net, test));
    scores.forEach((accuracy, largestShift) => {
      const row = { largestShift, accuracy, network, task };
      price.line(row);
      price.dot(row);
    });
    const [by0, by1] = scores;
    const shifted = scores[shift];
    aligned.push({ task, network, by0, by1, shifted });
    report(`${name}-aligned`, by0);
    report(`${name}-byOne`, by1);
    report(`${name}-shifted`, shifted);
    report(`${name}-lost`, by0 - shifted);

    // zh: 二、训练的脸与考试的脸一样地平移。
    // en: 2. Trained on faces shifted as they are in the test.
    const row: Record<string, number> = {};
    for (const s of [1, 2, 4]) {
      const net = makeNetwork(sets, maps);
      train(net, faces[s]);
      row[`by${s}`] = accuracy(net, tests[s]);
      report(`${name}-matched${s}`, row[`by${s}`]);
    }
    matched.push({ task, network, ...row });
  }
}
table('examination', aligned);
table('matched', matched);
