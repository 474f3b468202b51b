/**
 * The WebGL backend, loaded only when the reader chooses it.
 *
 * It must register with the core that the reader's code uses, so it brings none of its own: the
 * plugin `coreFromTfjs` of bundle.ts turns each of its imports of '@tensorflow/tfjs-core' into an
 * import of '@tensorflow/tfjs', which stays external and is rewritten at run time to the same
 * address as in the reader's code. Importing this module registers the backend 'webgl'.
 */
export { version_webgl } from '@tensorflow/tfjs-backend-webgl';
