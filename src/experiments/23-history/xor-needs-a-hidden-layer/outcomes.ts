import type { Networks } from './networks';

// zh: 平均损失低于 0.1 就算解出：四个角都判对了。
// en: Below 0.1 on average counts as solved: all corners right.
const isSolved = (loss: number) => loss < 0.1;

// zh: 每种网络：全部损失、解出的占比、没解出者损失的中位数。
// en: Of each kind: its losses, the share solved, and the median
// en: loss of the others.
export function outcomesOf(networks: Networks) {
  const all = [...networks.losses().dataSync()];
  const names = networks.owners.map(({ name }) => name);
  return [...new Set(names)].map((network) => {
    const losses = all.filter(
      (_, i) => names[i] === network,
    );
    const stuck = losses
      .filter((loss) => !isSolved(loss))
      .sort((a, b) => a - b);
    return {
      network,
      losses,
      solved: 1 - stuck.length / losses.length,
      stuckLoss: stuck[stuck.length >> 1] ?? null,
    };
  });
}

export type Outcome = ReturnType<typeof outcomesOf>[number];

// zh: 每种结局挑一个网络，在平面的格点上算出概率。
// en: One network of each outcome, evaluated on a grid.
export function regionsOf(networks: Networks) {
  const losses = networks.losses().dataSync();
  const ends = networks.owners.map(({ name, width }, i) => {
    if (width === 0) return name;
    return (
      name + (isSolved(losses[i]) ? 'Solved' : 'Stuck')
    );
  });
  const points = Array.from({ length: 144 }, (_, i) => [
    ((i % 12) - 3) / 5,
    (Math.floor(i / 12) - 3) / 5,
  ]);
  const outputs = networks.logits(points).sigmoid();
  const probabilities = outputs.arraySync() as number[][];
  const regions = [
    'noHiddenLayer',
    'width2Stuck',
    'width2Solved',
    'width8Solved',
  ].filter((region) => ends.includes(region));
  return regions.flatMap((region) =>
    points.map(([x1, x2], i) => {
      const probability =
        probabilities[i][ends.indexOf(region)];
      return { x1, x2, probability, region };
    }),
  );
}

export type Cells = ReturnType<typeof regionsOf>;
