export interface Bug {
  isFrozen?: boolean;
  climbs?: boolean;
  softmaxTwice?: boolean;
  shuffles?: 'once' | 'always';
  keepsGradients?: boolean;
  inputScale?: number;
}

export const bugs: Record<string, Bug> = {
  healthy: {},
  // zh: 参数没有交给优化器。
  // en: Parameters that the optimizer never gets.
  frozen: { isFrozen: true },
  // zh: 损失的符号反了。
  // en: The sign of the loss is wrong.
  climbing: { climbs: true },
  // zh: 损失里已有 softmax，前面又做一次。
  // en: The loss has a softmax, and another comes before it.
  softmaxTwice: { softmaxTwice: true },
  // zh: 每一步都把标签重新打乱。
  // en: Labels are shuffled anew at each step.
  shuffledEachStep: { shuffles: 'always' },
  // zh: 标签只打乱一次：错了，但固定不变。
  // en: Labels shuffled once: wrong, but always the same.
  shuffledOnce: { shuffles: 'once' },
  // zh: 忘了清零，梯度越攒越多。
  // en: Never set to zero, gradients pile up.
  keptGradients: { keepsGradients: true },
  // zh: 输入没有归一化，大了一百倍。
  // en: Inputs not normalised, a hundred times too large.
  hugeInputs: { inputScale: 100 },
};
