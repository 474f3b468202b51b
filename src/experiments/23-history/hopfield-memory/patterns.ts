import type { Random } from 'lab';

// zh: 10 × 10 的画；# 是 +1，其余是 −1。
// en: Drawings of 10 × 10; # is +1, the rest is −1.
const drawings: Record<string, string[]> = {
  heart: [
    '..........',
    '.###..###.',
    '##########',
    '##########',
    '##########',
    '.########.',
    '..######..',
    '...####...',
    '....##....',
    '..........',
  ],
  letter: [
    '##########',
    '##########',
    '##########',
    '...####...',
    '...####...',
    '...####...',
    '...####...',
    '...####...',
    '...####...',
    '...####...',
  ],
  house: [
    '....##....',
    '...####...',
    '..######..',
    '.########.',
    '##########',
    '.########.',
    '.##....##.',
    '.##.##.##.',
    '.##.##.##.',
    '.##.##.##.',
  ],
};

export const names = [...Object.keys(drawings), 'noise'];

export const drawRandom = (count: number, rng: Random) =>
  Array.from({ length: count }, () =>
    Array.from({ length: 100 }, () =>
      rng.uniform() < 0.5 ? -1 : 1,
    ),
  );

export function drawing(name: string, rng: Random) {
  const rows = drawings[name];
  return rows
    ? [...rows.join('')].map((sign) =>
        sign === '#' ? 1 : -1,
      )
    : drawRandom(1, rng)[0];
}

// zh: 随机挑出这么大比例的单元，翻转它们。
// en: Flips this share of the units, chosen at random.
export function flipped(
  pattern: number[],
  share: number,
  rng: Random,
) {
  const units = rng.shuffle(pattern.map((_, i) => i));
  const chosen = new Set(
    units.slice(0, Math.round(share * pattern.length)),
  );
  return pattern.map((s, i) => (chosen.has(i) ? -s : s));
}
