/** Kernels of tfjs: wasm against cpu, and both against plain arithmetic. */
import { describe, expect, it } from 'vitest';
import { arithmeticCases } from './operators/arithmetic';
import { difference, outcome, watchKernels } from './operators/compare';
import { convolutionCases } from './operators/convolutions';
import { countCases } from './operators/counts';
import { elementwise } from './operators/elementwise';
import { gradientCases } from './operators/gradients';
import { imageCases } from './operators/images';
import { lookupCases } from './operators/lookups';
import { lossCases } from './operators/losses';
import { madeCases } from './operators/made';
import { moveCases } from './operators/moves';
import { productCases } from './operators/products';
import { reductionCases } from './operators/reductions';
import type { Case } from './operators/values';
import { loadTfjs } from './testing';

const tf = await loadTfjs();
const reached = watchKernels(tf, 'wasm');
watchKernels(tf, 'cpu');

/** Kernels that no public operator runs, or that have tests of their own. */
const withoutCases: Record<string, string> = {
  LogicalXor: 'tf.logicalXor is composed of three other kernels',
  ResizeNearestNeighborGrad: 'mends/index-gradients.ts has another gradient',
  AdamStep: 'a step of tf.train.adam: mends/adam.test.ts',
  RecurrentLayer: 'a layer of tf.layers: recurrent/layer.test.ts',
  RecurrentLayerGrad: 'its gradient: recurrent/layer.test.ts',
};

/** What is wrong with a case, in words. */
async function faults(one: Case): Promise<string[]> {
  await tf.setBackend('cpu');
  const cpu = outcome(tf, one);
  await tf.setBackend('wasm');
  const wasm = outcome(tf, one);
  const found = [difference(wasm, cpu, one.noise)];
  if (one.right && !(cpu instanceof Error)) {
    const right = [{ ...cpu[0]!, values: one.right }];
    found.push(difference(cpu, right, one.noise));
  }
  return found.flatMap((fault) => (fault ? [`${one.name}: ${fault}`] : []));
}

describe('operators', () => {
  it.each([
    { kind: 'of single elements', cases: elementwise },
    { kind: 'along axes', cases: reductionCases },
    { kind: 'that move elements', cases: [...moveCases, ...madeCases] },
    { kind: 'of networks', cases: [...productCases, ...convolutionCases, ...gradientCases] },
    { kind: 'of images', cases: imageCases },
    { kind: 'of lookups and losses', cases: [...lookupCases, ...countCases, ...lossCases] },
    { kind: 'checked by hand', cases: arithmeticCases },
  ])(
    '$kind: wasm agrees with cpu, cpu with arithmetic',
    { timeout: 120_000 },
    async ({ cases }) => {
      const found: string[] = [];
      for (const one of cases) {
        found.push(...(await faults(one)));
      }
      expect(found).toEqual([]);
    },
  );

  it('the cases with right values run', async () => {
    await tf.setBackend('cpu');
    const failing = [...arithmeticCases, ...elementwise].filter(
      (one) => one.right && outcome(tf, one) instanceof Error,
    );
    expect(failing.map(({ name }) => name)).toEqual([]);
  });

  it('every kernel has cases', () => {
    const missing = tf
      .getKernelsForBackend('wasm')
      .map(({ kernelName }) => kernelName)
      .filter((name) => !reached.has(name) && !(name in withoutCases));
    expect(missing).toEqual([]);
  });
});
