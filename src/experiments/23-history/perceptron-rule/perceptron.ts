import { dot } from 'lab/linear-algebra';

// zh: n 个输入有 2ⁿ 个角：00、01、10、11。
// en: n inputs have 2ⁿ corners: 00, 01, 10, 11.
export const cornersOf = (n: number) =>
  Array.from({ length: 2 ** n }, (_, code) =>
    [...code.toString(2).padStart(n, '0')].map(Number),
  );

// zh: 一个函数，就是它在各个角上的输出。
// en: A function is what it puts out at each corner.
export const gates = {
  and: '0001',
  or: '0111',
  nand: '1110',
  nor: '1000',
  xor: '0110',
  xnor: '1001',
};
export type Gate = keyof typeof gates;
export const names = Object.keys(gates) as Gate[];

// zh: 罗森布拉特的规则：判对不动；判错，就朝这个样本的方向挪。
// zh: w₀ 是偏置，输入的第一位恒为 1。正好落在线上也算错，1e-9 容
// zh: 下舍入误差。一轮轮地看，直到一轮里没有错。
// en: Rosenblatt's rule: right, stay; wrong, move by the sample.
// en: w₀ is the bias, its input always 1. On the line is wrong,
// en: with 1e-9 for rounding. Epochs go on until one is clean.
export function* train(
  outputs: string,
  first: number[],
  learningRate = 1,
  epochs = Infinity,
) {
  const corners = cornersOf(Math.log2(outputs.length));
  let w = first;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const steps = corners.map((corner, i) => {
      const x = [1, ...corner];
      const label = outputs[i] === '1' ? 1 : -1;
      const isMistake = label * dot(w, x) <= 1e-9;
      const move = learningRate * label;
      if (isMistake) w = w.map((wj, j) => wj + move * x[j]);
      return { w, isMistake };
    });
    const wrong = steps.filter((step) => step.isMistake);
    yield { epoch, w, steps, mistakes: wrong.length };
    if (wrong.length === 0) return;
  }
}

type Run = { w: number[]; isMistake: boolean }[];
export function summaryOf(run: Run, epochs: number) {
  const wrong = (steps: Run) =>
    steps.filter((step) => step.isMistake).length;
  const mistakes = wrong(run);
  const lastMistakes = wrong(run.slice(-4));
  const [w0, w1, w2] = run[run.length - 1].w;
  return { mistakes, epochs, lastMistakes, w0, w1, w2 };
}

// zh: 权重都是整数、又有界，所以只有两种结局：
// zh: 某一轮没有错，学会了；或者回到见过的权重，永远转圈。
// en: Weights are whole and bounded, so a run ends in one of two
// en: ways: a clean epoch, learned; or a cycle, for ever.
function isLearned(outputs: string) {
  const inputs = Math.log2(outputs.length);
  const first = new Array<number>(inputs + 1).fill(0);
  const seen = new Set<string>();
  for (const { w, mistakes } of train(outputs, first)) {
    if (mistakes === 0) return true;
    if (seen.has(w.join())) break;
    seen.add(w.join());
  }
  return false;
}

// zh: n 个输入的 2 的 2ⁿ 次方个函数，学得会哪些？
// en: Of the 2 to the 2ⁿ functions of n inputs, which are learned?
export function learnedOf(n: number) {
  const count = 2 ** (2 ** n);
  return Array.from({ length: count }, (_, f) =>
    isLearned(f.toString(2).padStart(2 ** n, '0')),
  );
}
