// zh: 每个单元各以一半的机会开着：开着的少于 dimension 个的概率。
// en: Each unit is on with chance one half: the probability that
// en: fewer than dimension of them are.
export function shareLost(
  width: number,
  dimension: number,
) {
  let ways = 1;
  let sum = 0;
  for (let on = 0; on < dimension; on++) {
    sum += ways;
    ways *= (width - on) / (on + 1);
  }
  return sum / 2 ** width;
}
