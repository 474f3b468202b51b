import type { Random } from 'lab';

export const orderNames = [
  'drawn',
  'reshuffled',
  'oneOrder',
] as const;

// zh: 每轮用哪些样本、什么次序：有放回；每轮重洗；只洗一次。
// en: Which samples an epoch uses, in which order: drawn with
// en: replacement; reshuffled each time; shuffled once.
export function ordersFor(count: number, numbers: Random) {
  const all = Array.from({ length: count }, (_, i) => i);
  const once = numbers.shuffle(all);
  return {
    drawn: () => all.map(() => numbers.integer(count)),
    reshuffled: () => numbers.shuffle(all),
    oneOrder: () => once,
  };
}
