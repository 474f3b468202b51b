import { chart } from 'lab';
import type { Cells, Outcome } from './outcomes';

const histograms = chart('losses', {
  x: { field: 'loss', domain: [0, 0.8] },
  color: 'network',
  facet: 'network',
});
const shares = chart('solved', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'share', domain: [0, 1] },
  color: 'network',
});
const regions = chart('regions', {
  x: { field: 'x1', scale: 'band' },
  y: { field: 'x2', scale: 'band', domain: [-0.6, 1.6] },
  color: 'probability',
  facet: 'region',
});

// zh: 每个起点的损失此刻落在哪里；虚线在 ln 2 与它的一半处。
// en: Where the losses are now; dashed are ln 2 and half of it.
export function drawOutcomes(step: number, all: Outcome[]) {
  histograms.clear();
  for (const { network, losses, solved } of all) {
    for (const loss of losses)
      histograms.histogram({ loss, network });
    shares.line({ step, share: solved, network });
  }
  histograms.rule({ loss: Math.LN2 / 2 });
  histograms.rule({ loss: Math.LN2 });
}

// zh: 颜色是输出为 1 的概率；四个点是训练样本。
// en: Colour is the probability of 1; the dots are the samples.
export function drawRegions(cells: Cells) {
  regions.cell(cells);
  const isCorner = (x: number) => x === 0 || x === 1;
  regions.dot(
    cells
      .filter(({ x1, x2 }) => isCorner(x1) && isCorner(x2))
      .map((cell) => ({
        ...cell,
        probability: cell.x1 === cell.x2 ? 0 : 1,
      })),
  );
}
