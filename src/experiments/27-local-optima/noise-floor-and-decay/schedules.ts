export type Schedule = (step: number) => number;

// zh: 从 peak 开始，共 total 步。
// en: From `peak` on, over `total` steps.
export function schedulesFor(peak: number, total: number) {
  const cosine = (step: number, period: number) =>
    (peak / 2) *
    (1 + Math.cos((Math.PI * (step % period)) / period));
  return {
    constant: () => peak,
    stepwise: (step) =>
      peak * 0.1 ** Math.floor((3 * step) / total),
    cosine: (step) => cosine(step, total),
    restarts: (step) => cosine(step, total / 4),
    inverse: (step) => peak / (1 + (peak * step) / 2),
    tiny: () => peak / 100,
  } satisfies Record<string, Schedule>;
}
