// zh: 雅可比法：每次转一个角度，把一对非对角元素变成零，反复几轮，
// zh: 对角线上就是特征值。rows 会被改写。
// en: Jacobi's method: each rotation makes one pair of
// en: off-diagonal entries zero; after a few sweeps the
// en: diagonal holds the eigenvalues. It overwrites rows.
export function eigenvalues(rows: Float64Array[]) {
  const size = rows.length;
  let total = 0;
  for (const row of rows)
    for (const value of row) total += value ** 2;
  for (let sweep = 0; sweep < 20; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        off += rows[p][q] ** 2;
        rotate(rows, p, q);
      }
    if (off <= 1e-18 * total) break;
  }
  return Float64Array.from(
    rows,
    (row, i) => row[i],
  ).sort();
}

function rotate(
  rows: Float64Array[],
  p: number,
  q: number,
) {
  const rowP = rows[p];
  const rowQ = rows[q];
  const apq = rowP[q];
  if (apq === 0) return;
  const app = rowP[p];
  const aqq = rowQ[q];
  const theta = (aqq - app) / (2 * apq);
  const sign = theta < 0 ? -1 : 1;
  const t = sign / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const aip = rowP[i];
    const aiq = rowQ[i];
    row[p] = rowP[i] = c * aip - s * aiq;
    row[q] = rowQ[i] = s * aip + c * aiq;
  }
  rowP[p] = app - t * apq;
  rowQ[q] = aqq + t * apq;
  rowP[q] = rowQ[p] = 0;
}
