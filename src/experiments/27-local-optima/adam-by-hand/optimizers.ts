// zh: 每个权重各有一个规则，自己记着自己的 m 和 v：给它权重和
// zh: 梯度，返回新的权重。
// en: Each weight has a rule of its own, which remembers its m
// en: and v: from weight and gradient to the new weight.
export type Rule = (
  weight: number,
  gradient: number,
) => number;

export const descent =
  (rate: number): Rule =>
  (weight, gradient) =>
    weight - rate * gradient;

// zh: AdaGrad：除以到目前为止全部梯度的平方和再开方。
// en: AdaGrad: divide by the root of the sum of all squares.
export function adaGrad(
  rate: number,
  epsilon = 1e-8,
): Rule {
  let sum = 0;
  return (weight, gradient) => {
    sum += gradient ** 2;
    return (
      weight -
      (rate * gradient) / (Math.sqrt(sum) + epsilon)
    );
  };
}

// zh: RMSProp：把和换成滑动平均，旧的会忘掉。
// en: RMSProp: a moving average in place of the sum, so that
// en: what is old is forgotten.
export function rmsProp(
  rate: number,
  epsilon = 1e-8,
): Rule {
  let v = 0;
  return (weight, gradient) => {
    v = 0.99 * v + 0.01 * gradient ** 2;
    return (
      weight - (rate * gradient) / (Math.sqrt(v) + epsilon)
    );
  };
}

export interface AdamOptions {
  readonly epsilon?: number;
  readonly corrected?: boolean;
  readonly l2?: number;
  readonly weightDecay?: number;
}

// zh: Adam：分子也用滑动平均。两个平均都从 0 开始，前 t 步的权
// zh: 重加起来只有 1 − βᵗ，所以要除以它。
// en: Adam: a moving average above as well. Both begin at 0, and
// en: the weights of the first t steps add up to 1 − βᵗ only:
// en: divide by that.
export function adam(
  rate: number,
  options: AdamOptions = {},
): Rule {
  const { epsilon = 1e-8, corrected = true } = options;
  const { l2 = 0, weightDecay = 0 } = options;
  const [beta1, beta2] = [0.9, 0.999];
  let [m, v, t] = [0, 0, 0];
  return (weight, gradient) => {
    t += 1;
    // zh: L2 混进梯度，要跟着除；AdamW 的衰减直接作用在权重上。
    // en: L2 joins the gradient and is divided with it; AdamW's
    // en: decay acts on the weight itself.
    const g = gradient + l2 * weight;
    m = beta1 * m + (1 - beta1) * g;
    v = beta2 * v + (1 - beta2) * g ** 2;
    const mean = corrected ? m / (1 - beta1 ** t) : m;
    const square = corrected ? v / (1 - beta2 ** t) : v;
    const step = mean / (Math.sqrt(square) + epsilon);
    return weight - rate * (step + weightDecay * weight);
  };
}
