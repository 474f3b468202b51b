const relu = (z: number) => Math.max(0, z);

// zh: 两个 ReLU 单元搭成一个帐篷：0 → 1 → 0。
// en: Two ReLU units make a tent: 0 → 1 → 0.
const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5);

// zh: 叠 layers 层，每层把区间对折一次。
// en: Stacked, each layer folds the interval once more.
function folded(x: number, layers: number): number {
  let y = x;
  for (let l = 0; l < layers; l++) y = tent(y);
  return y;
}

// zh: 从 0 升到 1 再降回 0，算一个齿。
// en: Up from 0 to 1 and down again is one tooth.
function countTeeth(f: (x: number) => number) {
  const grid = 4096;
  let teeth = 0;
  for (let i = 1; i < grid; i++) {
    const [before, here, after] = [-1, 0, 1].map((d) =>
      f((i + d) / grid),
    );
    if (here > before && here > after) teeth += 1;
  }
  return teeth;
}

// zh: 参数个数：每层权重加偏置。
// en: Parameters: weights and biases of each layer.
export function countParameters(sizes: number[]) {
  return sizes
    .slice(1)
    .reduce((sum, n, l) => sum + n * (sizes[l] + 1), 0);
}

// zh: 叠 layers 层做出几个齿，深网络与浅网络各要多少参数？
// en: How many teeth do the layers make, and how many
// en: parameters do a deep and a wide net need for them?
export function tally(layers: number) {
  const teeth = countTeeth((x) => folded(x, layers));
  const twos = Array.from({ length: layers }, () => 2);
  return {
    teeth,
    deep: countParameters([1, ...twos, 1]),
    wide: countParameters([1, 2 * teeth - 1, 1]),
  };
}
