import { chart, progress, report } from 'lab';
import { propagate } from './network';
import type { Setting } from './network';

const gradients = chart('gradients', {
  x: 'layer',
  y: { field: 'gradient', scale: 'log' },
  color: 'network',
});
const batches = chart('batches', {
  x: { field: 'batchSize', scale: 'log' },
  y: 'growth',
});
const theory = Math.PI / (Math.PI - 1);
batches.rule({ growth: theory });
report('theory', theory);

// zh: 画出各层的梯度范数（输出处为 1），报告每层的增长。
// en: Draws the gradient norm of each layer (1 at the output),
// en: reports the growth per layer.
export function measures(
  network: string,
  { norms, growth }: ReturnType<typeof propagate>,
) {
  const last = norms[norms.length - 1];
  gradients.line(
    norms.map((norm, layer) => ({
      layer,
      gradient: norm / last,
      network,
    })),
  );
  const total = Math.log10(norms[0] / last);
  report(`${network}Growth`, growth);
  report(`${network}Total`, total);
  return {
    network,
    growth,
    perLayer: Math.sqrt(growth),
    total,
  };
}

export function drawBatches(
  setting: Omit<Setting, 'f' | 'batch'>,
  sizes: number[],
) {
  sizes.forEach((batchSize, done) => {
    const { growth } = propagate({
      ...setting,
      batch: batchSize,
      f: 'relu',
      norm: true,
    });
    batches.line({ batchSize, growth });
    batches.dot({ batchSize, growth });
    report(`growthAtBatch${batchSize}`, growth);
    progress(9 + done, 13);
  });
}
