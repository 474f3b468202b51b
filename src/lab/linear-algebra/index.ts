/** Linear algebra in double precision on plain arrays, over the package ml-matrix; imported as 'lab/linear-algebra'. */
import {
  EigenvalueDecomposition,
  LuDecomposition,
  Matrix,
  QrDecomposition,
  SingularValueDecomposition,
} from 'ml-matrix';
import type { Random } from 'lab';

/** A matrix row by row. */
export type Rows = readonly ArrayLike<number>[];

/**
 * The dot product, summed from the first entry to the last.
 *
 * @throws RangeError if the lengths differ
 */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length)
    throw new RangeError(`dot needs lists of one length, not ${a.length} and ${b.length}.`);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? NaN) * (b[i] ?? NaN);
  return sum;
}

/**
 * Columns as rows.
 *
 * @param matrix m × n
 * @returns n × m
 */
export function transpose(matrix: Rows): number[][] {
  return Array.from(matrix[0] ?? [], (_, j) => matrix.map((row) => row[j] ?? NaN));
}

/**
 * The product of two matrices; each entry is a `dot` of a row of the first and a column of the second.
 *
 * @param a m × n
 * @param b n × p
 * @returns m × p
 * @throws RangeError if a row of the first is not as long as the columns of the second
 */
export function multiply(a: Rows, b: Rows): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/**
 * XᵀWX with a diagonal W: the products of all pairs of columns, each row counted by its weight. It
 * is the Fisher information of a generalised linear model with the working weights W (McCullagh and
 * Nelder, Generalized Linear Models, 2nd ed., §2.5).
 *
 * @param matrix X, m × n
 * @param weights the diagonal of W, of length m
 * @returns n × n
 * @throws RangeError if there is not a weight for each row
 */
export function gram(matrix: Rows, weights: ArrayLike<number>): number[][] {
  if (weights.length !== matrix.length)
    throw new RangeError(
      `gram needs as many weights as rows: ${matrix.length}, not ${weights.length}.`,
    );
  const weighted = matrix.map((row, i) => Array.from(row, (value) => (weights[i] ?? NaN) * value));
  return multiply(transpose(matrix), weighted);
}

/**
 * A matrix of independent normal numbers with mean 0.
 *
 * @param deviation standard deviation of each
 * @param rng draws them row by row
 */
export function gaussian(
  rows: number,
  columns: number,
  deviation: number,
  rng: Random,
): number[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => rng.normal(0, deviation)),
  );
}

/**
 * Eigenvalues of a symmetric matrix in ascending order, and unit eigenvectors: `vectors[i]` belongs
 * to `values[i]`. The sign of a vector means nothing. By Householder's reduction to three diagonals
 * and QL steps (Golub and Van Loan, Matrix Computations, 4th ed., §8.3).
 *
 * @param matrix n × n
 * @throws RangeError if it is not square, not symmetric to 10⁻⁶ of its norm, or not finite
 */
export function symmetricEigen(matrix: Rows): { values: number[]; vectors: number[][] } {
  const square = squareOf(matrix, 'symmetricEigen');
  const difference = Matrix.sub(square, square.transpose());
  if (difference.norm() > 1e-6 * square.norm())
    throw new RangeError('symmetricEigen needs a symmetric matrix.');
  const found = new EigenvalueDecomposition(square, { assumeSymmetric: true });
  return {
    values: [...found.realEigenvalues],
    vectors: found.eigenvectorMatrix.transpose().to2DArray(),
  };
}

/**
 * Singular values in descending order, min(m, n) of them. By Golub and Reinsch (Golub and Van Loan,
 * §8.6).
 *
 * @param matrix m × n
 * @throws RangeError if its rows differ in length, or an entry is not finite
 */
export function singularValues(matrix: Rows): number[] {
  const found = new SingularValueDecomposition(matrixOf(matrix, 'singularValues'), {
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
    autoTranspose: true,
  });
  return [...found.diagonal];
}

/**
 * Solves A x = b by LU decomposition with exchange of rows (Golub and Van Loan, §3.4).
 *
 * @param matrix A, n × n
 * @param right b, of length n
 * @returns x, of length n
 * @throws RangeError if A is not square, is singular, or does not fit b
 */
export function solve(matrix: Rows, right: ArrayLike<number>): number[] {
  const lu = decomposed(matrix, 'solve');
  if (right.length !== matrix.length)
    throw new RangeError(
      `solve needs as many entries on the right as rows: ${matrix.length}, not ${right.length}.`,
    );
  return lu.solve(Matrix.columnVector(Array.from(right))).to1DArray();
}

/**
 * The coefficients a for which X a is nearest to y, by the normal equations XᵀX a = Xᵀy: they square
 * X's condition number, which a well-posed fit can afford (Golub and Van Loan, §5.3.2).
 *
 * @param matrix X, m × n with m ≥ n
 * @param right y, of length m
 * @returns a, of length n
 * @throws RangeError if the columns of X depend on each other, or it does not fit y
 */
export function leastSquares(matrix: Rows, right: ArrayLike<number>): number[] {
  const columns = transpose(matrix);
  const products = columns.map((a) => columns.map((b) => dot(a, b)));
  return solve(
    products,
    columns.map((column) => dot(column, right)),
  );
}

/**
 * The inverse, as by `solve` for each column of the identity.
 *
 * @param matrix n × n
 * @throws RangeError if it is not square or is singular
 */
export function inverse(matrix: Rows): number[][] {
  return decomposed(matrix, 'inverse').solve(Matrix.eye(matrix.length)).to2DArray();
}

/**
 * A matrix with rows of length 1, orthogonal to each other: for m = n an orthogonal matrix, uniform
 * among all (Haar measure; Mezzadri 2007, §5). It is what Gram and Schmidt's procedure gives for the
 * rows of a Gaussian matrix, each on the side of its row, computed by QR decomposition of the
 * transpose with a positive diagonal of R (Golub and Van Loan, §5.2).
 *
 * @param rows m, at most n
 * @param columns n
 * @param rng draws m × n standard normal numbers, row by row
 * @throws RangeError if m > n
 */
export function randomOrthogonal(rows: number, columns: number, rng: Random): number[][] {
  if (rows > columns)
    throw new RangeError(
      `randomOrthogonal needs at most as many rows as columns, not ${rows} × ${columns}.`,
    );
  const qr = new QrDecomposition(new Matrix(gaussian(rows, columns, 1, rng)).transpose());
  const diagonal = qr.upperTriangularMatrix.diagonal();
  const orthonormal = qr.orthogonalMatrix.transpose().to2DArray();
  return orthonormal.map((row, i) => row.map((entry) => Math.sign(diagonal[i] ?? 0) * entry));
}

function decomposed(matrix: Rows, asker: string): LuDecomposition {
  const lu = new LuDecomposition(squareOf(matrix, asker));
  if (lu.isSingular()) throw new RangeError(`${asker}: the matrix is singular.`);
  return lu;
}

function squareOf(rows: Rows, asker: string): Matrix {
  const matrix = matrixOf(rows, asker);
  if (!matrix.isSquare())
    throw new RangeError(`${asker} needs a square matrix, not ${matrix.rows} × ${matrix.columns}.`);
  return matrix;
}

function matrixOf(rows: Rows, asker: string): Matrix {
  const copied = rows.map((row) => Array.from(row));
  const width = copied[0]?.length ?? 0;
  if (width === 0 || copied.some((row) => row.length !== width))
    throw new RangeError(`${asker} needs rows of one length, at least 1.`);
  if (!copied.flat().every(Number.isFinite))
    throw new RangeError(`${asker}: every entry must be a finite number.`);
  return new Matrix(copied);
}
