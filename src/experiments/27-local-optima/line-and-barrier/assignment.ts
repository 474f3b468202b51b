const smallestRaise = 1e-3;

// zh: 指派问题用拍卖来解（Bertsekas）：每一行轮流竞拍一列，
// zh: 出价抬高到它恰好愿意改选次优的那一列；没买到的接着拍。
// zh: 返回每一行配到的列，总收益离最优至多差
// zh: 行数 × smallestRaise。
// en: The assignment problem by auction (Bertsekas): each row
// en: bids for its best column, up to the price at which the
// en: second best is as good; whoever is outbid bids again.
// en: Returns the column of each row; the total gain is within
// en: rows × smallestRaise of the best.
export function assign(gains: number[][]): number[] {
  const prices = gains.map(() => 0);
  const owners = gains.map(() => -1);
  const waiting = gains.map((_, row) => row);
  while (waiting.length > 0) {
    const row = waiting.pop()!;
    const profits = gains[row].map(
      (gain, column) => gain - prices[column],
    );
    const best = profits.indexOf(Math.max(...profits));
    const others = profits.filter((_, i) => i !== best);
    prices[best] +=
      profits[best] - Math.max(...others) + smallestRaise;
    if (owners[best] >= 0) waiting.push(owners[best]);
    owners[best] = row;
  }
  return gains.map((_, row) => owners.indexOf(row));
}
