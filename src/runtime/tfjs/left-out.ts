/**
 * What `@tensorflow/tfjs` exports and this module does not, so that code from elsewhere learns why
 * it fails: `tf.data.array([1])` would say "reading 'array'" of undefined.
 *
 * Left out: the converter (models that others trained are fetched, and there is no network), the
 * data package (its data sets are read from files, addresses and cameras), the classes of the WebGL
 * backend (they come with the backend, which is loaded when it is chosen), and `tf.node`, which is
 * another package. `loadLayersModel` is kept for handlers such as `tf.io.fromMemory`, and refuses
 * addresses.
 */
import { loadLayersModel as load } from '@tensorflow/tfjs-layers';

/** What it would be used for: the page has a sentence for each. */
export type LeftOutKind = 'data' | 'models' | 'webgl' | 'node';

const reasons: Readonly<Record<LeftOutKind, string>> = {
  data: 'its data sets are read from files, addresses and cameras, which code here does not reach',
  models: 'models are fetched, and code here reaches no network',
  webgl: 'the parts of the WebGL backend are not for experiments',
  node: 'it belongs to Node and not to a browser',
};

/** The worker knows it by its words. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';

  constructor(what: string, kind: LeftOutKind) {
    super(`tf.${what} is left out here (${kind}): ${reasons[kind]}`);
  }
}

/** Works with `new` and without. */
function refused(what: string, kind: LeftOutKind): () => never {
  return function Refused() {
    throw new LeftOut(what, kind);
  };
}

/** An object each of whose members refuses to be read. */
function refusing(what: string, kind: LeftOutKind, names: string): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      names
        .split(/\s+/)
        .map((name) => [name, { get: refused(`${what}.${name}`, kind), enumerable: true }]),
    ),
  );
}

export const data = refusing(
  'data',
  'data',
  `CSVDataset Dataset FileDataSource TextLineDataset URLDataSource array csv func generator
   microphone version_data webcam zip`,
);

export const node = refusing(
  'node',
  'node',
  `decodeBmp decodeGif decodeImage decodeJpeg decodePng encodeJpeg encodePng
   getMetaGraphsFromSavedModel getNumOfSavedModels loadSavedModel nodeFileSystemRouter
   summaryFileWriter tensorBoard`,
);

export const GraphModel = refused('GraphModel', 'models');
export const loadGraphModel = refused('loadGraphModel', 'models');
export const loadGraphModelSync = refused('loadGraphModelSync', 'models');
export const registerOp = refused('registerOp', 'models');
export const deregisterOp = refused('deregisterOp', 'models');

export const loadLayersModel: typeof load = (source, options) => {
  if (typeof source !== 'string') return load(source, options);
  throw new LeftOut('loadLayersModel', 'models');
};

export const GPGPUContext = refused('GPGPUContext', 'webgl');
export const MathBackendWebGL = refused('MathBackendWebGL', 'webgl');
export const forceHalfFloat = refused('forceHalfFloat', 'webgl');
export const setWebGLContext = refused('setWebGLContext', 'webgl');
export const webgl = refusing('webgl', 'webgl', 'forceHalfFloat');
export const gpgpu_util = refusing(
  'gpgpu_util',
  'webgl',
  'createVertexShader createFloat32MatrixTexture',
);
export const webgl_util = refusing('webgl_util', 'webgl', 'callAndCheck createProgram getRowsCols');
