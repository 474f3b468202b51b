import { chart, random, report, seed } from 'lab';
import { formats, greatest } from './formats';

const losses = chart('scaling', {
  x: { field: 'scale', scale: 'log' },
  y: { field: 'share', domain: [0, 1] },
  color: 'outcome',
});

// zh: 2000 个假想的梯度：中位数 10⁻⁷，每 1.5 个数量级一个标准差。
// en: 2000 made-up gradients: median 10⁻⁷, a deviation of 1.5
// en: orders of magnitude.
export function drawScaling(chosen: number) {
  const rng = random(seed);
  const gradients = Array.from(
    { length: 2000 },
    () => 10 ** rng.normal(-7, 1.5),
  );
  // zh: 先放大损失，梯度便同样放大，存成 float16 之后再缩回。
  // en: Scale the loss and the gradients scale with it; they
  // en: are kept in float16 and scaled back afterwards.
  const sharesAt = (scale: number) => {
    const kept = gradients.map((g) =>
      formats.float16(g * scale),
    );
    const share = (isLost: (x: number) => boolean) =>
      kept.filter(isLost).length / kept.length;
    return {
      underflow: share((x) => x === 0),
      overflow: share((x) => x > greatest.float16),
    };
  };
  for (let power = 0; power <= 40; power += 2) {
    const scale = 2 ** power;
    const shares = sharesAt(scale);
    for (const [outcome, share] of Object.entries(shares)) {
      losses.line({ scale, share, outcome });
    }
  }
  losses.rule({ scale: chosen });
  report('lostUnscaled', sharesAt(1).underflow);
  const { underflow, overflow } = sharesAt(chosen);
  report('lostScaled', underflow + overflow);
}
