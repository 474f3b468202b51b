import { chart, report } from 'lab';

const paths = chart('paths', {
  x: 'block',
  y: { field: 'open', domain: [0, 1] },
  color: 'version',
});

export function drawPaths(
  version: string,
  shares: number[],
) {
  shares.forEach((open, block) =>
    paths.line({ block, open, version }),
  );
}

// zh: 随机游走，每一步对称、独立：走完 n 步一直为正的概率
// zh: 是 ∏ (1 − 1/2k)，k 从 1 到 n。
// en: A random walk of independent symmetric steps: it has
// en: stayed above 0 for n steps with probability
// en: ∏ (1 − 1/2k), k from 1 to n.
export function drawWalk(depth: number) {
  let open = 1;
  for (let k = 1; k <= depth + 1; k++) {
    open *= 1 - 1 / (2 * k);
    paths.dot({ block: k - 1, open, version: 'walk' });
  }
  report('walk', open);
}
