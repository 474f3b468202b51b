import type { Networks } from './networks';

// zh: 平均损失低于 0.1 就算解出：四个角都判对了。
// en: Below 0.1 on average counts as solved: all corners right.
export const isSolved = (loss: number) => loss < 0.1;

export const shareOf = (losses: number[]) =>
  losses.filter(isSolved).length / losses.length;

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[
    Math.floor(values.length / 2)
  ];

export function summaryOf(networks: Networks) {
  const rows = [...networks.lossesByKind()].map(
    ([network, losses]) => ({
      network,
      solved: shareOf(losses),
      stuckLoss:
        median(losses.filter((loss) => !isSolved(loss))) ??
        null,
    }),
  );
  const logistic = networks
    .lossesByKind()
    .get('noHiddenLayer')!;
  const metrics: [string, number][] = [
    [
      'distanceToLn2',
      Math.max(
        ...logistic.map((loss) =>
          Math.abs(loss - Math.LN2),
        ),
      ),
    ],
    ['logisticWeight', networks.greatestDirectWeight()],
  ];
  for (const { network, solved, stuckLoss } of rows) {
    metrics.push([`${network}SolvedShare`, solved]);
    if (stuckLoss !== null)
      metrics.push([`${network}StuckLoss`, stuckLoss]);
  }
  return { rows, metrics };
}

// zh: 每种结局挑一个网络，在平面的格点上算出概率。
// en: One network of each outcome, evaluated on a grid.
export function regionsOf(networks: Networks) {
  const { owners } = networks;
  const losses = networks.losses();
  const find = (name: string, solved: boolean) =>
    owners.findIndex(
      (kind, i) =>
        kind.name === name &&
        isSolved(losses[i]) === solved,
    );
  const shown = [
    { region: 'noHiddenLayer', at: 0 },
    { region: 'width2Stuck', at: find('width2', false) },
    { region: 'width2Solved', at: find('width2', true) },
    { region: 'width8Solved', at: find('width8', true) },
  ].filter(({ at }) => at >= 0);
  const side = Array.from(
    { length: 12 },
    (_, i) => Math.round(2 * i - 6) / 10,
  );
  const points = side.flatMap((x2) =>
    side.map((x1) => [x1, x2]),
  );
  const probabilities = networks.probabilities(points);
  return shown.flatMap(({ region, at }) =>
    points.map(([x1, x2], i) => ({
      x1: x1,
      x2: x2,
      probability: probabilities[i][at],
      region,
    })),
  );
}

export type Cells = ReturnType<typeof regionsOf>;
