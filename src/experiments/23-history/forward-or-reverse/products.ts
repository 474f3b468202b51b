export type Matrix = number[][];

export const counted = { multiplications: 0 };

// zh: 矩阵乘法，顺便数乘了多少次。
// en: A product of matrices, counting its multiplications.
export function times(a: Matrix, b: Matrix): Matrix {
  counted.multiplications +=
    a.length * b.length * b[0].length;
  return a.map((row) =>
    b[0].map((_, j) =>
      row.reduce((sum, aik, k) => sum + aik * b[k][j], 0),
    ),
  );
}

export function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => Number(i === j)),
  );
}

// zh: 算一遍，返回结果与乘法次数。
// en: A computation, with its result and multiplications.
export function costOf(compute: () => Matrix) {
  counted.multiplications = 0;
  const result = compute();
  return { result, cost: counted.multiplications };
}

// zh: 两个矩阵的相对距离。
// en: The relative distance of two matrices.
export function distance(a: Matrix, b: Matrix) {
  const difference = a.flatMap((row, i) =>
    row.map((aij, j) => aij - b[i][j]),
  );
  return (
    Math.hypot(...difference) / Math.hypot(...b.flat())
  );
}
