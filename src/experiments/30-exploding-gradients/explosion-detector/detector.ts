// zh: 探测器：最近 25 个值的中位数是“平常”，超过平常的若干倍就
// zh: 报警。NaN 与任何数比较都为假，所以这样写连它也算报警。
// en: The detector: the median of the last 25 values is usual,
// en: more than a multiple of it is an alarm. NaN compares false
// en: with any number, so written this way it is one too.
export function usual(recent: number[]) {
  const sorted = recent.slice(-25).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export function isAlarming(
  value: number,
  recent: number[],
  factor: number,
) {
  if (recent.length < 5) return false;
  return !(value <= factor * usual(recent));
}

// zh: 序列的末尾就是出事之处。最后 10 步之内的报警算预警，更早的
// zh: 算虚警。平均提前几步，几成的训练得到预警，每次几个虚警？
// en: A series ends where the run broke. An alarm in the last
// en: 10 steps is a warning, an earlier one is false. How many
// en: steps ahead, in what share of runs, and how many false?
export function leads(runs: number[][], factor: number) {
  const each = 1 / runs.length;
  const found = { lead: 0, warned: 0, early: 0 };
  for (const series of runs) {
    const alarms = series.map((value, step) =>
      isAlarming(value, series.slice(0, step), factor),
    );
    const late = alarms.slice(-10);
    const first = late.indexOf(true);
    if (first >= 0) {
      found.lead += each * (late.length - first);
      found.warned += each;
    }
    const early = alarms.slice(0, -10).filter(Boolean);
    found.early += each * early.length;
  }
  return found;
}
