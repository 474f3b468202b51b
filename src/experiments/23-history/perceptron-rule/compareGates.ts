import { report, table } from 'lab';
import { drawMistakes, drawWeights } from './charts';
import { gates, labelsOf, type Gate } from './gates';
import {
  startWeights,
  train,
  type Plan,
  type Step,
} from './perceptron';

// zh: 六种门各学一遍；画出选中的门，总带上 XOR 作对照。
// en: Each gate is learnt; drawn are the chosen one and XOR.
export function compareGates(chosen: Gate, plan: Plan) {
  const rows = gates.map((gate) => {
    const run = [...train(labelsOf(gate), plan)];
    if (gate === chosen) drawMistakes(run);
    if (gate === chosen || gate === 'xor')
      drawWeights(gate, run);
    return { gate, ...summaryOf(run) };
  });
  table('summary', rows);
  for (const { gate, ...row } of rows) {
    report(`${gate}Mistakes`, row.mistakes);
    report(`${gate}Epochs`, row.epochs);
    report(`${gate}LastMistakes`, row.lastMistakes);
    report(`${gate}W0`, row.w0);
    report(`${gate}W1`, row.w1);
    report(`${gate}W2`, row.w2);
  }
  const xor = [...train(labelsOf('xor'), plan)];
  report('xorDrift', drift(xor, startWeights(plan.start)));
}

function summaryOf(run: Step[]) {
  const { w, epoch } = run.at(-1)!;
  const [w0, w1, w2] = w;
  const wrong = run.filter((step) => step.isMistake);
  return {
    mistakes: wrong.length,
    epochs: epoch,
    lastMistakes: wrong.filter((s) => s.epoch === epoch)
      .length,
    w0: w0,
    w1: w1,
    w2: w2,
  };
}

// zh: 每轮（四个样本）之后，权重离出发点最远有多远。
// en: How far from the start the weights are after any epoch.
function drift(run: Step[], start: number[]) {
  const afterEpochs = run.filter((_, i) => i % 4 === 3);
  return Math.max(
    ...afterEpochs.flatMap(({ w }) =>
      w.map((wi, i) => Math.abs(wi - start[i])),
    ),
  );
}
