import { deviation, skeleton } from './data';

// zh: 样本有多好？它们离骨架多远，多少落在 3 个标准差以内，
// zh: 骨架分成 8 段，到过几段（每段至少占样本的 2%）？
// en: How good are samples? How far from the skeleton, how many
// en: within 3 standard deviations, and how many of its 8 parts
// en: do they reach, with at least 2% of the samples each?
export function quality(points: number[][]) {
  const counts = new Array<number>(8).fill(0);
  let [total, near] = [0, 0];
  for (const [x, y] of points) {
    const distances = skeleton.map(([u, v]) =>
      Math.hypot(x - u, y - v),
    );
    const distance = Math.min(...distances);
    total += distance;
    if (distance > 3 * deviation) continue;
    near += 1;
    const place = distances.indexOf(distance);
    counts[Math.floor((8 * place) / skeleton.length)] += 1;
  }
  return {
    distance: total / points.length,
    nearShare: near / points.length,
    parts: counts.filter(
      (count) => count >= 0.02 * points.length,
    ).length,
  };
}
