import { dot, solve } from 'lab/linear-algebra';

export function makeSolvers(g: number[][], b: number[]) {
  const gradient = (w: number[]) =>
    g.map((row, j) => dot(row, w) - b[j]);
  const zero = b.map(() => 0);

  // zh: 岭：(G + λI)w = b。
  // en: Ridge: (G + λI)w = b.
  function ridge(lambda: number) {
    const added = g.map((row, j) =>
      row.map((entry, k) =>
        j === k ? entry + lambda : entry,
      ),
    );
    return solve(added, b);
  }

  // zh: 早停：从 0 出发，梯度下降，没到底就停。
  // en: Early stopping: descent from 0 that ends early.
  function descend(rate: number, steps: number) {
    let w = b.map(() => 0);
    for (let step = 0; step < steps; step++) {
      const slope = gradient(w);
      w = w.map((weight, j) => weight - rate * slope[j]);
    }
    return w;
  }

  // zh: Lasso（ISTA）：先走一步梯度，再把每个权重向 0 拉 ηλ；
  // zh: 不够长的恰好停在 0。
  // en: Lasso (ISTA): a gradient step, then each weight is drawn
  // en: towards 0 by ηλ; one that is shorter stops exactly at 0.
  function lasso(lambda: number, rate = 0.25) {
    let w = zero;
    for (let step = 0; step < 1000; step++) {
      const slope = gradient(w);
      w = w.map((weight, j) =>
        soft(weight - rate * slope[j], rate * lambda),
      );
    }
    return w;
  }

  // zh: 同一个目标，改用次梯度下降，步子渐小。
  // en: The same objective by subgradient descent, in
  // en: shrinking steps.
  function subgradient(lambda: number) {
    let w = b.map(() => 0.001);
    for (let step = 1; step <= 1000; step++) {
      const slope = gradient(w);
      const rate = 0.25 / Math.sqrt(step);
      w = w.map((weight, j) => {
        const pull = lambda * Math.sign(weight);
        return weight - rate * (slope[j] + pull);
      });
    }
    return w;
  }

  // zh: 最优时，不为 0 的权重处斜率恰是 λ：最小的与 λ 之比。
  // en: At the best w ≠ 0 has slope λ: the least, over λ.
  function flattest(lambda: number) {
    const w = lasso(lambda);
    const slopes = gradient(w).filter((_, j) => w[j] !== 0);
    return Math.min(...slopes.map(Math.abs)) / lambda;
  }
  return { ridge, descend, lasso, subgradient, flattest };
}

// zh: 软阈值。
// en: The soft threshold.
function soft(x: number, threshold: number) {
  const length = Math.max(Math.abs(x) - threshold, 0);
  return Math.sign(x) * length;
}
