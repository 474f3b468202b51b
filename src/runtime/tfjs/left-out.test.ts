/** Whatever the whole of TensorFlow.js exports is here, or says why it is not. */
import * as whole from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { explainError } from '../worker/explainError';
import * as leftOut from './left-out';
import { loadTfjs } from './testing';

const tf = await loadTfjs();

/** Versions of packages that are not there. */
const versions = ['version_converter', 'version_webgl'];

function thrown(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

it('has every name of TensorFlow.js', () => {
  const missing = Object.keys(whole).filter((name) => name !== 'default' && !(name in tf));
  expect(missing.sort()).toEqual(versions);
});

it('covers the whole of tf.data', () => {
  const names = Object.keys(whole.data).filter((name) => name !== 'default');
  expect(Object.keys(leftOut.data).sort()).toEqual(names.sort());
});

const functions = Object.entries(leftOut).filter(
  (entry): entry is [string, () => never] =>
    typeof entry[1] === 'function' && !['LeftOut', 'loadLayersModel'].includes(entry[0]),
);
it.each(functions)('tf.%s says why it is not here, called and constructed', (name, refuse) => {
  for (const work of [refuse, () => void Reflect.construct(refuse, [])]) {
    const error = thrown(work);
    expect(explainError(error.name, error.message)).toMatchObject({
      code: 'left-out',
      values: { name: `tf.${name}` },
    });
  }
});

const members = (['data', 'node', 'webgl', 'gpgpu_util', 'webgl_util'] as const).flatMap((owner) =>
  Object.keys(leftOut[owner]).map((name) => [owner, name] as const),
);
it.each(members)('tf.%s.%s says so too', (owner, name) => {
  const error = thrown(
    () => (tf as unknown as Record<string, Record<string, unknown>>)[owner]?.[name],
  );
  expect(error.name).toBe('LeftOut');
  expect(explainError(error.name, error.message)).toMatchObject({
    code: 'left-out',
    values: { name: `tf.${owner}.${name}` },
  });
});

it('loads a model from memory, and none from an address', async () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
  let saved: Parameters<typeof tf.io.fromMemory>[0] | undefined;
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      saved = artifacts;
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
    }),
  );
  const again = await tf.loadLayersModel(tf.io.fromMemory(saved as never));
  expect(again.inputs[0]?.shape).toEqual([null, 2]);
  for (const address of ['https://example.org/model.json', './model.json', 'indexeddb://m'])
    expect(thrown(() => tf.loadLayersModel(address)).message).toContain('tf.loadLayersModel');
});
