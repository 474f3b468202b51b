import { learn } from './perceptron';

// zh: n 个输入有 2ⁿ 个角，于是有 2 的 2ⁿ 次方个布尔函数。
// en: n inputs have 2ⁿ corners, hence 2 to the 2ⁿ functions.
export function countLearned(n: number) {
  const corners = Array.from(
    { length: 2 ** n },
    (_, code) =>
      Array.from({ length: n }, (_, i) => (code >> i) & 1),
  );
  return Array.from(
    { length: 2 ** corners.length },
    (_, f) =>
      isLearned(
        corners,
        corners.map((_, i) => ((f >> i) & 1 ? 1 : -1)),
      ),
  );
}

// zh: 权重都是整数、又有界，所以只有两种结局：
// zh: 某一轮没有错，学会了；或者回到见过的权重，永远转圈。
// en: Weights are whole and bounded, so a run ends in one of two ways:
// en: a clean epoch, learnt; or weights seen before, a cycle for ever.
function isLearned(corners: number[][], labels: number[]) {
  const seen = new Set<string>();
  let w = Array.from(
    { length: corners[0].length + 1 },
    () => 0,
  );
  while (!seen.has(w.join())) {
    seen.add(w.join());
    let mistakes = 0;
    for (const [i, x] of corners.entries()) {
      const after = learn(w, [1, ...x], labels[i], 1);
      w = after.w;
      if (after.isMistake) mistakes++;
    }
    if (mistakes === 0) return true;
  }
  return false;
}
