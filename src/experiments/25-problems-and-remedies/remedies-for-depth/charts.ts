import { chart } from 'lab';

const gradient = chart('gradient', {
  x: 'layer',
  y: { field: 'ratio', scale: 'log' },
  color: 'remedy',
});
const training = chart('training', {
  x: 'step',
  y: { field: 'shownLoss', scale: 'log' },
  color: 'remedy',
});
const deadUnits = chart('deadUnits', {
  x: 'layer',
  y: { field: 'dead', domain: [0, 1] },
  color: 'remedy',
});

// zh: 以最后一层的梯度为 1；下溢成 0 的层画不出来。
// en: The gradient of the last layer counts as 1; layers whose
// en: gradient has underflowed to 0 cannot be drawn.
export function drawGradients(
  remedy: string,
  norms: readonly number[],
) {
  const last = norms.at(-1)!;
  const rows = norms.map((norm, index) => ({
    layer: index + 1,
    ratio: norm / last,
    remedy,
  }));
  gradient.line(rows.filter(({ ratio }) => ratio > 0));
}

export function drawDeadShares(
  remedy: string,
  shares: readonly number[],
) {
  deadUnits.line(
    shares.map((dead, index) => ({
      layer: index + 1,
      dead,
      remedy,
    })),
  );
}

// zh: 超过 10 的损失画在 10 处。
// en: A loss above 10 is drawn at 10.
export function lossCurve(
  remedy: string,
  step: number,
  value: number,
) {
  const shownLoss = Math.min(value, 10);
  training.line({ step, shownLoss, remedy });
  if (step === 0) training.dot({ step, shownLoss, remedy });
}
