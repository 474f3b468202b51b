import { chart } from 'lab';
import type { makeWaves } from './waves';

const waveChart = chart('waves', {
  x: 'position',
  y: 'value',
  color: 'order',
  facet: 'digit',
});
const tests = chart('tests', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
  facet: 'order',
});

// zh: 虚线：瞎猜十类，对一成。
// en: Dashed: guessing among ten classes is right a tenth of
// en: the time.
tests.rule({ accuracy: 0.1 });

// zh: 四类各画一个样本，以及它被打乱的样子。
// en: An example of four classes each, and what disorder makes
// en: of it.
export function drawWaves(
  { waves, labels }: ReturnType<typeof makeWaves>,
  shuffled: ReturnType<typeof makeWaves>,
) {
  for (const digit of [0, 2, 5, 8]) {
    const which = labels.indexOf(digit);
    const draw = (order: string, wave: number[]) =>
      waveChart.line(
        wave.map((value, position) => ({
          position,
          value,
          order,
          digit,
        })),
      );
    draw('shuffled', shuffled.waves[which]);
    draw('ordered', waves[which]);
  }
}

export function drawTest(row: {
  step: number;
  accuracy: number;
  network: string;
  order: string;
}) {
  tests.line(row);
}
