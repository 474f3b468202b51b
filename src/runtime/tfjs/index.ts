/**
 * The module that experiments import as '@tensorflow/tfjs': TensorFlow.js 4.22.0, mended where it
 * is wrong, incomplete or slow. What is mended, and why, is said in the files of mends/.
 */
import './mends';

export * from './plain';
export { conv1d } from './mends/one-axis';
export { pool } from './mends/dilated-pool';
