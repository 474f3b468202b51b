// zh: 山谷 ½(x² + κy²)：x 方向平，y 方向陡。
// en: The ravine ½(x² + κy²): flat along x, steep along y.
export type Pair = readonly [x: number, y: number];

export interface Plan {
  readonly rate: number;
  readonly beta: number;
  readonly nesterov?: boolean;
}

// zh: 三种方法，各用知道曲率 1 和 κ 时最好的设置。
// en: Three methods, each at its best for curvatures 1 and κ.
export function plansFor(kappa: number) {
  const root = Math.sqrt(kappa);
  const beta = (root - 1) / (root + 1);
  return {
    descent: { rate: 2 / (1 + kappa), beta: 0 },
    heavyBall: {
      rate: 4 / (1 + root) ** 2,
      beta: beta ** 2,
    },
    nesterov: { rate: 1 / kappa, beta, nesterov: true },
  } satisfies Record<string, Plan>;
}

// zh: PyTorch 的写法：v ← βv + g，θ ← θ − ηv；Nesterov 用
// zh: g + βv 代替 v。
// en: As PyTorch has it: v ← βv + g, θ ← θ − ηv; Nesterov takes
// en: g + βv in place of v.
export function walk(
  curvatures: Pair,
  { rate, beta, nesterov }: Plan,
  steps: number,
): Pair[] {
  const advance = (curvature: number) => {
    const way = [1];
    for (let velocity = 0; way.length <= steps;) {
      const place = way[way.length - 1];
      const gradient = curvature * place;
      velocity = beta * velocity + gradient;
      const push = nesterov
        ? gradient + beta * velocity
        : velocity;
      way.push(place - rate * push);
    }
    return way;
  };
  const [xs, ys] = [curvatures[0], curvatures[1]].map(
    advance,
  );
  return xs.map((x, step): Pair => [x, ys[step]]);
}

// zh: (θ, v) 每步乘一个 2×2 矩阵，迹 1 + β − ηλ，行列式 β。
// zh: 每步的倍数是它最大的特征值。
// en: A step multiplies (θ, v) by a 2×2 matrix with trace
// en: 1 + β − ηλ and determinant β; the factor a step is its
// en: greatest eigenvalue.
export function factorOf(beta: number, push: number) {
  const half = (1 + beta - push) / 2;
  const inside = half ** 2 - beta;
  if (inside < 0) return Math.sqrt(beta);
  return Math.abs(half) + Math.sqrt(inside);
}

export function distances(way: Pair[]) {
  return way.map(([x, y]) => Math.hypot(x, y));
}
