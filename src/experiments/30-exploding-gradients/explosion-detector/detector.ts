// zh: 探测器：最近若干个值的中位数是“平常”，超过平常的若干倍就
// zh: 报警。NaN 与任何数比较都为假，所以这样写连它也算报警。
// en: The detector: the median of recent values is “usual”, and
// en: more than a multiple of it is an alarm. NaN compares false
// en: with any number, so written this way it is one too.
export function makeDetector(factor: number, memory = 25) {
  const recent: number[] = [];
  const usual = () => {
    const sorted = [...recent].sort((a, b) => a - b);
    return sorted[sorted.length >> 1];
  };
  return {
    usual,
    isAlarming(value: number) {
      const isReady = recent.length >= 5;
      return isReady && !(value <= factor * usual());
    },
    remember(value: number) {
      recent.push(value);
      if (recent.length > memory) recent.shift();
    },
  };
}
