/**
 * Nested arrays whose rows are not equally long.
 *
 * Wrong in 4.22.0: the first rows give the shape and nobody looks at the others. On wasm
 * `tf.tensor([[1, 2, 3], [4, 5, 6, 7]])` loses the 7 without a word, and `tf.tensor2d([[1, 2], [3]])`
 * says "Invalid typed array length: 16"; on cpu both speak of an input size, of no row. tfjs has a
 * check, behind a flag that only its debug mode sets; it makes a new list of indices for each number,
 * which costs four to six times what the tensor costs.
 *
 * Mended: the flag is set, and `rectangular` of bundle.ts puts the check of ../rectangular.ts in the
 * place of the slow one. It looks once at each value (1.0 to 1.4 times) and names the row.
 *
 * No upstream issue was found.
 */
import { env } from '@tensorflow/tfjs-core';

env().set('TENSORLIKE_CHECK_SHAPE_CONSISTENCY', true);
