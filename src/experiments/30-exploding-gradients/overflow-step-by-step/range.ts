import { chart, random, report, seed } from 'lab';
import { formats, greatest, type Format } from './formats';

// zh: 从 1 开始反复乘同一个数，第几次成为 Infinity？
// en: From 1, times the same number: when is it Infinity?
export function countUntilInfinity(
  factor: number,
  format: Format,
) {
  const round = formats[format];
  const path = [1];
  let last = 1;
  while (last !== Infinity) {
    last = round(last * round(factor));
    path.push(last);
  }
  return { count: path.length - 1, path };
}

const growth = chart('growth', {
  x: 'multiplication',
  y: { field: 'value', scale: 'log' },
  color: 'format',
});

export function drawGrowth(factor: number, format: Format) {
  growth.rule({ value: greatest[format] });
  const { count, path } = countUntilInfinity(
    factor,
    format,
  );
  const every = Math.ceil(count / 64);
  path.forEach((value, multiplication) => {
    const isShown =
      multiplication % every === 0 ||
      multiplication === count - 1;
    if (!isShown || value === Infinity) return;
    growth.line({ multiplication, value, format });
  });
  report(`${format}-count`, count);
}

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
