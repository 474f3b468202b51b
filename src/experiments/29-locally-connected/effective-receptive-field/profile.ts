const sum = (values: number[]) =>
  values.reduce((a, b) => a + b, 0);

// zh: 把导数的大小当作权，离正中的距离的标准差。
// en: The standard deviation of the distance from the middle,
// en: weighted by the size of the derivative.
export function deviation(profile: number[]) {
  const middle = (profile.length - 1) / 2;
  const squares = profile.map(
    (size, at) => size * (at - middle) ** 2,
  );
  return Math.sqrt(sum(squares) / sum(profile));
}

// zh: 正中多长的一段装得下 share 这么多？
// en: How long a stretch around the middle holds that share?
export function sideHolding(
  share: number,
  profile: number[],
) {
  const middle = (profile.length - 1) / 2;
  const total = sum(profile);
  let reach = 0;
  while (
    sum(profile.slice(middle - reach, middle + reach + 1)) <
    share * total
  )
    reach += 1;
  return 2 * reach + 1;
}
