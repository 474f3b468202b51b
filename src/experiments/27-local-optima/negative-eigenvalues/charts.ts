import { chart } from 'lab';
import type { View } from './hessian';

const spectrum = chart('spectrum', {
  x: 'rank',
  y: { field: 'scaledEigenvalue', scale: 'symlog' },
  color: 'place',
});
const descent = chart('descent', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'size', scale: 'log' },
  color: 'quantity',
});
const negatives = chart('negatives', {
  x: { field: 'step', scale: 'log' },
  y: 'negative',
});
negatives.rule({ negative: 0 });

// zh: 由小到大排开。乘 10⁴，对称对数轴才看得清零附近。
// en: In order of size. Times 10⁴, so that the symmetric log
// en: axis shows what lies near zero.
export function drawSpectrum(start: View, now: View) {
  spectrum.clear();
  const places = { atStart: start, atEnd: now };
  for (const [place, view] of Object.entries(places))
    view.eigenvalues.forEach((value, i) => {
      const scaledEigenvalue = value * 1e4;
      const rank = i + 1;
      spectrum.dot({ rank, scaledEigenvalue, place });
    });
  spectrum.rule({ scaledEigenvalue: 0 });
}

export function drawDescent(step: number, view: View) {
  const { loss, gradientNorm, negative } = view.measures;
  descent.line([
    { step, size: loss, quantity: 'loss' },
    { step, size: gradientNorm, quantity: 'gradientNorm' },
  ]);
  negatives.line({ step, negative });
}
