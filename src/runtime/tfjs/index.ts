/**
 * The module that experiments import as '@tensorflow/tfjs': TensorFlow.js 4.22.0, mended where it
 * is wrong, incomplete or slow. What is mended, and why, is said in the files of mends/.
 */
import './mends';

export * from './plain';
export { recurrentLayer } from './recurrent';
export { logSoftmax, softmax } from './mends/softmax-axis';
// An explicit name takes the place of the same one from elsewhere.
export {
  data,
  deregisterOp,
  forceHalfFloat,
  GPGPUContext,
  gpgpu_util,
  GraphModel,
  loadGraphModel,
  loadGraphModelSync,
  loadLayersModel,
  MathBackendWebGL,
  node,
  registerOp,
  setWebGLContext,
  webgl,
  webgl_util,
} from './left-out';
export {
  multinomial,
  randomGamma,
  randomNormal,
  randomStandardNormal,
  truncatedNormal,
} from './mends/seed-zero';
export { fused } from './mends/fused-convolution';
export { conv1d } from './mends/one-axis';
export { pool } from './mends/dilated-pool';
