// zh: 出事时手里有什么：这一批数据、损失、此前每一步的梯度范数。
// en: What there is when it breaks: the batch, the loss, and
// en: the norm of the gradient at each step before.
export interface Scene {
  batchIsFinite: boolean;
  lossIsFinite: boolean;
  norms: number[];
}

// zh: 决策树。先看数据；再看范数是否曾经很大，若是，从第一步就大
// zh: 还是一步步变大；范数一向平常，就看前向还有没有限。
// en: The decision tree. First the data. Then the norms: if
// en: they ever were large, was the first, or did they grow?
// en: If all were ordinary: is the forward pass still finite?
export function nameCause(scene: Scene, limit: number) {
  const { batchIsFinite, lossIsFinite, norms } = scene;
  if (!batchIsFinite) return 'data';
  if (norms[0] > limit) return 'explosion';
  if (Math.max(...norms) > limit) return 'rate';
  return lossIsFinite ? 'root' : 'log';
}
