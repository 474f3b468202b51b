import { chart, report, table } from 'lab';
import type { Row } from 'lab';
import { density, slopes } from './normal';
import type { Density, Normal } from './normal';

const ends = chart('ends', {
  x: 'position',
  y: 'density',
  color: 'who',
});
const widths = chart('widths', {
  x: 'step',
  y: 'deviation',
  color: 'who',
});
const rows: Row[] = [];

// zh: 冻结判别器的梯度，与散度的梯度；以及两者的值。
// en: The gradient with a frozen discriminator, that of the
// en: divergence, and the values of both.
export function compare(
  loss: string,
  byLoss: Normal & { value: number },
  divergence: (g: Normal) => number,
  at: Normal,
) {
  const value = divergence(at);
  const target = slopes(divergence, at);
  const gaps = [
    byLoss.mean - target.mean,
    byLoss.deviation - target.deviation,
  ];
  report(`${loss}SlopeMean`, byLoss.mean);
  report(`${loss}SlopeDeviation`, byLoss.deviation);
  report(`${loss}Gap`, Math.max(...gaps.map(Math.abs)));
  report(`${loss}Value`, byLoss.value);
  report(`${loss}TargetValue`, value);
  report(`${loss}ValueGap`, byLoss.value - value);
  rows.push({ loss, ...byLoss });
  rows.push({ loss: `${loss}Target`, ...target, value });
  table('gradients', rows);
}

export function drawStep(
  step: number,
  { deviation }: Normal,
  who: string,
) {
  widths.line({ step, deviation, who });
}

export function drawEnd(
  g: Normal,
  who: string,
  data: Density,
) {
  for (let i = -120; i <= 120; i++) {
    const position = i / 10;
    const p = density(position, g);
    ends.line({ position, density: p, who });
    if (who !== 'nonSaturatingNarrow') continue;
    const height = data(position);
    ends.line({ position, density: height, who: 'data' });
  }
}
