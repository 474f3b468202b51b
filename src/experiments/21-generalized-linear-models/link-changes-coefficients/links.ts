// zh: 反连接：从 η 到概率 μ，以及它对 η 的导数。
// en: Inverse links: from η to the probability μ, and the
// en: derivative in η.
export interface InverseLink {
  mean: (eta: number) => number;
  slope: (eta: number) => number;
}

const sigmoid = (eta: number) => 1 / (1 + Math.exp(-eta));
const density = (eta: number) =>
  Math.exp(-(eta ** 2) / 2) / Math.sqrt(2 * Math.PI);

// zh: 正态分布函数 Φ 的级数：
// zh: ½ + φ(η)(η + η³/3 + η⁵/(3·5) + …)。
// en: The series of the normal distribution function Φ:
// en: ½ + φ(η)(η + η³/3 + η⁵/(3·5) + …).
function normal(eta: number) {
  if (Math.abs(eta) > 8) return eta > 0 ? 1 : 0;
  let term = eta;
  let sum = eta;
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= eta ** 2 / k;
    sum += term;
  }
  return 0.5 + density(eta) * sum;
}

export const links = {
  logit: {
    mean: sigmoid,
    slope: (eta) => sigmoid(eta) * sigmoid(-eta),
  },
  probit: { mean: normal, slope: density },
  cloglog: {
    mean: (eta) => -Math.expm1(-Math.exp(eta)),
    slope: (eta) => Math.exp(eta - Math.exp(eta)),
  },
} satisfies Record<string, InverseLink>;
export type LinkName = keyof typeof links;
export const linkNames = Object.keys(links) as LinkName[];
