export const dot = (a: number[], b: number[]) =>
  a.reduce((sum, entry, i) => sum + entry * b[i], 0);

export function softmax(scores: number[]) {
  const top = Math.max(...scores);
  const raised = scores.map((s) => Math.exp(s - top));
  const total = raised.reduce((sum, each) => sum + each);
  return raised.map((each) => each / total);
}

// zh: 雅可比矩阵是 diag(p) − ppᵀ，迹是 Σ p(1 − p)：一个键独占
// zh: 时为 0。
// en: The Jacobian is diag(p) − ppᵀ; its trace, the sum of
// en: p(1 − p), is 0 once one key has everything.
export const jacobianTrace = (p: number[]) =>
  p.reduce((sum, each) => sum + each * (1 - each), 0);
