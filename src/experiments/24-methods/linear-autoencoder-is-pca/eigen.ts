// zh: 对称矩阵的特征值和特征向量：Jacobi 旋转，每次把一个
// zh: 非对角元转成 0。第 i 个特征向量是 vectors[i]。
// en: Eigenvalues and eigenvectors of a symmetric matrix by
// en: Jacobi's rotations, each of which turns one entry off
// en: the diagonal to 0. Eigenvector i is vectors[i].
export function eigen(symmetric: readonly number[][]) {
  const n = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const vectors: number[][] = a.map((_, i) =>
    a.map((__, j) => (i === j ? 1 : 0)),
  );
  const turn = (
    rows: number[][],
    p: number,
    q: number,
    c: number,
    s: number,
  ) => {
    for (let k = 0; k < n; k++) {
      const [x, y] = [rows[p][k], rows[q][k]];
      rows[p][k] = c * x - s * y;
      rows[q][k] = s * x + c * y;
    }
  };
  const transposed = (rows: number[][]) =>
    rows.map((_, i) => rows.map((row) => row[i]));

  let matrix = a;
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = matrix[p][q];
        if (Math.abs(off) < 1e-14) continue;
        const gap = matrix[q][q] - matrix[p][p];
        const angle = 0.5 * Math.atan2(2 * off, gap);
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        turn(matrix, p, q, c, s);
        matrix = transposed(matrix);
        turn(matrix, p, q, c, s);
        turn(vectors, p, q, c, s);
      }
    }
  }
  const order = matrix
    .map((row, i) => ({
      value: row[i],
      vector: vectors[i],
    }))
    .sort((one, other) => other.value - one.value);
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ vector }) => vector),
  };
}
